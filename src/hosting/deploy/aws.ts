/**
 * S3 and CloudFront, as .github/hosting/aws/template.json sets them up: files with a hash in their names first, in one place for
 * all releases; then the release in a folder of its own; then one value is changed that says which release is shown. Nothing
 * is ever half there, and nothing need be cleared from CloudFront, which keeps the files of each release apart.
 */
import { contentTypes, headersFor } from '../rules.ts';
import { keptForGood } from '../write/aws-function.ts';
import type { Run } from './run.ts';

interface Stack {
  bucket: string;
  store: string;
}

async function stackOf(name: string, run: Run): Promise<Stack> {
  const said = await run('aws', [
    'cloudformation',
    'describe-stacks',
    '--stack-name',
    name,
    '--query',
    'Stacks[0].Outputs',
    '--output',
    'json',
  ]);
  const outputs = JSON.parse(said || '[]') as { OutputKey: string; OutputValue: string }[];
  const value = (key: string): string => {
    const found = outputs.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
    if (found === undefined)
      throw new Error(
        `The stack ${name} has no output ${key}. Create it from .github/hosting/aws/template.json first: /docs/hosting/.`,
      );
    return found;
  };
  return { bucket: value('Bucket'), store: value('Releases') };
}

const kept = (address: string): string[] => ['--cache-control', headersFor(address)['Cache-Control'] ?? ''];
const only = (...patterns: string[]): string[] => [
  '--exclude',
  '*',
  ...patterns.flatMap((pattern) => ['--include', pattern]),
];

/** The uploads in their order, as the words after `aws s3`. */
export function uploads(dist: string, bucket: string, release: string): string[][] {
  const to = `s3://${bucket}/releases/${release}`;
  const hashed = keptForGood.map((folder) => `${folder.slice(1)}*`);
  const typed = Object.entries(contentTypes).map(([ending, type]) => [`*.${ending}`, type] as const);
  const short = ['api/*', 'sw.js', 'status.json'];
  return [
    // 1. What pages ask for, before any page asks.
    [
      'cp',
      dist,
      `s3://${bucket}`,
      '--recursive',
      ...only(...hashed, ...hashed.map((path) => `*/${path}`)),
      ...kept('/_astro/x'),
    ],
    // 2. The release, and again what S3 cannot know by itself: how long it may be kept, and what it is.
    ['cp', dist, to, '--recursive', ...kept('/')],
    ['cp', `${dist}/api`, `${to}/api`, '--recursive', ...kept('/api/x')],
    ...short.slice(1).map((file) => ['cp', dist, to, '--recursive', ...only(file), ...kept(`/${file}`)]),
    ...typed.map(([pattern, type]) => [
      'cp',
      dist,
      to,
      '--recursive',
      ...only(pattern),
      '--content-type',
      type,
      ...kept('/'),
    ]),
    // 3. The page for what is not there, which CloudFront itself asks for.
    ['cp', `${dist}/404.html`, `s3://${bucket}/404.html`, ...kept('/404.html')],
  ];
}

/** Shows a release, and notes which was shown before. */
async function show(store: string, release: string, run: Run): Promise<string | undefined> {
  const before = await valueOf(store, 'release', run);
  const { ETag } = JSON.parse(
    (await run('aws', [
      'cloudfront-keyvaluestore',
      'describe-key-value-store',
      '--kvs-arn',
      store,
      '--output',
      'json',
    ])) || '{}',
  ) as { ETag?: string };
  const puts = [`Key=release,Value=${release}`, ...(before === undefined ? [] : [`Key=before,Value=${before}`])];
  await run('aws', [
    'cloudfront-keyvaluestore',
    'update-keys',
    '--kvs-arn',
    store,
    '--if-match',
    ETag ?? '',
    '--puts',
    ...puts,
  ]);
  return before;
}

async function valueOf(store: string, key: string, run: Run): Promise<string | undefined> {
  const said = await run('aws', ['cloudfront-keyvaluestore', 'list-keys', '--kvs-arn', store, '--output', 'json']);
  const { Items = [] } = JSON.parse(said || '{}') as { Items?: { Key: string; Value: string }[] };
  return Items.find(({ Key }) => Key === key)?.Value;
}

export async function deployToAws(dist: string, stack: string, release: string, run: Run): Promise<void> {
  const { bucket, store } = await stackOf(stack, run);
  for (const words of uploads(dist, bucket, release)) await run('aws', ['s3', ...words, '--only-show-errors']);
  await show(store, release, run);
}

/** @returns the release that is shown now */
export async function rollBackAws(stack: string, run: Run): Promise<string> {
  const { store } = await stackOf(stack, run);
  const before = await valueOf(store, 'before', run);
  if (before === undefined) throw new Error('No release was shown before this one: nothing was changed.');
  await show(store, before, run);
  return before;
}

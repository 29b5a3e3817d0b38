/** The workflows of a pull request: what they may do, what they run, and when. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, string | number | boolean>;
  env?: Record<string, string>;
}
interface Workflow {
  name: string;
  on: Record<string, { paths?: string[]; workflows?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; 'timeout-minutes'?: number; if?: string; steps: Step[] }
  >;
}

const names = ['content', 'content-comment', 'test'] as const;
const textOf = (name: string): string => readFileSync(`.github/workflows/${name}.yml`, 'utf8');
const workflow = (name: string): Workflow => parse(textOf(name)) as Workflow;
const stepsOf = (name: string): Step[] => Object.values(workflow(name).jobs).flatMap(({ steps }) => steps);

describe.for(names)('%s.yml', (name) => {
  test('takes actions by their hash, of GitHub alone', () => {
    const uses = stepsOf(name).flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((one) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
  });

  test('keeps no credentials, and stops by itself', () => {
    const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    const jobs = Object.values(workflow(name).jobs);
    expect(checkouts).toHaveLength(jobs.length);
    expect(checkouts.filter((checkout) => checkout.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(jobs.filter((job) => typeof job['timeout-minutes'] !== 'number')).toEqual([]);
  });

  test('never runs a stranger’s code with rights, nor puts their words into a command', () => {
    expect(Object.keys(workflow(name).on)).not.toContain('pull_request_target');
    expect(stepsOf(name).filter(({ run }) => run?.includes('${{'))).toEqual([]);
    expect(textOf(name)).not.toMatch(/secrets\./);
  });

  test('runs files that there are', () => {
    const files = [...textOf(name).matchAll(/node (src\/\S+\.ts)/g)].map(([, file]) => file ?? '');
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    if (name !== 'test') expect(files.length).toBeGreaterThan(0);
  });
});

describe('content.yml', () => {
  test('hears of entries only, and may only read', () => {
    const { on, permissions, jobs } = workflow('content');
    expect(on).toEqual({ pull_request: { paths: ['content/**'] } });
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
  });

  test('hands on the facts even after errors, with no more packages than the check needs', () => {
    const [packages, check, hand] = (workflow('content').jobs.check?.steps ?? []).slice(-3);
    expect(packages?.run).toBe('npm ci --omit=dev --omit=optional --ignore-scripts');
    expect(check).toMatchObject({ run: 'node src/actions/pull-request/check.ts' });
    expect(hand?.if).toBe('${{ !cancelled() }}');
    expect(hand?.with?.path).toBe(check?.env?.FACTS_FILE);
    expect(check?.if).toBeUndefined();
  });

  test('builds the preview beside the check, whatever the advice: an error stops the build itself', () => {
    const { preview } = workflow('content').jobs;
    const [build, keep] = preview?.steps.slice(-2) ?? [];
    expect(preview).not.toHaveProperty('needs');
    expect(build).toMatchObject({ run: 'npm run build' });
    expect(keep?.with).toMatchObject({ name: 'preview', path: 'dist' });
    expect([build?.if, keep?.if]).toEqual([undefined, undefined]);
  });

  test('has both parents of the merge at hand', () => {
    const checkouts = stepsOf('content').filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((checkout) => checkout.with?.['fetch-depth'])).toEqual([2, 2]);
  });
});

describe('content-comment.yml', () => {
  test('follows that workflow by its name', () => {
    expect(workflow('content-comment').on).toEqual({
      workflow_run: { workflows: [workflow('content').name], types: ['completed'] },
    });
  });

  test('may comment, read files of runs, and no more', () => {
    const { permissions, jobs } = workflow('content-comment');
    expect(permissions).toEqual({});
    expect(jobs.comment?.permissions).toEqual({ contents: 'read', actions: 'read', 'pull-requests': 'write' });
  });

  test('checks out its own branch: never the pull request’s', () => {
    const checkout = stepsOf('content-comment').find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(Object.keys(checkout?.with ?? {})).toEqual(['persist-credentials']);
  });

  test('takes the facts under the name, and from the run, that handed them on', () => {
    const download = stepsOf('content-comment').find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    const upload = stepsOf('content').find((step) => step.with?.name === 'facts');
    expect(download?.with).toMatchObject({ name: upload?.with?.name, 'run-id': '${{ github.event.workflow_run.id }}' });
    const { FACTS_FILE } = stepsOf('content-comment').at(-1)?.env ?? {};
    expect(FACTS_FILE).toBe(`${String(download?.with?.path)}/${String(upload?.with?.path).split('/').at(-1)}`);
  });
});

describe('test.yml', () => {
  test('reports on every pull request, and of entries alone runs the check', () => {
    const { on, permissions } = workflow('test');
    expect(on.pull_request).toBeNull();
    expect(permissions).toEqual({ contents: 'read' });
    const [check, suite] = stepsOf('test').slice(-2);
    expect(check).toEqual({
      if: "steps.changed.outputs.only-content == 'true'",
      run: 'npm ci --omit=dev --omit=optional --ignore-scripts && npm run check -- --format=json',
    });
    expect(suite).toEqual({ if: "steps.changed.outputs.only-content != 'true'", run: '.ci/run' });
  });
});

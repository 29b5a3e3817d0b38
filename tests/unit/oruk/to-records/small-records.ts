/** The small content with a table of feed terms, read once for a file of tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReadRecords } from '../../../../src/records/types.ts';
import { readContent } from '../../../../src/records/read-content.ts';
import { files } from '../../records/small-content.ts';
import { feedTerms } from './made-feed.ts';

export const changes: Readonly<Record<string, string>> = {
  'vocabulary/feed-terms.yml': feedTerms,
  'vocabulary/costs.yml':
    'terms:\n  - { id: free, name: Free }\n  - { id: paid, name: Paid }\n  - { id: varies, name: Varies }\n',
  'areas/corby.yml': 'name: Corby\nkind: district\nparent: smallshire\nalsoCalled: [Corby borough]\n',
};

export async function smallRecords(): Promise<ReadRecords> {
  const above = mkdtempSync(join(tmpdir(), 'early-help-'));
  try {
    for (const [name, text] of Object.entries({ ...files, ...changes })) {
      mkdirSync(dirname(join(above, 'content', name)), { recursive: true });
      writeFileSync(join(above, 'content', name), text);
    }
    const { records, problems } = await readContent(join(above, 'content'));
    if (problems.length > 0)
      throw new Error(`The small content has faults: ${problems.map(({ expected }) => expected).join('; ')}`);
    return records;
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

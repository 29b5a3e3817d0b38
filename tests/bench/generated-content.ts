/** The real content with generated services beside it, as a folder that the reader, the check and the build take. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { contentFolder } from '../../src/records/inspect.ts';
import { loadContent } from '../../src/records/load.ts';
import { generate } from './generate.ts';

/** @param total of published services, the real ones among them @returns the folder: take it away after use */
export async function generatedContent(total: number, seed = 1): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-content-'));
  cpSync(contentFolder(), folder, { recursive: true });
  const records = await loadContent();
  const real = records.services.filter(({ data }) => data.status === 'active' || data.status === 'paused').length;
  const { services, places, organisations } = generate(records, Math.max(0, total - real), seed);
  const yaml = (data: object): string => stringify(data, { lineWidth: 0 });
  for (const { id, data, body } of services)
    writeFileSync(join(folder, 'services', `${id}.md`), `---\n${yaml(data)}---\n\n${body}\n`);
  for (const { id, data } of places) writeFileSync(join(folder, 'places', `${id}.yml`), yaml(data));
  for (const { id, data } of organisations) writeFileSync(join(folder, 'organisations', `${id}.yml`), yaml(data));
  return folder;
}

export const takeAway = (folder: string): void => rmSync(folder, { recursive: true, force: true });

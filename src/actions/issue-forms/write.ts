/** `npm run issue-forms`: the forms on GitHub in .github/ISSUE_TEMPLATE/, from the schemas and the content that there is. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../../records/inspect.ts';
import { readContent } from '../../records/read-content.ts';
import { writeAll } from '../../records/write/write-all.ts';
import { choicesFrom } from './choices.ts';
import { issueForms } from './forms.ts';

export const formsFolder = fileURLToPath(new URL('../../../.github/ISSUE_TEMPLATE', import.meta.url));

/** Writes every form of a content folder. */
export async function writeIssueForms(content = contentFolder(), target = formsFolder): Promise<string[]> {
  const { records } = await readContent(content);
  const forms = issueForms(choicesFrom(records));
  await mkdir(target, { recursive: true });
  await writeAll(
    target,
    Object.entries(forms).map(([path, text]) => ({ path, text })),
  );
  return Object.keys(forms);
}

if (import.meta.main) console.log(`${(await writeIssueForms()).join(', ')} written to ${formsFolder}`);

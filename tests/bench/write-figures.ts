/** `npm run figures`: writes content/docs/figures.md from what the benches kept in `results/`. It measures nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, root } from '../../src/commands/settings.ts';
import { readFound } from './figures-found.ts';
import { figuresDoc, FIGURES_DOC } from './figures.ts';

await command(import.meta.url, () => {
  writeFileSync(join(root, FIGURES_DOC), figuresDoc(readFound()));
  console.log(`Written: ${FIGURES_DOC}`);
  return Promise.resolve(0);
});

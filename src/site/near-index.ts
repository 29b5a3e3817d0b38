/**
 * In a country's build, Pagefind's index of every service as a whole, for the search over several authorities at once: Pagefind
 * joins indexes of many sites, and of each a phone loads only the pieces that its words need.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadCatalogue } from '../catalogue/load.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { toNearRecord } from '../catalogue/views/near-record.ts';
import { NEAR_INDEX } from '../model/rules/authority.ts';
import { minified, pagefindError } from './pagefind-index.ts';

/** Without what only Pagefind's own parts of a page want. */
const isAskedFor = (path: string): boolean =>
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|(index|fragment)\/.+)$/.test(path);

/** Files by path within the folder. @throws when Pagefind reports an error */
export async function makeNearIndex(catalogue: Catalogue): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw pagefindError('could not start', errors);
    for (const service of catalogue.services.filter(({ data }) => data.status !== 'closed')) {
      const { errors: faults } = await index.addCustomRecord({ language: 'en', ...toNearRecord(service, catalogue) });
      if (faults.length > 0) throw pagefindError(`could not index ${service.id}`, faults);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw pagefindError('could not write its index', faults);
    return new Map(
      files
        .filter(({ path }) => isAskedFor(path))
        .map(({ path, content }) => [path, path === 'pagefind.js' ? minified(content) : content]),
    );
  } finally {
    await close();
  }
}

/** Put it into `integrations` of `astro.config.mjs`. Does nothing for a directory that stands alone. */
export function nearIndex(): AstroIntegration {
  return {
    name: 'near-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!process.env.SHARD) return;
        const files = await makeNearIndex(await loadCatalogue());
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), NEAR_INDEX, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`wrote ${files.size} files for the search over several areas`);
      },
    },
  };
}

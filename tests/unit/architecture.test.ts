/** The import table of the design, over the real source; and proof that the checker sees what it should. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browserFiles, violations } from '../support/architecture.ts';
import { longFiles } from '../support/architecture-table.ts';
import { importsOf } from '../support/imports.ts';

const sources = new Map(
  globSync('src/**/*.{ts,tsx,mjs,astro,css}')
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const inBrowser = browserFiles(sources);

describe('the source', () => {
  test.for([...sources])('%s keeps to its layer', ([file, text]) => {
    const from = inBrowser.get(file);
    const message = from && from !== file ? `${file} is sent to the browser because ${from} imports it` : undefined;
    expect(violations(file, text, from !== undefined), message).toEqual([]);
  });

  test('every file that is allowed to be long still exists', () => {
    expect(Object.keys(longFiles).filter((file) => !sources.has(file))).toEqual([]);
  });
});

const model = 'src/model/service.ts';
const island = 'src/features/find/Finder.tsx';
const feature = 'src/features/find/FindPage.astro';
const page = 'src/pages/find/index.astro';
const astro = (imports: string) => `---\n${imports}\n---\n<p>Text</p>\n`;

describe('the checker refuses', () => {
  test.for<[file: string, code: string, says: string]>([
    [model, "import { parse } from 'yaml';", 'the work of src/records'],
    [model, "import { readFileSync } from 'node:fs';", 'the model knows only zod'],
    [model, "import { read } from '../records/read.ts';", 'the model knows only zod'],
    [model, "import { z } from 'astro/zod';", "take zod from 'zod'"],
    ['src/records/read.ts', "import { catalogue } from '../catalogue/index.ts';", 'joining goes to src/catalogue'],
    ['src/records/read.ts', "import type { Catalogue } from '../catalogue/types.ts';", 'joining goes to src/catalogue'],
    ['src/records/read.ts', "import chalk from 'chalk';", 'Node and its parsers'],
    ['src/catalogue/join.ts', "import { getCollection } from 'astro:content';", 'only src/catalogue/index.ts reads'],
    ['src/catalogue/join.ts', "import Card from '../ui/Card.astro';", 'goes to a feature or src/ui'],
    ['src/catalogue/join.ts', "import { readFileSync } from 'node:fs';", 'knows the model and the records'],
    ['src/ui/Card.astro', astro("import { catalogue } from '../catalogue/index.ts';"), 'pass plain props'],
    ['src/ui/Card.astro', astro("import { service } from '../model/service.ts';"), 'only types may come from there'],
    ['src/ui/Card.astro', astro("import { menu } from '../site/navigation.ts';"), 'pass plain props'],
    ['src/layouts/Page.astro', astro("import Find from '../features/find/FindPage.astro';"), 'into a slot'],
    ['src/site/search.ts', "import Card from '../ui/Card.astro';", 'goes to src/ui or a feature'],
    [feature, astro("import Map from '../map/Map.astro';"), 'a feature never imports another feature'],
    [island, "import type { Pin } from '../map/Pins.tsx';", 'a feature never imports another feature'],
    [feature, astro("import { read } from '../../records/read.ts';"), 'moves down'],
    [feature, astro("import type { CollectionEntry } from 'astro:content';"), 'ask the catalogue'],
    [feature, astro("import { z } from 'zod';"), 'schemas stand in src/model'],
    [feature, astro("import 'leaflet';"), 'only src/features/map/engine.ts'],
    [feature, astro("import 'leaflet/dist/leaflet.css';"), 'only src/features/map'],
    ['src/features/map/MapPage.astro', astro("import L from 'leaflet';"), 'only src/features/map/engine.ts'],
    ['src/features/map/engine.ts', "import * as pagefind from 'pagefind';", 'only src/features/find/engine.ts'],
    ['src/features/find/words.ts', "const engine = await import('pagefind');", 'only src/features/find/engine.ts'],
    [page, astro("import { place } from '../../model/place.ts';"), 'only types may come from there'],
    [page, astro("import { read } from '../../records/read.ts';"), 'a page asks the catalogue'],
    [page, astro("import { getCollection } from 'astro:content';"), 'ask the catalogue'],
    ['src/commands/start.ts', "import Card from '../ui/Card.astro';", 'draw nothing'],
    ['src/content.config.ts', "import { catalogue } from './catalogue/index.ts';", 'a table of kind'],
    ['src/site/search.ts', "import { read } from '../../tests/support/site.ts';", 'stands in src'],
    [island, "import { z } from 'zod';", 'this is sent to the browser'],
    [island, "import { services } from '../../catalogue/index.ts';", 'this is sent to the browser'],
    [island, "import { service } from '../../model/service.ts';", 'this is sent to the browser'],
    [island, "import 'node:fs';", 'this is sent to the browser'],
    [island, "import { navigate } from 'astro:transitions/client';", 'this is sent to the browser'],
    [island, "export * from '../../catalogue/index.ts';", 'this is sent to the browser'],
    [island, "const late = import('../../catalogue/index.ts');", 'this is sent to the browser'],
    [island, "const all = import.meta.glob(['../../catalogue/*.ts']);", 'this is sent to the browser'],
    [island, "import { type Card, toCard } from '/src/catalogue/views/card.ts';", 'this is sent to the browser'],
    ['src/features/find/engine.ts', "import '../../catalogue/index.ts';", 'this is sent to the browser'],
    ['src/features/map/browser/draw.ts', "import { read } from 'node:fs';", 'this is sent to the browser'],
    ['src/ui/Menu.astro', "<nav></nav>\n<script>\n  import 'zod';\n</script>\n", 'this is sent to the browser'],
  ])('%s: %s', ([file, code, says]) => {
    expect(violations(file, code)).toEqual([expect.stringContaining(says)]);
  });

  test('a folder without a meaning, a folder outside the design, a long file, a long page', () => {
    expect(violations('src/features/find/utils/words.ts', '')).toEqual([expect.stringContaining('says nothing')]);
    expect(violations('src/services/words.ts', '')).toEqual([expect.stringContaining('not a layer of the design')]);
    expect(violations(model, '// a line\n'.repeat(250))).toEqual([]);
    expect(violations(model, '// a line\n'.repeat(251))).toEqual([expect.stringContaining('a reason to split')]);
    expect(violations(page, '<br />\n'.repeat(59))).toEqual([]);
    expect(violations(page, '<br />\n'.repeat(60))).toEqual([expect.stringContaining('fewer than 60')]);
  });

  test('with the file, the line and what was imported', () => {
    const code = astro("import Layout from '../layouts/Page.astro';\n\nimport { read } from '../records/read.ts';");
    expect(violations('src/pages/index.astro', code)).toEqual([
      'src/pages/index.astro:4 imports ../records/read.ts: a page asks the catalogue and hands a view to a feature; logic goes to the feature or the catalogue',
    ]);
  });
});

describe('the checker allows', () => {
  test.for<[file: string, code: string]>([
    [model, "import { z } from 'zod';\nimport { phone } from './fields.ts';"],
    [
      'src/records/read.ts',
      "import { parse } from 'yaml';\nimport type { Loader } from 'astro/loaders';\nimport 'node:fs';",
    ],
    [
      'src/catalogue/index.ts',
      "import { getCollection } from 'astro:content';\nimport { read } from '../records/read.ts';",
    ],
    [
      'src/ui/Card.astro',
      astro("import type { Place } from '../model/place.ts';\nimport { path } from '../site/paths.ts';"),
    ],
    [feature, astro("import Card from '../../ui/Card.astro';\nimport { catalogue } from '../../catalogue/index.ts';")],
    [island, "import { useState } from 'react';\nimport { search } from './engine.ts';\nimport './finder.css';"],
    [
      island,
      "import { fits } from '../../model/rules/age-fit.ts';\nimport type { Card } from '../../catalogue/views/card.ts';",
    ],
    ['src/features/find/engine.ts', "import { z } from './words.ts';\nconst pagefind = import('pagefind');"],
    ['src/features/map/engine.ts', "import L from 'leaflet';\nimport Supercluster from 'supercluster';"],
    ['src/features/map/MapPage.astro', astro("import 'leaflet/dist/leaflet.css';")],
    [
      page,
      astro(
        "import type { Place } from '../../model/place.ts';\nimport Find from '../../features/find/FindPage.astro';",
      ),
    ],
    ['src/ui/Data.astro', '<script type="application/ld+json">{ "import": "zod" }</script>'],
    ['src/ui/Note.astro', "---\n// import { z } from 'zod';\nconst words = \"import 'zod'\";\n---\n<p>{words}</p>"],
    [
      'src/content.config.ts',
      "import { defineCollection } from 'astro:content';\nimport { kinds } from './model/kinds.ts';",
    ],
  ])('%s: %s', ([file, code]) => {
    expect(violations(file, code)).toEqual([]);
  });
});

test('code that browser code brings along counts as browser code', () => {
  const files = new Map([
    [island, "import { words } from './words.ts';\nimport type { Service } from '../../model/service.ts';"],
    ['src/features/find/words.ts', "import { fits } from '../../model/rules/age-fit.ts';"],
    ['src/model/rules/age-fit.ts', "import { ages } from '../eligibility.ts';"],
    ['src/model/eligibility.ts', "import { z } from 'zod';"],
    [model, "import { z } from 'zod';"],
    ['src/ui/Menu.astro', "---\nimport { a } from './built.ts';\n---\n<script>\n  import './menu.ts';\n</script>\n"],
    ['src/ui/menu.ts', ''],
    ['src/ui/built.ts', ''],
  ]);
  const reached = browserFiles(files);
  expect([...reached.keys()].sort()).toEqual([
    island,
    'src/features/find/words.ts',
    'src/model/eligibility.ts',
    'src/model/rules/age-fit.ts',
    'src/ui/menu.ts',
  ]);
  expect(violations('src/model/eligibility.ts', files.get('src/model/eligibility.ts') ?? '', true)).toHaveLength(1);
});

test('an import in a script of an Astro file has the line of the file', () => {
  const file = "---\nimport A from './A.astro';\n---\n<A />\n<script>\n\n  import { go } from './go.ts';\n</script>\n";
  expect(importsOf('src/ui/B.astro', file)).toEqual([
    { specifier: './A.astro', line: 2, typeOnly: false, inBrowser: false },
    { specifier: './go.ts', line: 7, typeOnly: false, inBrowser: true },
  ]);
});

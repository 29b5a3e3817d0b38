/** The editors' forms in a build: there, hidden from search engines, closed to other hosts, and no weight on anybody else. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements, metaContent, named, textOf } from '../support/html.ts';
import { builtPages, distFolder, isForms } from '../support/site.ts';

const folder = join(distFolder, 'edit', 'cms');
const page = builtPages().find(({ url }) => isForms(url))!;
const all = elements(page.html);
const policy = attribute(
  named(all, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'content-security-policy')!,
  'content',
)!;
const directive = (name: string): string[] =>
  policy
    .split(';')
    .map((each) => each.trim().split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1) ?? [];

describe('the page of the forms', () => {
  test('has a name, is in no search engine, and says what to do without JavaScript', () => {
    expect(textOf(named(all, 'h1')[0]!)).toBe('Change entries in a form');
    expect(metaContent(all, 'robots')).toContain('noindex');
    expect(metaContent(all, 'viewport')).not.toContain('maximum-scale');
    expect(page.html).toMatch(/<noscript>\s*<p>\s*The forms need JavaScript/);
    expect(named(all, 'a').map((link) => attribute(link, 'href'))).toContainEqual(expect.stringMatching(/\/edit\/$/));
  });

  test('runs its own scripts only, none of them from text', () => {
    expect(directive('default-src')).toEqual(["'none'"]);
    expect(directive('script-src')).toEqual(["'self'"]);
    expect(directive('style-src').sort()).toEqual(["'self'", "'unsafe-inline'"]);
  });

  test('reaches no host but this one, and the map’s and GitHub’s where a repository is known', () => {
    const hosts = [...directive('connect-src'), ...directive('img-src')].filter((each) => each.includes('//'));
    const allowed = /^https:\/\/(api\.github\.com|avatars\.githubusercontent\.com|\*\.tile\.openstreetmap\.org)$/;
    expect(hosts.filter((host) => !allowed.test(host))).toEqual([]);
  });
});

describe('the program of the forms', () => {
  const files = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());

  test('is there with its settings, and takes less than 10 MB', () => {
    const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
    expect(bytes).toBeLessThan(10_000_000);
    expect(files).toContain('forms.js');
    expect(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))).toHaveProperty('collections');
  });

  test('takes no font from another host', () => {
    expect(readFileSync(join(folder, 'forms.js'), 'utf8')).not.toMatch(/src:\s*url\(https:/);
  });

  test('is asked for by no other page, script, list or index', () => {
    const text = /\.(html|js|json|xml|css|txt|webmanifest)$/;
    const others = globSync('**/*', { cwd: distFolder }).filter(
      (name) => text.test(name) && !name.replaceAll('\\', '/').startsWith('edit/cms/'),
    );
    expect(others.length).toBeGreaterThan(1000);
    const asking = others.filter((name) =>
      /edit\/cms\/(forms\.js|parts\/|config\.json)/.test(readFileSync(join(distFolder, name), 'utf8')),
    );
    expect(asking).toEqual([]);
    expect(
      existsSync(join(distFolder, 'sitemap.xml')) && readFileSync(join(distFolder, 'sitemap.xml'), 'utf8'),
    ).not.toContain('/edit/cms/');
  });
});

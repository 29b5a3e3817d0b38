/**
 * Lets a program for browsers draw the site's own parts (`.astro`), which Astro itself compiles for a build only: the preview
 * beside an editor's form is then the page and not a likeness of it.
 */
import { preprocessStyles, transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

const STYLE = /^(.+\.astro)\?astro&type=style&index=(\d+)/;
const SCRIPT = /\.astro\?astro&type=script/;

/** What a part's compiled code imports, resolved by name alone. */
export function astroInBrowser(root: string): Plugin {
  const styles = new Map<string, readonly string[]>();
  return {
    name: 'astro-in-browser',
    enforce: 'pre',
    resolveId: (id) => (/\?astro&type=/.test(id) ? id : undefined),
    load(id) {
      const [, file, index] = STYLE.exec(id) ?? [];
      if (file !== undefined) return styles.get(file)?.[Number(index)] ?? '';
      // A part's script works on a page of its own.
      return SCRIPT.test(id) ? '' : undefined;
    },
    transform(source, id) {
      if (!id.endsWith('.astro')) return undefined;
      // What is made carries the name: not the folder that the project lies in.
      const name = id.replace(root, '/');
      const made = transform(source, {
        compact: true,
        filename: name,
        normalizedFilename: name,
        internalURL: 'astro/compiler-runtime',
        scopedStyleStrategy: 'where',
        resultScopedSlot: true,
        preprocessedStyles: preprocessStyles(source, () => null),
        resolvePath: (specifier: string) => specifier,
      });
      const fault = made.diagnostics.find(({ severity }) => severity === 'error');
      if (fault) this.error(`${id}: ${fault.text}`);
      styles.set(name, made.css);
      return { code: made.code, map: null, moduleType: 'ts' };
    },
  };
}

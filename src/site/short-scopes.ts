/**
 * Shorter names for the classes by which Astro keeps the style of a part to that part: `_abcd` for `astro-abcdefgh`. They are
 * chance letters, which no packing makes smaller, and a page holds dozens of them. Done while parts are compiled, so that the
 * names of files, which come from what is in them, stay true.
 */
import type { Plugin } from 'vite';

const SCOPE = /\bastro-([a-z0-9]{4})([a-z0-9]{4})\b/g;

export function shortScopes(): Plugin {
  const whole = new Map<string, string>();
  return {
    name: 'short-scopes',
    transform(code, id) {
      if (!/\.astro(\?|$)/.test(id)) return undefined;
      return {
        code: code.replace(SCOPE, (scope, start: string) => {
          const name = `_${start}`;
          const other = whole.get(name) ?? scope;
          if (other !== scope) {
            this.error(
              `${id} has the class ${scope}, and another part ${other}: the same when short. Rename one file.`,
            );
          }
          whole.set(name, scope);
          return name;
        }),
        map: null,
      };
    },
  };
}

/** The short names of scopes: the same in a part's code and in its style, and never one name for two parts. */
import { expect, test } from 'vitest';
import { shortScopes } from '../../../src/site/short-scopes.ts';

/** What Vite calls, with what it says of a fault. */
function shorten(): (code: string, id: string) => string | undefined {
  const transform = shortScopes().transform as unknown as (
    this: { error: (text: string) => never },
    code: string,
    id: string,
  ) => { code: string } | undefined;
  const error = (text: string): never => {
    throw new Error(text);
  };
  return (code, id) => transform.call({ error }, code, id)?.code;
}

test('a part and its style get the same short name', () => {
  const short = shorten();
  expect(short('<li class="fold astro-y7uor66a">', '/src/ui/Row.astro')).toBe('<li class="fold _y7uo">');
  expect(short('li:where(.astro-y7uor66a){}', '/src/ui/Row.astro?astro&type=style&index=0&lang.css')).toBe(
    'li:where(._y7uo){}',
  );
});

test('other files, and other words of Astro, stay as they are', () => {
  const short = shorten();
  expect(short('astro-y7uor66a', '/src/ui/link.ts')).toBeUndefined();
  expect(short('<astro-island class="astro-code">', '/src/ui/Row.astro')).toBe('<astro-island class="astro-code">');
});

test('two parts that would have one name stop the build', () => {
  const short = shorten();
  short('astro-y7uor66a', '/src/ui/Row.astro');
  expect(() => short('astro-y7uo2222', '/src/ui/Rows.astro')).toThrow(/Rows\.astro has the class .*Rename one file/);
});

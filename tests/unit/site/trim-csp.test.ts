import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPolicy } from '../../../src/site/trim-csp.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${rest}`;

test('a page’s policy keeps the hashes of what stands on it, and everything that is no hash', () => {
  const [script, style, other] = [hash('go()'), hash('a{}'), hash('elsewhere')];
  const body = `<style>a{}</style><script type="module">go()</script><script src="/x.js"></script>`;
  const whole = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${script} ${other}; style-src 'self' ${other} ${style} ${hash('')};`;
  expect(trimPolicy(page(whole, body))).toBe(
    page(`default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${script}; style-src 'self' ${style};`, body),
  );
});

test('a page without a policy stays as it is', () => expect(trimPolicy('<p>sha256</p>')).toBe('<p>sha256</p>'));

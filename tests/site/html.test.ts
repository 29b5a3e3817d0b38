import { HtmlValidate, FileSystemConfigLoader, esmResolver } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../support/site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { url, html } of builtPages()) {
    const report = await validator.validateString(html, 'page.html');
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ line, column, ruleId, message }) => `${url}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
}, 300_000);

test('the validator sees a fault', async () => {
  const report = await validator.validateString(
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>',
    'page.html',
  );
  expect(report.errorCount).toBeGreaterThan(0);
});

/** The guide for editors shows what the check really says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factLine } from '../../../../src/actions/pull-request/facts.ts';
import { headline } from '../../../../src/actions/pull-request/problems.ts';
import { inspect } from '../../../../src/records/inspect.ts';
import { problemLines } from '../../../../src/records/report/terminal.ts';
import { contentWith, service, today } from '../../records/small-content.ts';
import { between } from './editions.ts';

const guide = readFileSync('content/README.md', 'utf8');
const part = /^## What the check says on your change$(.*?)^## /ms.exec(guide)?.[1] ?? '';
const shown = [...part.matchAll(/^```text\n(.*?)\n```$/gms)].map(([, text]) => text);

const hub = service
  .replace('Corner Club', 'Example Family Hub')
  .replaceAll('01536 222222', '01632 960000')
  .replace('A club where you can talk to someone.', 'A place to drop in.');
const faulty = hub.replace('summary:', 'sumary:').replace('  phone: "01632 960000"', '  phone: "01632 96"');

test('on a fault', async () => {
  const { errors } = await inspect(contentWith({ 'services/example-family-hub.md': faulty }), today);
  const first = headline({ errors: errors.length, warnings: 0 }, ['Example Family Hub']).replaceAll('**', '');
  expect(shown[0]).toBe(`${first}\n\n${problemLines(errors)}`);
});

test('on facts', () => {
  const after = hub.replaceAll('01632 960000', '01632 960111').replace('[parenting]', '[money]');
  const [entry] = between({ 'services/example-family-hub.md': hub }, { 'services/example-family-hub.md': after });
  const lines = entry!.facts.filter(({ field }) => !field.startsWith('Ways in')).map(factLine);
  expect(shown[1]).toBe(lines.join('\n'));
});

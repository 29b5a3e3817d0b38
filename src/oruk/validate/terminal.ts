/** The report for a person in a terminal: the verdict, each fault with its place, and the gaps as a table. */
import { plain, type Paint } from '../../records/report/paint.ts';
import type { Fault } from './faults.ts';
import type { Gap, Measured } from './measure.ts';
import type { Report } from './validate.ts';

export function terminalReport(report: Report, paint: Paint = plain): string {
  const { official, beyond, reuse } = report;
  return `${[
    head(report, paint),
    verdict(report, paint),
    faults('Faults', official.faults, paint.red, paint),
    faults('Warnings: what is optional', official.warnings, paint.yellow, paint),
    faults('What the official validator does not look at', beyond, paint.yellow, paint),
    reuse ? gapPart(reuse, paint) : noGaps(report),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** What a feed says may hold codes that would move the cursor or hide text. */
const clean = (text: string): string => text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');

function head({ feed, shape, read, official }: Report, paint: Paint): string {
  // Of what did not answer no form can be told.
  const isSeen = shape.shape !== 'unknown' || official.faults.some(({ rule }) => rule === 'other-form');
  const whole = `${read.whole} of ${read.listed} services read whole`;
  const unread = read.unread.length > 0 ? `, ${read.unread.length} did not answer` : '';
  return [
    paint.bold(clean(feed)),
    ...(isSeen ? [`It is ${shape.says}.`, ...shape.change.map((step) => `   - ${step}`)] : []),
    read.listed > 0 ? `${read.pages} page${read.pages === 1 ? '' : 's'} of the list, ${whole}${unread}.` : '',
    read.whole === 0 || read.whole + read.unread.length >= read.listed
      ? ''
      : paint.dim('A sample: --all reads every service.'),
  ]
    .filter(Boolean)
    .join('\n');
}

const says = {
  pass: 'PASS',
  'pass with warnings': 'PASS, with warnings',
  fail: 'FAIL',
  'not read': 'COULD NOT BE READ',
} as const;

function verdict({ official, shape }: Report, paint: Paint): string {
  const colour = official.verdict === 'fail' || official.verdict === 'not read' ? paint.red : paint.green;
  const notes = [
    'As its code of March 2026 stands in our notes: this is no run of that validator.',
    ...(official.verdict === 'not read' ? [] : [`It takes the feed for version ${official.version}.`]),
    ...(official.verdict !== 'not read' && shape.shape.startsWith('v1')
      ? ['It may pass the feed as version 1.0, which is not checked here: the verdict is for version 3.0.']
      : []),
    ...(official.faults.some(({ endpoint }) => endpoint === '/services/{id}')
      ? ['It draws up to 10 services by lot, so it may miss what is wrong in few of them.']
      : []),
    ...(official.hasTrap
      ? [
          'A list that is optional answers with faults. The code of March 2026 fails the whole feed for it: give none (404) rather than a wrong one.',
        ]
      : []),
  ];
  const line = `What the official validator would say: ${says[official.verdict]}`;
  return [paint.bold(colour(line)), ...notes.map((note) => paint.dim(clean(note)))].join('\n');
}

function faults(title: string, all: readonly Fault[], colour: (text: string) => string, paint: Paint): string {
  if (all.length === 0) return '';
  return [paint.bold(`${title} (${all.length})`), ...all.map((fault) => faultBlock(fault, colour, paint))].join('\n\n');
}

function faultBlock(fault: Fault, colour: (text: string) => string, paint: Paint): string {
  const often = fault.count > 1 ? `, ${fault.count} times` : '';
  return [
    `${paint.bold(fault.endpoint)}  ${colour(clean(fault.path === '' ? fault.rule : `${fault.path} (${fault.rule})`))}${often}`,
    `   found:    ${clean(fault.found)}`,
    `   expected: ${clean(fault.expected)}`,
    `   mend:     ${clean(fault.mend)}`,
    paint.dim(`   where:    ${clean(fault.examples.join(', '))}`),
  ].join('\n');
}

function gapPart(reuse: Measured, paint: Paint): string {
  const { services, gaps, freshness, licence, publisher } = reuse;
  const span = freshness.oldest === undefined ? '' : ` (${freshness.oldest} to ${freshness.newest})`;
  return [
    paint.bold(`What families and re-users would miss, in ${services} service${services === 1 ? '' : 's'}`),
    [
      `   Licence in the feed: ${licence === null ? paint.yellow('none. Nobody can tell what they may do with it: name it in / as "licence".') : clean(licence)}`,
      `   Publisher in the feed: ${publisher === null ? paint.yellow('none. Name it in / as "publisher".') : clean(publisher)}`,
      `   Last checked: ${freshness.underYear} within a year, ${freshness.overYear} before that, ${freshness.unknown} not known${span}`,
    ].join('\n'),
    gaps.length === 0 ? paint.green('   Nothing is missing that we look for.') : table(gaps, paint),
    ...(gaps.length === 0 ? [] : [gaps.map((gap) => gapBlock(gap, paint)).join('\n')]),
  ].join('\n\n');
}

function table(gaps: readonly Gap[], paint: Paint): string {
  const line = ({ count, percent, title, isNote }: Gap): string =>
    `${String(count).padStart(9)}  ${`${percent} %`.padStart(7)}  ${isNote ? paint.dim(title) : title}`;
  return [paint.bold(' services    share  what'), ...gaps.map(line)].join('\n');
}

const gapBlock = ({ title, means, mend, examples }: Gap, paint: Paint): string =>
  [
    paint.bold(title),
    `   means: ${means}`,
    `   mend:  ${mend}`,
    paint.dim(`   where: ${clean(examples.join(', '))}`),
  ].join('\n');

const noGaps = ({ shape, official }: Report): string => {
  if (official.verdict === 'not read') return '';
  return shape.shape === 'v3'
    ? 'What families would miss was not measured: no service could be read.'
    : 'What families would miss was not measured: that is done for version 3 alone.';
};

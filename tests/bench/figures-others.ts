/** What Lighthouse, the servers, the search and the words of the pages give, held against the goals. Pure. */
import type { Found, LoadOfServer } from './figures-found.ts';
import { held, notMeasured, template, told, whereMeasured, type Row, type Section } from './figures-rows.ts';
import { isFinder, isService } from './figures-web.ts';
import { goals } from './goals.ts';
import type { Score } from './lighthouse-score.ts';
import { worst } from './web-results.ts';

export function lighthouseSection(lighthouse: Found['lighthouse']): Section {
  const scores = lighthouse?.scores ?? [];
  const most = (what: 'shift' | 'largestPaint' | 'blocked', is: (score: Score) => boolean = () => true) => {
    const score = worst(scores.filter(is), (one) => one[what]);
    return [score?.[what], score?.[what] ? template(score.name) : undefined] as const;
  };
  const lowest = (what: 'performance' | 'accessibility' | 'bestPractices' | 'seo', all = scores) => {
    const score = worst(all, (one) => -one[what]);
    return [score?.[what], score?.[what] === 100 ? undefined : template(score?.name)] as const;
  };
  // A page that asks to be left out of search engines cannot have all of SEO.
  const searched = scores.filter(({ leftOutOfSearch }) => !leftOutOfSearch);
  return {
    title: 'Lighthouse',
    about: lighthouse
      ? `${where('npm run lighthouse', lighthouse)} ${scores.length} templates on ${lighthouse.setting}: the lowest stands for all. A page is tried again, three times at most, while something is below the bar.`
      : notMeasured('npm run lighthouse'),
    rows: [
      held('performance', goals.lighthouse, ...lowest('performance')),
      held('accessibility', goals.lighthouse, ...lowest('accessibility')),
      held('best practices', goals.lighthouse, ...lowest('bestPractices')),
      held('SEO, of pages that search engines may show', goals.lighthouse, ...lowest('seo', searched)),
      held(
        'page of a service: its largest part is there (LCP)',
        goals.servicePaint,
        ...most('largestPaint', isService),
      ),
      held('finder: its largest part is there (LCP)', goals.findPaint, ...most('largestPaint', isFinder)),
      held('any page: how much moves by itself (CLS)', goals.shift, ...most('shift')),
      told('any page: how long it could not answer a press (TBT)', 'ms', ...most('blocked')),
    ],
  };
}

export function loadSection(load: Found['load']): Section {
  return {
    title: 'Many visitors at once',
    about: load
      ? `${where('npm run bench:load', load)} ${load.connections} ask at once, from the same machine.`
      : notMeasured('npm run bench:load'),
    rows: load
      ? Object.entries(load.servers).flatMap(([name, server]) => serverRows(name, server))
      : [held('answers that failed', goals.errors, undefined)],
  };
}

function serverRows(name: string, { costs, long }: LoadOfServer): Row[] {
  const { errors = 0, broken = 0, timeouts = 0, wrong = 0, megabytes } = long;
  const failed = costs.reduce((sum, cost) => sum + cost.errors, errors + broken + timeouts + wrong);
  const service = costs.find(({ what }) => what === 'a service');
  return [
    held(`${name}: answers that failed`, goals.errors, failed),
    told(`${name}: pages of a service a second`, 'number', service?.perSecond),
    told(`${name}: a page of a service, 99 of 100 are quicker`, 'ms', service?.p99),
    told(`${name}: memory at the start of ${long.seconds} seconds`, 'MB', megabytes[0]),
    told(`${name}: memory at their end`, 'MB', megabytes.at(-1)),
  ];
}

export function searchSection(search: Found['search']): Section {
  return {
    title: 'What the search finds',
    about: search
      ? `${where('npm run bench:search', search)} Each set holds questions with a judgement of which services answer them. A search is timed in Node.`
      : notMeasured('npm run bench:search'),
    rows: Object.entries(search?.sets ?? {}).flatMap(([name, { queries, ours, notAhead, urgent }]) => [
      told(
        `set ${name}: of 100 questions (there are ${queries}), a good answer among the first three`,
        'number',
        100 * ours.all.success,
      ),
      told(`set ${name}: kinds of question in which another engine is ahead in something`, 'number', notAhead.length),
      told(`set ${name}: urgent questions without the urgent box`, 'number', urgent.missed.length),
      told(`set ${name}: a search, 95 of 100 are quicker`, 'ms', ours.milliseconds.p95),
    ]),
  };
}

export function benchSection(bench: Found['bench']): Section {
  const large = bench?.scale.at(-1);
  const browser = large?.browser;
  return {
    title: 'Our own directory',
    about: bench
      ? `${where('npm run bench', bench)} With 10,000 services the processor was slowed down ${browser?.slowedDown} times.`
      : notMeasured('npm run bench'),
    rows: [
      told('a whole build, seconds on the clock', 's', bench?.build.wallSeconds),
      told('finder opened with words until its results stand', 'ms', bench?.search.opening.median),
      told('a later search, 95 of 100 are quicker', 'ms', bench?.search.later.p95),
      told('10,000 services: from Enter to the results, 95 of 100 are quicker', 'ms', browser?.enter.p95),
      told('10,000 services: from a letter to the suggestions, 95 of 100', 'ms', browser?.letter?.p95),
    ],
  };
}

export function readingSection(found: Found['readability']): Section {
  return {
    title: 'How hard the pages are to read',
    about: found
      ? `\`npm run readability\` on ${found.measured}. Counted in school years, of ${found.scored} pages.`
      : notMeasured('npm run readability'),
    rows: [
      told('the page in the middle', 'grade', found?.median),
      told('pages above grade 7', 'number', found?.aboveSeven),
      told('sentences of more than 25 words', 'number', found?.longSentences),
    ],
  };
}

const where = (command: string, { measured, machine }: Pick<NonNullable<Found['load']>, 'measured' | 'machine'>) =>
  whereMeasured(command, { measured, machine, load: machine.load });

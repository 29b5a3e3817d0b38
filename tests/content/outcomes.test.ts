/**
 * What the records say of the strategy of 2015 against the strategy itself, copied here a second time and by hand: counts,
 * figures, years and comparators. A figure that is mistyped, lost or added fails.
 */
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/outcome.ts';
import { loadContent } from '../../src/records/load.ts';

const content = await loadContent();
const byId = new Map(content.outcomes.map(({ id, data }) => [id, data]));

/** Section 6: of each issue its figures, as "value year: comparators; start of the source". */
const section6: Record<string, readonly (readonly string[])[]> = {
  safe: [
    ['36.7 2014/15: neighbours-average 23.2; NSCB scorecard'],
    [
      '835 end of 2013/14: nearest-neighbour 690; NSCB scorecard',
      '935 end of 2014/15: ; NSCB scorecard',
      'more-than 3 2015 (the strategy says "current"): ; ',
    ],
    ['49.8 31 March 2014: neighbour 36.4; Characteristics of Children', '183/792 : ; Characteristics of Children'],
    ['162 2013/14: ; ', 'about 14000 : ; "Children of parents', '3362 2014/15: ; NSCB scorecard'],
    ['156.7 2013/14: england 136.7, england-best 69.6; Child Health Profile', '1279 2013/14: ; Child Health Profile'],
  ],
  education: [
    [
      '0.2 2012/13: nearest-neighbour 0.03; Permanent and fixed-period',
      '6.4 2012/13: nearest-neighbour 5.13; Permanent and fixed-period',
    ],
    [
      '57.1 2013/14: nearest-neighbour 61.6, england-best 75.3; Child Health Profile',
      "51.8 2013/14: england-best 73.8; Children and Young People's Health",
    ],
    ['5 end of 2014: neighbour 1.9; NEET data'],
  ],
  health: [
    ['510.9 2013/14: england 412.1, england-best 119.1; Child Health Profile'],
    ['97.1 2013/14: england-best 22.8; Child Health Profile'],
    ['1.1 2013/14: england-best 0.2; Child Health Profile'],
    ['468.8 2013: england-best 171; Child Health Profile', '317 2013: ; Child Health Profile'],
  ],
  vulnerable: [
    ['54.9 2014: ; ', '42.3 2014: ; '],
    ['6.7 2013/14: neighbour 12.7, england-best 42.9 (2014); NSCB scorecard'],
    ['7.1 2013: nearest-neighbour 5.1, england 6.2; Outcomes for Children Looked After'],
  ],
  system: [[], [], [], [], [], []],
};

const told = ({ value, bound, outOf, year, comparators = [], source = '' }: Figure, start: string): string => {
  const number = [bound, outOf === undefined ? value : `${value}/${outOf}`].filter(Boolean).join(' ');
  const others = comparators.map((other) => `${other.who} ${other.value}${other.year ? ` (${other.year})` : ''}`);
  return `${number} ${year ?? ''}: ${others.join(', ')}; ${source.startsWith(start) ? start : source}`;
};

test('the four priority outcomes and the one of the system, all of section 6 and 13, all dated 2015', () => {
  expect([...byId.keys()].sort()).toEqual(Object.keys(section6).sort());
  expect([...byId].filter(([, { kind }]) => kind === 'system').map(([id]) => id)).toEqual(['system']);
  expect([...byId.values()].map(({ year, section }) => [year, section])).toEqual(
    Array(5).fill(['2015', { issues: 6, indicators: 13 }]),
  );
});

describe.for(Object.entries(section6))('the issues of %s', ([id, expected]) => {
  const issues = byId.get(id)?.issues ?? [];
  test('are as many as in the strategy, with figures or in words', () => {
    expect(issues).toHaveLength(expected.length);
    expect(issues.filter(({ figures, text }) => !figures && !text)).toEqual([]);
  });
  test('have its figures', () =>
    expect(
      issues.map(({ figures = [] }, issue) =>
        figures.map((figure, index) => told(figure, (expected[issue]?.[index] ?? '').split('; ')[1] ?? '')),
      ),
    ).toEqual(expected));
});

describe('section 13', () => {
  /** In its order: which way each indicator goes. "?" where it does not say. */
  const directions = {
    safe: 'down down down up ? mixed down',
    education: 'up down up up up',
    health: 'down down down up hold down down hold hold',
    vulnerable: 'up down up up up down',
    system: '? up up up',
  };
  test('has 31 indicators', () => {
    const counts = Object.keys(directions).map((id) => byId.get(id)?.indicators.length);
    expect(counts).toEqual([7, 5, 9, 6, 4]);
  });
  test.for(Object.entries(directions))('%s: %s', ([id, ways]) =>
    expect(
      byId
        .get(id)
        ?.indicators.map(({ wants = '?' }) => wants)
        .join(' '),
    ).toBe(ways),
  );
});

test('section 12 has 12 objectives, with as many ways each as the strategy lists', () => {
  const { objectives = [], document, section } = content.objectives ?? {};
  expect(section).toBe(12);
  expect(document).toMatchObject({ title: 'Early Help Northamptonshire Strategy 2015-2020', year: '2015' });
  expect(objectives.map(({ how }) => how.length)).toEqual([3, 3, 1, 1, 2, 4, 2, 3, 5, 2, 1, 3]);
});

describe('evidence', () => {
  const of = (id: string) => content.evidence.find((one) => one.id === id)!;
  test('is the five of section 4 and the evaluation of 2023', () =>
    expect(content.evidence.map(({ data }) => data.section ?? data.year).sort()).toEqual([
      4,
      4,
      4,
      4,
      4,
      'March 2023',
    ]));
  test('has the figures of section 4', () => {
    expect(of('adverse-childhood').body).toMatch(/54% .* 58%/s);
    expect(of('behaviour-and-crime').body).toMatch(
      /aggressive at 8.* at 30.* boys of 3 .* At 21 .* 2\.5 times.* 55% .* 18%/s,
    );
    expect(of('school-at-26').body).toMatch(/22 months.* at 26/s);
    expect(of('family-nurse-savings').body).toMatch(/were 15\..* over five times/s);
  });
  test('has the facts of the abstract of 2023, and no result', () => {
    const { data, body = '' } = of('evaluation-2023');
    expect(data).toMatchObject({
      by: 'University of Northampton',
      commissionedBy: "Northamptonshire Children's Trust",
      pages: 164,
      local: true,
    });
    expect(data.projects?.map(({ service }) => service)).toEqual([
      'foster-family-support',
      'adolescent-mentoring',
      'care-leavers-mental-health',
    ]);
    expect(body).toContain('£1.35 million');
    expect(data.limits[0]).toContain('no results');
    expect(body).not.toContain('%');
  });
});

test('names of officials of 2015 stand nowhere', () => {
  const names = /Makin|Alex Hopkins|Balhatchet|Gautam|Jane Bell|Wayland/;
  const { outcomes, evidence, objectives } = content;
  expect(JSON.stringify([outcomes, evidence, objectives])).not.toMatch(names);
});

test('no comment stands there that nobody made', () => expect(content.comments).toEqual([]));

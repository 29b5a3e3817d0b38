/** Ages that are told in words. */
import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../../src/features/find/reading/reading.ts';
import { lexiconOf } from '../made.ts';

const lexicon = lexiconOf([], {
  ageWords: [
    { says: ['pregnant', 'baby on the way'], from: -1, to: -1 },
    { says: ['baby', 'babies'], from: 0, to: 1 },
    { says: ['toddler', 'toddlers'], from: 1, to: 3 },
    { says: ['under 5s', 'under fives'], from: 0, to: 5 },
    { says: ['year 5', 'yr 5', 'yr5'], from: 9, to: 10 },
    { says: ['year 9'], from: 13, to: 14 },
    { says: ['teenager', 'teen'], from: 12, to: 19 },
    { says: ['young teen'], from: 11, to: 15 },
  ],
});
const read = (typed: string) => readQuery(typed, lexicon);

/** "9, 15", "11-16" for a stretch, "1-3 toddler" for a word. */
const agesIn = (typed: string): string =>
  read(typed)
    .ages.map(({ youngest, oldest, isWord, said }) => {
      const ages = youngest === oldest ? String(youngest) : `${youngest}-${oldest}`;
      return isWord ? `${ages} ${said}` : ages;
    })
    .join(', ');

describe('an age in figures or words', () => {
  test.for<[typed: string, ages: string]>([
    ['14 year old', '14'],
    ['14-year-old', '14'],
    ['14–year–old', '14'],
    ['14 years old', '14'],
    ['14 yr old', '14'],
    ['14yr old', '14'],
    ['14yrs', '14'],
    ['14yo', '14'],
    ['14 yo', '14'],
    ['14 y/o', '14'],
    ['14 Y.O.', '14'],
    ['14yearold', '14'],
    ['14 YEAR OLD', '14'],
    ['my 6 y o', '6'],
    ['my 6 yr wont sleep', '6'],
    ['our 7 yr hits', '7'],
    ['fourteen year old', '14'],
    ['six year old boy', '6'],
    ['three-year-old', '3'],
    ['0 year old', '0'],
    ['25 year old', '25'],
    ['aged 14', '14'],
    ['Aged: 14', '14'],
    ['age 14', '14'],
    ['at age seven', '7'],
    ['from age 8', '8'],
    ['she’s 15', '15'],
    ["she's 15", '15'],
    ['shes 15', '15'],
    ['she is 15', '15'],
    ['he is 4 and wont eat', '4'],
    ['im 20', '20'],
    ['i’m 16', '16'],
    ['I am 17', '17'],
    ['just turned 13', '13'],
    ['turning 5', '5'],
    ['nearly 3', '3'],
    ['he is nearly four', '4'],
    ['is 14 too young', '14'],
    ['18 months old', '1'],
    ['18-month-old', '1'],
    ['20 mths old', '1'],
    ['24 month old', '2'],
    ['6 month old', '0'],
    ['6 weeks old', '0'],
    ['2 week old baby', '0'],
    ['3 days old', '0'],
  ])('"%s": %s', ([typed, ages]) => {
    expect(agesIn(typed)).toBe(ages);
  });
});

describe('several ages, and stretches', () => {
  test.for<[typed: string, ages: string]>([
    ['aged 3 and 6', '3, 6'],
    ['ages 3, 6 and 9', '3, 6, 9'],
    ['5, 9 and 15 year olds', '5, 9, 15'],
    ['5 & 9 year olds', '5, 9'],
    ['my 3 and 5 year old', '3, 5'],
    ['11 or 12 year old', '11, 12'],
    ['12 yo and 14 yo', '12, 14'],
    ['12-year-old and a 14-year-old', '12, 14'],
    ['12yo 14yo', '12, 14'],
    ['my eldest is 12 and youngest is 5', '12, 5'],
    ['11 to 16 year olds', '11-16'],
    ['aged 5 to 7', '5-7'],
    ['16 to 11 year olds', '11-16'],
    ['16 to 40 year olds', '16'],
    ['32 year old mum of a 4 year old', '4'],
  ])('"%s": %s', ([typed, ages]) => {
    expect(agesIn(typed)).toBe(ages);
  });

  test.for<[typed: string, ages: string]>([
    ['11-16 year olds', '11-16'],
    ['ages 5-7', '5-7'],
    ['between 5 and 7 years old', '5-7'],
    ["they're 9 and 11", '9, 11'],
    ['under 5 years old', '0-4'],
    ['over 18 years old', '18-25'],
    ['aged between 5 and 7', '5-7'],
    ['my son, 8', '8'],
    ['boys 4 and 6', '4, 6'],
    ['daughter 14', '14'],
    ['14 and a half year old', '14'],
    ['two kids 2 bed flat', ''],
    ['4.5 year old', '4'],
    ['14 yearold', '14'],
  ])('"%s": %s', ([typed, ages]) => {
    expect(agesIn(typed)).toBe(ages);
  });
});

describe('words of the vocabulary', () => {
  test.for<[typed: string, ages: string]>([
    ['toddler', '1-3 toddler'],
    ['TODDLERS', '1-3 TODDLERS'],
    ['year 5', '9-10 year 5'],
    ['yr5', '9-10 yr5'],
    ['year 5 and year 9', '9-10 year 5, 13-14 year 9'],
    ['baby on the way', '-1 baby on the way'],
    ['baby and toddler', '0-1 baby, 1-3 toddler'],
    ['i’m 16 and pregnant', '16, -1 pregnant'],
    ['young teen', '11-15 young teen'],
    ['under 5s', '0-5 under 5s'],
    // One child is told once.
    ['my teenager is 14', '14'],
    ['14 year old teenager', '14'],
    ['teenager teenager', '12-19 teenager'],
    ['my toddler is 7', '1-3 toddler, 7'],
  ])('"%s": %s', ([typed, ages]) => {
    expect(agesIn(typed)).toBe(ages);
  });

  test('the word stays a word of the search, a figure does not', () => {
    expect(read('toddler tantrums').words.content).toEqual(['toddler', 'tantrums']);
    expect(read('4 year old tantrums').words.content).not.toContain('4');
    expect(read('toddler tantrums').understood).toContain('toddler');
  });

  test('a child of an age is a child, for phrases about one; a grown-up is not', () => {
    expect(read('my 13 year old hits me').words.stems).toContain('child');
    expect(read('my 13 year old hits me').words.content).not.toContain('child');
    for (const typed of ['25 year old', 'i am 19', '32 year old mum', 'toddler'])
      expect([typed, read(typed).words.stems]).toEqual([typed, expect.not.arrayContaining(['child'])]);
  });
});

describe('numbers that are no ages of children', () => {
  test.for([
    '',
    '14',
    'fifteen',
    'for 3 years',
    '3 years ago',
    '2 year wait',
    '5 years of abuse',
    'section 21',
    'section 17',
    'year 14',
    'she is one of them',
    'he is one of a kind',
    'it is two',
    'he is 5 minutes late',
    'he is 3 stone overweight',
    'she is 4 weeks late',
    'i am 20 weeks',
    'it is 2 am',
    'we have 3 kids',
    '3 children',
    'in 6 months',
    'under 5',
    'over 16',
    '24/7',
    '999',
    '111',
    '1:1 support',
    '1 to 1',
    'the 90s',
    '4th birthday',
    '10pm',
    '£20',
    '50%',
    '16+',
    '0300 126 1000',
    '100 year old',
  ])('"%s"', (typed) => {
    expect(agesIn(typed)).toBe('');
  });

  test.for(['32 year old mum', 'im 45', 'aged 30', '26 year old'])('"%s" is understood, and no child', (typed) => {
    expect(agesIn(typed)).toBe('');
    expect(read(typed).words.content.filter((word) => /\d/.test(word))).toEqual([]);
  });
});

describe('taking an age away', () => {
  test.for<[typed: string, without: string[]]>([
    ['my 14 year old hits me', ['my hits me']],
    ['debt, 14-year-old', ['debt,']],
    ['14yo, angry', ['angry']],
    ['she’s 15 and sad', ['she’s and sad']],
    ['  toddler   tantrums ', ['tantrums']],
    ['12 yo and 14 yo', ['and 14 yo', '12 yo and']],
    ['age 9', ['']],
  ])('"%s" without is %j', ([typed, without]) => {
    expect(read(typed).ages.map((age) => age.without)).toEqual(without);
  });

  test('what is left does not say it any more', () => {
    for (const typed of ['my 14 year old hits me', 'baby and toddler', '12 yo and 14 yo', 'my teenager is 14']) {
      for (const age of read(typed).ages) {
        const left = read(age.without).ages;
        expect(left.filter(({ youngest, isWord }) => youngest === age.youngest && isWord === age.isWord)).toEqual([]);
      }
    }
  });

  test('one age of a list leaves the others', () => {
    const [first] = read('aged 9 and 15').ages;
    expect(read(first!.without).ages.map(({ youngest }) => youngest)).toEqual([15]);
  });
});

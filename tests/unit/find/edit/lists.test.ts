/** The editors' lists: each finds the fault that it is for, and nothing where there is none. */
import { describe, expect, test } from 'vitest';
import { askAll } from '../../../../src/features/find/edit/ask-all.ts';
import * as services from '../../../../src/features/find/edit/service-checks.ts';
import * as words from '../../../../src/features/find/edit/vocabulary-checks.ts';
import type { FinderEntry } from '../../../../src/catalogue/views/finder-index.ts';
import type { Term } from '../../../../src/features/find/edit/terms.ts';
import { lexiconOf, now, phrase, service, topic } from './small-index.ts';

const money = topic('money', ['Money and food', 'food bank', 'debt']);
const school = topic('school', ['School and learning', 'exclusion']);
const larder = service('larder', { summary: 'Free food for a week.', topics: ['money'] });
const tutors = service('tutors', { summary: 'Lessons at home.', topics: ['school'] });

function asked(entries: FinderEntry[], terms: Term[]) {
  const lexicon = lexiconOf(entries, terms);
  return { lexicon, terms, ...askAll(terms, lexicon, now) };
}

const said = (findings: readonly words.Finding[]) => findings.map((finding) => finding.said);

describe('words that lead nowhere', () => {
  test('are those whose first ten are about something else, and those that are all filler', () => {
    const lost = phrase('moved', ['just moved here', 'food all gone'], ['school']);
    const { lexicon, answers } = asked([larder], [money, school, lost]);
    // Nothing has the topic "school": every word of it leads nowhere, and so does the phrase.
    expect(said(words.leadsNowhere(answers, lexicon))).toEqual([
      'School and learning',
      'exclusion',
      'just moved here',
      'food all gone',
    ]);
    const { lexicon: whole, answers: better } = asked(
      [larder, tutors],
      [money, school, phrase('f', ['can you help'], ['money'])],
    );
    const [only, ...more] = words.leadsNowhere(better, whole);
    expect([only?.said, more]).toEqual(['can you help', []]);
    expect(only?.note).toBe('All of it is filler, so there is nothing to search with. In the term f.');
  });

  test('are not those that bring up a service to try, whatever its topics', () => {
    const moved = phrase('moved', ['new in town'], ['school'], ['larder']);
    const { lexicon, answers } = asked([larder, tutors], [money, school, moved]);
    expect(words.leadsNowhere(answers, lexicon)).toEqual([]);
    expect(words.missesItsOwn(answers, lexicon)).toEqual([]);
  });
});

test('a phrase whose own first step is not among the first ten is found', () => {
  const clubs = Array.from({ length: 12 }, (_, at) =>
    service(`ukulele-club-${at}`, { summary: 'Ukulele club.', topics: ['money'] }),
  );
  const wrongAge = service('shop', { topics: ['school'], ages: { minimumAge: 18, maximumAge: 25 } });
  const terms = [money, school, phrase('ukulele', ['ukulele for a 4 year old'], ['money'], ['shop'])];
  const { lexicon, answers } = asked([...clubs, wrongAge], terms);
  const [finding] = words.missesItsOwn(answers, lexicon);
  expect(finding).toMatchObject({ said: 'ukulele for a 4 year old', others: { ids: ['shop'] } });
  expect(finding?.note).toContain('The words tell an age');
});

test('a service that is not published is found where a phrase, a topic or a danger word names it', () => {
  const terms = [topic('money', ['Money'], ['gone']), phrase('debt', ['owing'], ['money'], ['larder', 'lost'])];
  const lexicon = lexiconOf([larder], terms);
  const warnings = [{ id: 'now', says: ['danger'], title: '', text: '', services: ['closed'] }];
  expect(words.triesWhatIsGone(terms, warnings, lexicon).map(({ note }) => note)).toEqual([
    'money names gone.',
    'debt names lost.',
    'now names closed.',
  ]);
});

test('the same words in two terms are found, where they lead apart', () => {
  const one = phrase('one', ['kicked out of home'], ['housing']);
  expect(said(words.shadowed([one, phrase('two', ['home, kicking out'], ['school'])]))).toEqual(['kicked out of home']);
  expect(words.shadowed([one, phrase('two', ['kicked out of home'], ['housing', 'school'])])).toEqual([]);
  expect(words.shadowed([one, phrase('two', ['kicked out of school'], ['school'])])).toEqual([]);
});

test('a word for an age that no service fits is found, and one that finds nothing alone', () => {
  const ages = [
    { id: 'teen', says: ['teenager'], from: 12, to: 19 },
    { id: 'tot', says: ['toddler', 'tiddler'], from: 1, to: 3 },
  ];
  const group = service('group', {
    summary: 'Toddler group.',
    topics: ['money'],
    ages: { minimumAge: 0, maximumAge: 4 },
  });
  const lexicon = lexiconOf([group], [money], { ageWords: ages });
  expect(words.hidesEverything(ages, lexicon, now).map(({ said: word, note }) => `${word}: ${note}`)).toEqual([
    'teenager: No service states this age: teen.',
    'tiddler: Alone, it finds nothing. In the term tot.',
  ]);
});

test('a danger word with nobody to ring is found', () => {
  const line = service('line', { phone: { value: '0800 1111' } });
  const warning = (id: string, ...ids: string[]) => ({ id, says: [id], title: '', text: '', services: ids });
  const lexicon = lexiconOf([line, larder], [money]);
  const all = [warning('rings', 'lost', 'line'), warning('silent', 'larder'), warning('gone', 'lost')];
  expect(said(words.warnsOfNobody(all, lexicon))).toEqual(['silent', 'gone']);
});

describe('services that no common search finds', () => {
  const crowd = Array.from({ length: 10 }, (_, at) => service(`a${at}-food-bank`, { topics: ['money'] }));

  test('are told with the search that comes nearest', () => {
    const { lexicon, answers } = asked(
      [...crowd, service('z-larder', { topics: ['money'] }), service('alone')],
      [money],
    );
    const lost = services.unfound(answers, services.timesFound(answers, lexicon), lexicon, now);
    expect(lost.map(({ id }) => id)).toEqual(['z-larder', 'alone']);
    expect(lost[0]?.nearest?.place).toBeGreaterThan(10);
    expect(lost[1]).toEqual({ id: 'alone', name: 'alone' });
  });

  test('are asked for again with their area and the middle of their ages', () => {
    const babies = crowd.map((entry) => ({
      ...entry,
      ages: { ...entry.ages, minimumAge: 0, maximumAge: 2, stated: true },
    }));
    const late = service('z-larder', { topics: ['money'], areas: ['north'], ages: { minimumAge: 12, maximumAge: 18 } });
    const { lexicon, answers } = asked([...babies, late], [money]);
    const [lost] = services.unfound(answers, services.timesFound(answers, lexicon), lexicon, now);
    expect(lost).toMatchObject({ id: 'z-larder', with: { area: 'north', age: 15 } });
  });

  test('are not asked for again, and say so, where the directory is so large that it would take too long', () => {
    const { lexicon, answers } = asked([...crowd, service('y-larder', { topics: ['money'] })], [money]);
    const [lost] = services.unfound(answers, services.timesFound(answers, lexicon), lexicon, now, 0);
    expect(lost).toMatchObject({ id: 'y-larder', isNotAskedAgain: true });
  });

  test('are not those that one search has among its first ten', () => {
    const { lexicon, answers } = asked([larder, tutors], [money, school]);
    expect(services.unfound(answers, services.timesFound(answers, lexicon), lexicon, now)).toEqual([]);
  });
});

test('who comes first, who is named in no try, and which topics have no phrase', () => {
  const terms = [money, school, phrase('debt', ['owing rent', 'bailiffs'], ['money'], ['larder'])];
  const { lexicon, answers } = asked([larder, tutors], terms);
  expect(services.mostFirst(answers, lexicon, 1)).toEqual([{ id: 'larder', name: 'larder', count: 5 }]);
  expect(services.inNoTry(terms, lexicon).map(({ id }) => id)).toEqual(['tutors']);
  expect(services.topicsWithoutPhrases(terms).map(({ id }) => id)).toEqual(['school']);
});

test('a large directory is asked only some questions, spread over all', () => {
  const many = Array.from({ length: 6000 }, (_, at) => service(`s${at}`));
  const terms = [
    phrase(
      'p',
      Array.from({ length: 450 }, (_, at) => `word${at}x`),
      ['money'],
    ),
  ];
  const { answers, questions } = askAll(terms, lexiconOf(many, terms), now);
  expect(questions).toBe(450);
  expect(answers.length).toBeLessThanOrEqual(200);
  expect(answers.at(-1)?.said).toMatch(/^word44\dx$/);
});

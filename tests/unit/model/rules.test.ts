import { describe, expect, test } from 'vitest';
import { accessFor, mayRefer } from '../../../src/model/rules/access-for.ts';
import { areaFit, widening } from '../../../src/model/rules/area-fit.ts';
import { familyFit } from '../../../src/model/rules/child-fit.ts';
import { distanceInMetres, distanceWords } from '../../../src/model/rules/distance.ts';
import { addMonths, freshness, londonDay } from '../../../src/model/rules/freshness.ts';

const tree = {
  uk: undefined,
  england: 'uk',
  county: 'england',
  north: 'county',
  west: 'county',
  corby: 'north',
  daventry: 'west',
};

describe('is it offered where they live?', () => {
  test.each([
    [['county'], 'corby', 'all'],
    [['uk'], 'corby', 'all'],
    [['corby'], 'corby', 'all'],
    [['corby'], 'north', 'part'],
    [['corby'], 'county', 'part'],
    [['west'], 'corby', 'no'],
    [['daventry', 'corby'], 'corby', 'all'],
    [['corby'], 'daventry', 'no'],
  ] as const)('offered in %j, wanted in %s: %s', (offered, wanted, fit) =>
    expect(areaFit(offered, wanted, tree)).toBe(fit),
  );

  test('a loop in the tree ends', () => expect(widening('a', { a: 'b', b: 'a' })).toEqual(['a', 'b']));
});

describe('does it fit the family?', () => {
  const offer = { ages: { minimumAge: 11, maximumAge: 18 }, areas: ['north'] };
  const fits = (family: Parameters<typeof familyFit>[1]) => familyFit(offer, family, tree).fits;

  test('one child that fits is enough', () => expect(fits({ children: [{ age: 3 }, { age: 14 }] })).toBe('yes'));
  test('none that fits is no', () => expect(fits({ children: [{ age: 3 }, { age: -1 }] })).toBe('no'));
  test('the other council is no, whatever the age', () =>
    expect(fits({ children: [{ age: 14 }], area: 'daventry' })).toBe('no'));
  test('without ages and area everything fits', () => expect(fits({ children: [] })).toBe('yes'));
  test('an age that is not stated stays unknown', () =>
    expect(familyFit({ areas: ['uk'] }, { children: [{ age: 14 }], area: 'corby' }, tree)).toMatchObject({
      fits: 'unknown',
      area: 'all',
    }));
});

describe('ways in for a visitor', () => {
  const roles = { professional: undefined, school: 'professional', gp: 'professional', 'parent-carer': undefined };
  const routes = [
    { for: 'family' as const, route: 'phone' },
    { for: 'professional' as const, route: 'form', who: ['school'] },
    { for: 'everyone' as const, route: 'website' },
    { for: 'professional' as const, route: 'letter', who: ['professional'] },
  ];
  const ways = (visitor: Parameters<typeof accessFor>[1]) =>
    accessFor(routes, visitor, roles).map(({ route }) => route);

  test('a family sees its own and the ones for everyone, in order', () =>
    expect(ways({ side: 'family' })).toEqual(['phone', 'website']));
  test('a school sees what is for schools and for any worker', () =>
    expect(ways({ side: 'professional', role: 'school' })).toEqual(['form', 'website', 'letter']));
  test('a GP does not see what is for schools', () =>
    expect(ways({ side: 'professional', role: 'gp' })).toEqual(['website', 'letter']));
  test('without a role every worker’s route is shown', () =>
    expect(ways({ side: 'professional' })).toEqual(['form', 'website', 'letter']));

  test('who may refer', () => {
    expect(mayRefer(undefined, 'gp', roles)).toBe('not-stated');
    expect(mayRefer(['professional'], 'gp', roles)).toBe('yes');
    expect(mayRefer(['school'], 'gp', roles)).toBe('no');
    expect(mayRefer(['school'], 'professional', roles), 'a school is a worker, a worker is not always a school').toBe(
      'no',
    );
  });
});

describe('distance', () => {
  // Northampton and Kettering: 17.90 km north and 11.49 km east of one another, so 21.27 km by Pythagoras.
  const northampton = { latitude: 52.2374, longitude: -0.8946 };
  const kettering = { latitude: 52.3984, longitude: -0.7257 };

  test('is symmetrical, zero at home and right to 100 m', () => {
    expect(distanceInMetres(northampton, northampton)).toBe(0);
    expect(distanceInMetres(northampton, kettering)).toBeCloseTo(distanceInMetres(kettering, northampton), 6);
    expect(Math.abs(distanceInMetres(northampton, kettering) - 21_270)).toBeLessThan(50);
  });

  test('one degree of latitude is 111.2 km', () =>
    expect(distanceInMetres({ latitude: 52, longitude: 0 }, { latitude: 53, longitude: 0 })).toBeCloseTo(111_195, -1));

  test.each([
    [300, 'less than half a mile'],
    [1600, 'about 1 mile'],
    [4800, 'about 3 miles'],
    [21_260, 'about 13 miles'],
  ])('%i m is %s', (metres, words) => expect(distanceWords(metres)).toBe(words));
});

describe('freshness', () => {
  const rules = { months: 6, urgentMonths: 3, soonMonths: 1, overdueMonths: 3, lapsedMonths: 6 };
  const on = (today: string, reviewMonths?: number) =>
    freshness({ checked: '2026-11-22', reviewMonths }, rules, today).state;

  test('due soon, due, overdue and lapsed, each from its day', () => {
    expect(on('2027-04-21')).toBe('fresh');
    expect(on('2027-04-22')).toBe('due-soon');
    expect(on('2027-05-21')).toBe('due-soon');
    expect(on('2027-05-22')).toBe('due');
    expect(on('2027-08-21')).toBe('due');
    expect(on('2027-08-22')).toBe('overdue');
    expect(on('2028-02-21')).toBe('overdue');
    expect(on('2028-02-22')).toBe('lapsed');
  });
  test('urgent help is due sooner; without a rule nothing lapses; what the record says comes first', () => {
    const urgent = (today: string, more = {}) =>
      freshness({ checked: '2026-11-22' }, { ...rules, ...more }, today, true).state;
    expect(urgent('2027-02-21')).toBe('due-soon');
    expect(urgent('2027-02-22')).toBe('due');
    expect(urgent('2099-01-01', { lapsedMonths: undefined })).toBe('overdue');
    expect(freshness({ checked: '2026-11-22', reviewMonths: 12 }, rules, '2027-09-01', true).state).toBe('fresh');
  });
  test('a record can set its own months', () => expect(on('2026-12-22', 1)).toBe('due'));
  test('the end of a month stays the end', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-11-22', 6)).toBe('2027-05-22');
  });
  test('the day is London’s', () => expect(londonDay(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02'));
});

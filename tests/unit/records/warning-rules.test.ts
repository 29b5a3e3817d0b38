/** Rules that warn: what each says of the fault it is for, and that what only looks like it is let be. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/records/read-content.ts';
import { spacedPhone } from '../../../src/model/rules/phone-format.ts';
import { metresOutside, type Outline } from '../../../src/records/geography.ts';
import { rules } from '../../../src/records/rules/index.ts';
import { nearness, wordsOfName } from '../../../src/records/rules/near-name.ts';
import { contentWith, place, ruling, service, serviceWith, today, type Changes } from './small-content.ts';

const other = (name: string, more: (text: string) => string = (text) => text) => ({
  'services/second.md': more(service.replace('Corner Club', name)),
});
const otherPhone = (text: string) => text.replaceAll('01536 222222', '01632 960111');
const changed = (from: string, to: string): Changes => ({ 'services/club.md': serviceWith(from, to) });
const body = (text: string): Changes => ({ 'services/club.md': `${service}\n${text}\n` });

describe('near-duplicates', () => {
  test('a name that is spelt another way', async () =>
    expect(await ruling('near-duplicates', other('The Cornar Club', otherPhone))).toMatchInlineSnapshot(`
      "warning: content/services/second.md:2:7  Name
         found:    "The Cornar Club"
         expected: something that is entered once. content/services/club.md has nearly the same name: "Corner Club"
         mend:     are they one? Put what you know into the older file and delete the newer one. If they are two, say in the names how they differ
         how:      content/README.md#duplicates"
    `));
  test('a like name, with the same phone and organisation', async () =>
    expect(await ruling('near-duplicates', other('Corner Youth Club'))).toMatchInlineSnapshot(`
      "warning: content/services/second.md:2:7  Name
         found:    "Corner Youth Club"
         expected: something that is entered once. content/services/club.md has a like name, and the same phone and organisation: "Corner Club"
         mend:     are they one? Put what you know into the older file and delete the newer one. If they are two, say in the names how they differ
         how:      content/README.md#duplicates"
    `));
  test('a like name, at the same place and about the same', async () => {
    const hall = (text: string) => text.replace('status:', 'sessions: [{ place: hall }]\nstatus:');
    const told = await ruling('near-duplicates', {
      'services/club.md': hall(service),
      ...other('Corner Youth Club', (text) =>
        hall(otherPhone(text)).replace('organisation: helpers', 'organisation: other'),
      ),
      'organisations/other.yml': 'name: Others\ntype: charity\n',
    });
    expect(told).toContain('a like name, and the same place and topic');
  });
  test('two words spelt another way, with the same phone', async () =>
    expect(
      await ruling('near-duplicates', {
        'services/club.md': service.replace('Corner Club', 'Sunflower Counselling'),
        ...other('Sunflowar Counseling'),
      }),
    ).toContain('a like name, and the same phone and organisation: "Sunflower Counselling"'));
  test('organisations and places too', async () => {
    const told = await ruling('near-duplicates', {
      'organisations/helpers-2.yml': 'name: The Helpers\ntype: charity\n',
      'places/hall-2.yml': place(52.49, -0.69, 'Hall.'),
    });
    expect(told.match(/^warning: \S+/gm)).toEqual([
      'warning: content/organisations/helpers-2.yml:1:7',
      'warning: content/places/hall-2.yml:1:7',
    ]);
  });
  test.for<[name: string, more: (text: string) => string]>([
    ['Corner Club Corby', (text) => text],
    ['Corner Club 2', (text) => text],
    ['North Corner Club', (text) => text],
    ['Corner Youth Club', otherPhone],
    ['Sleep Clinic', (text) => text],
    ['corner club', (text) => text],
    ['The Cornar Club', (text) => otherPhone(text).replace('status: active', 'status: closed')],
  ])('%s is let be', async ([name, more]) => expect(await ruling('near-duplicates', other(name, more))).toBe(''));
  test('among ten thousand names it takes a moment', async () => {
    const { records } = await readContent(contentWith());
    const [helpers] = records.folders.organisations;
    const letters = (at: number) =>
      [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676)].map((one) => String.fromCharCode(97 + one));
    for (let at = 0; at < 10_000; at += 1)
      records.folders.organisations.push({
        ...helpers!,
        id: `o-${at}`,
        data: {
          ...helpers!.data,
          name: `Youth Club ${letters(at)
            .map((letter) => letter.repeat(3))
            .join('')}`,
        },
      });
    const start = performance.now();
    expect(rules['near-duplicates'](records, today)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(4000);
  });
  test.for<[a: string, b: string, near: string | undefined]>([
    ['Family Hub', 'The Family Hub', 'same'],
    ['Hope Café', 'Hope Cafe', 'same'],
    ['Kettering Foodbank', 'Kettering Food Bank', 'same'],
    ['Home-Start', 'Home Start', 'same'],
    ['Bridge', 'Fridge', 'alike'],
    ['Youth Works', 'Youth Works Restart', 'alike'],
    ['Family Hub Corby', 'Family Hub Kettering', undefined],
  ])('%s and %s: %s', ([a, b, near]) =>
    expect(nearness(wordsOfName(a), wordsOfName(b), new Set(['corby']))).toBe(near),
  );
});

describe('same-address', () => {
  const at = (name: string, address: string) => `${place(52.49, -0.69, name)}address: ${address}\npostcode: NN17 1AA\n`;
  test('two places at one address', async () =>
    expect(
      await ruling('same-address', {
        'places/hall.yml': at('Hall', '12 High Street'),
        'places/rooms.yml': at('Rooms', '"12, High St."'),
      }),
    ).toMatchInlineSnapshot(`
      "warning: content/places/rooms.yml:8:10  Address
         found:    "12, High St."
         expected: a place that is entered once. content/places/hall.yml ("Hall") has this address too
         mend:     are they one building? Keep one file and name it in the services. If they are two, say in the address which part each is in
         how:      content/README.md#duplicates"
    `));
  test('another number, and a street without one in a town', async () =>
    expect(
      await ruling('same-address', {
        'places/hall.yml': at('Hall', '12 High Street'),
        'places/rooms.yml': at('Rooms', '14 High Street'),
        'places/a.yml': `${place(52.49, -0.69, 'A')}address: Market Place\ntown: Corby\n`,
        'places/b.yml': `${place(52.49, -0.69, 'B')}address: Market Place\ntown: Corby\n`,
      }),
    ).toBe(''));
});

describe('orphans', () => {
  test('an organisation, a place, a topic and a guide that nothing names', async () =>
    expect(
      await ruling('orphans', {
        'organisations/nobody.yml': 'name: Nobody\ntype: charity\n',
        'places/barn.yml': place(52.49, -0.69, 'Barn'),
        'topics/sleep.yml': 'name: Sleep\nwhen: At night.\nhint: Sleep\npicture: parent\nalsoCalled: [naps]\n',
        'guides/second.md':
          '---\ntitle: Second\nsummary: What next.\norder: 2\nfor: family\nchecked: 2026-11-01\n---\n\n[Me](/guides/second/)\n',
      }),
    ).toMatchInlineSnapshot(`
      "warning: content/organisations/nobody.yml:1:7  Name
         found:    "nobody"
         expected: an organisation that a service names
         mend:     name it in a service, or delete the file if it was never published. Nobody finds this organisation now
         how:      content/README.md#orphans
      warning: content/places/barn.yml:1:7  Name
         found:    "barn"
         expected: a place that a service names
         mend:     name it in a service, or delete the file if it was never published. Nobody finds this place now
         how:      content/README.md#orphans
      warning: content/guides/second.md:2:8  Title
         found:    "second"
         expected: a guide that something links to
         mend:     name it in an entry, or link to it from another guide
         how:      content/README.md#orphans
      warning: content/topics/sleep.yml:1:7  Name
         found:    "sleep"
         expected: a topic that a published service names
         mend:     name it in a service, or delete the file if it was never published. Nobody finds this topic now
         how:      content/README.md#orphans"
    `));
  test('what a service names that is not published yet waits with it; its topic is empty', async () =>
    expect(
      await ruling(
        'orphans',
        changed('status: active', 'status: unconfirmed\nunconfirmedBecause: Nobody knows if it runs.'),
      ),
    ).toMatch(/^warning: content\/topics\/parenting\.yml:1:7 [^]*published service/));
  test('a guide on the pages of topics has its door', async () =>
    expect(
      await ruling('orphans', {
        'site.yml': (text) => text.replace('leaveGuide: first\n', ''),
        'guides/first.md': (text) => text.replace('order: 1', 'order: 1\ntopics: [parenting]'),
      }),
    ).toBe(''));
  test('a misspelt reference is told once, as a reference', async () =>
    expect(await ruling('orphans', changed('[parenting]', '[parentng]'))).toBe(''));
});

describe('unreachable', () => {
  const contacts =
    'access:\n  - for: family\n    route: phone\n    value: "01536 222222"\ncontact:\n  phone: "01536 222222"\n';
  const bare = 'name: Barn\narea: corby\nkind: hall\nsources:\n  - url: https://www.example.org\n';
  const reached = (by: string, barn = bare) =>
    ruling('unreachable', { ...changed(contacts, by), 'places/barn.yml': barn });
  test('a way in without a number, and a place without an address', async () =>
    expect(await reached('access: [{ for: family, route: phone }]\nsessions: [{ place: barn }]\n'))
      .toMatchInlineSnapshot(`
      "warning: content/services/club.md:8:9  Ways in
         found:    a list of 1 entry
         expected: one way in that leads somewhere: a number, an address, a link, or a place that people can find
         mend:     add value: to a way in, or an address to its place. Until one is known use status: unconfirmed
         how:      content/README.md#access"
    `));
  test('a word to text without a number', async () =>
    expect(await reached('contact: { textWord: HELP }\n')).toContain('one way in that leads somewhere'));
  test.for([
    ['a way through somebody else', 'access: [{ for: family, route: none, detail: Ask your school. }]\n', bare],
    ['a place in a town', 'sessions: [{ place: barn }]\n', `${bare}town: Corby\n`],
    ['a website', 'contact: { website: https://www.example.org }\n', bare],
    ['paused', 'sessions: [{ place: barn }]\nstatus: paused\n', bare],
  ] as const)('%s is enough', async ([, by, barn]) => {
    const text = by.includes('paused')
      ? serviceWith('status: active\n', '').replace(contacts, by)
      : serviceWith(contacts, by);
    expect(await ruling('unreachable', { 'services/club.md': text, 'places/barn.yml': barn })).toBe('');
  });
});

describe('place-on-map', () => {
  const square =
    '{"type":"FeatureCollection","features":[{"type":"Feature","id":"smallshire","properties":{},"geometry":{"type":"Polygon","coordinates":[[[-0.8,52.4],[-0.6,52.4],[-0.6,52.6],[-0.8,52.6],[-0.8,52.4]]]}}]}';
  const sectors =
    'sector,post_town,lat,lon,in_north,in_west,outside,median_radius_m,p95_radius_m,districts\nNN17 1,Corby,52.49,-0.69,9,0,0,500,900,corby:9\n';
  const outcodes = sectors.replace('sector,', 'outcode,').replace('NN17 1', 'NN17');
  const mapped = (text: string): Changes => ({
    'places/hall.yml': text,
    'geography/outline.geojson': square,
    'geography/sectors.csv': sectors,
    'geography/outcodes.csv': outcodes,
  });
  const used = { 'services/club.md': serviceWith('status:', 'sessions: [{ place: hall }]\nstatus:') };
  test('a point outside the county', async () =>
    expect(await ruling('place-on-map', mapped(place(52.49, 0.69)))).toMatchInlineSnapshot(`
      "warning: content/places/hall.yml:4:11  Latitude
         found:    "52.49, 0.69"
         expected: a place in the county: this point is 87.3 km outside of it
         mend:     check the two numbers against a map. The minus of the longitude is easily lost
         how:      content/README.md#places"
    `));
  test('a point far from its postcode', async () =>
    expect(await ruling('place-on-map', mapped(`${place(52.55, -0.69)}postcode: NN17 1AA\n`))).toMatchInlineSnapshot(`
      "warning: content/places/hall.yml:4:11  Latitude
         found:    "52.55, -0.69"
         expected: a point near its postcode NN17 1AA: this one is 6.7 km from the middle of NN17 1
         mend:     check the postcode, and then the two numbers, against a map
         how:      content/README.md#places"
    `));
  test('a sector that is in no table: its outcode is asked', async () =>
    expect(await ruling('place-on-map', mapped(`${place(52.55, -0.69)}postcode: NN17 9AA\n`))).toContain(
      'from the middle of NN17\n',
    ));
  test('a place of a service without a point', async () => {
    const without =
      'name: Hall\narea: corby\nkind: hall\npostcode: NN17 1AA\nsources:\n  - url: https://www.example.org\n';
    expect(await ruling('place-on-map', { ...mapped(without), ...used })).toMatchInlineSnapshot(`
      "warning: content/places/hall.yml:1:7  Name
         found:    "Hall"
         expected: a place with latitude and longitude: without them it is on no map, and never "near you"
         mend:     look NN17 1AA up on a map, and write coordinatesFrom: postcode
         how:      content/README.md#places"
    `);
  });
  test('near enough, just across the line, and where no figures are', async () => {
    expect(await ruling('place-on-map', mapped(`${place(52.5, -0.7)}postcode: NN17 1AA\n`))).toBe('');
    expect(await ruling('place-on-map', mapped(place(52.61, -0.7)))).toBe('');
    expect(await ruling('place-on-map', { 'places/hall.yml': place(58, -3) })).toBe('');
    expect(await ruling('place-on-map', { ...mapped(place(58, -3)), 'geography/outline.geojson': 'broken' })).toBe('');
  });
  test('metres outside an outline, and a hole in it', () => {
    const ring = (from: number, to: number) =>
      [
        [from, from],
        [to, from],
        [to, to],
        [from, to],
        [from, from],
      ].map(([longitude = 0, latitude = 0]) => ({ latitude, longitude }));
    const outlines: Outline[] = [{ area: 'x', rings: [ring(0, 3), ring(1, 2)] }];
    expect(metresOutside({ latitude: 0.5, longitude: 0.5 }, outlines)).toBe(0);
    expect(Math.round(metresOutside({ latitude: 1.5, longitude: 1.1 }, outlines) / 100)).toBe(111);
    expect(Math.round(metresOutside({ latitude: 4, longitude: 1 }, outlines) / 1000)).toBe(111);
  });
});

describe('capitals', () => {
  test('ordinary words that are shouted, in a field and in the text: told once a run', async () =>
    expect(
      await ruling('capitals', {
        'services/club.md': `${serviceWith('A club where you', 'A CLUB where YOU')}\nYOU can TALK TO someone, even at a club.\n\nWhere can you talk?\n`,
      }),
    ).toMatchInlineSnapshot(`
      "warning: content/services/club.md:4:10  Summary
         found:    "CLUB"
         expected: words in small letters. Capitals are for names, and for letters that stand for words
         mend:     write club. To say that it matters, put it first
         how:      content/README.md#capitals
      warning: content/services/club.md:4:10  Summary
         found:    "YOU"
         expected: words in small letters. Capitals are for names, and for letters that stand for words
         mend:     write you. To say that it matters, put it first
         how:      content/README.md#capitals
      warning: content/services/club.md:26:1  Text
         found:    "YOU"
         expected: words in small letters. Capitals are for names, and for letters that stand for words
         mend:     write you. To say that it matters, put it first
         how:      content/README.md#capitals
      warning: content/services/club.md:26:9  Text
         found:    "TALK"
         expected: words in small letters. Capitals are for names, and for letters that stand for words
         mend:     write talk. To say that it matters, put it first
         how:      content/README.md#capitals"
    `));
  test('a name that is capitals alone', async () =>
    expect(await ruling('capitals', changed('Corner Club', 'DROP IN'))).toContain('found:    "DROP"'));
  test('letters in a name with other words are a part of it', async () =>
    expect(await ruling('capitals', changed('Corner Club', 'The DROP club'))).toBe(''));
  test.for([
    'CAMHS can help.',
    'Text CLUB to 85258.',
    'See https://www.example.org/CLUB and [x](/services/club/#CLUB).',
    'Use the form CLUB1 or A&CLUB.',
    'You can go to the Club.',
  ])('%s is let be', async (text) =>
    expect(
      await ruling('capitals', {
        'services/club.md': `${serviceWith('  phone: "01536 222222"', '  text: "85258"\n  textWord: CLUB')}\n${text}\n`,
      }),
    ).toBe(''),
  );
});

describe('jargon', () => {
  const glossary = {
    'vocabulary/glossary.yml':
      'terms: [{ id: eha, name: EHA, letters: [EHA], full: Early Help Assessment, group: A }]\n',
  };
  test('letters that nothing explains, once an entry', async () =>
    expect(await ruling('jargon', body('Ask for an EHA or a QXZ. A QXZ is free.'))).toMatchInlineSnapshot(`
      "warning: content/services/club.md:26:12  Text
         found:    "EHA"
         expected: letters that are explained: by the words beside them, or in vocabulary/glossary.yml
         mend:     write the words in full, or add EHA to the glossary with what it means
         how:      content/README.md#jargon
      warning: content/services/club.md:26:21  Text
         found:    "QXZ"
         expected: letters that are explained: by the words beside them, or in vocabulary/glossary.yml
         mend:     write the words in full, or add QXZ to the glossary with what it means
         how:      content/README.md#jargon"
    `));
  test.for([
    'An EHA helps.',
    'A talk (QXZ) helps. Ask for a QXZ.',
    'The NHS and your GP.',
    'Write to QXZ@example.org.',
  ])('%s is well', async (text) => expect(await ruling('jargon', { ...body(text), ...glossary })).toBe(''));
  test('a word of the trade, but not as a part of a name', async () =>
    expect(
      await ruling(
        'jargon',
        changed('A club where you can talk', 'Interventions and signposting by a Multi-Agency Hub for you to talk'),
      ),
    ).toMatchInlineSnapshot(`
      "warning: content/services/club.md:4:10  Summary
         found:    "signposting"
         expected: a word that families use themselves
         mend:     say it plainly: tell you where to go. If it must stay, explain it in vocabulary/glossary.yml
         how:      content/README.md#jargon
      warning: content/services/club.md:4:10  Summary
         found:    "Interventions"
         expected: a word that families use themselves
         mend:     say it plainly: help. If it must stay, explain it in vocabulary/glossary.yml
         how:      content/README.md#jargon"
    `));
  test('unless the glossary has it', async () =>
    expect(
      await ruling('jargon', {
        ...body('We signpost you.'),
        'vocabulary/glossary.yml': 'terms: [{ id: signpost, name: Signpost, meaning: to tell you., group: A }]\n',
      }),
    ).toBe(''));
});

describe('link-words', () => {
  test.for(['click here', 'here', 'this link', 'Read more', 'more information', 'Press here.'])(
    '"%s" says nothing',
    async (words) =>
      expect(await ruling('link-words', body(`To book, [${words}](https://www.example.org).`))).toContain(
        `content/services/club.md:26:10  Text\n   found:    "${words}"`,
      ),
  );
  test('the whole message', async () =>
    expect(await ruling('link-words', body('[here](https://www.example.org)'))).toMatchInlineSnapshot(`
      "warning: content/services/club.md:26:1  Text
         found:    "here"
         expected: words that say where the link leads, such as [Book a place](https://...)
         mend:     name the page or the form that it opens, in place of "here"
         how:      content/README.md#link-words"
    `));
  test.for(['[Book here](https://www.example.org)', '[More for carers](/services/club/)', 'Come here.'])(
    '%s is let be',
    async (text) => expect(await ruling('link-words', body(text))).toBe(''),
  );
});

describe('phone-spacing', () => {
  test('in a contact, as a way in, in a text', async () =>
    expect(
      await ruling('phone-spacing', {
        'services/club.md': `${service.replaceAll('01536 222222', '01536222222')}\nRing 03001267000.\n`,
      }),
    ).toMatchInlineSnapshot(`
      "warning: content/services/club.md:11:12  Ways in 1 > Number or address
         found:    "01536222222"
         expected: a number in groups, as people say it
         mend:     write "01536 222222", or run npm run check -- --fix
         how:      content/README.md#phone
      warning: content/services/club.md:13:10  Contact > Phone
         found:    "01536222222"
         expected: a number in groups, as people say it
         mend:     write "01536 222222", or run npm run check -- --fix
         how:      content/README.md#phone
      warning: content/services/club.md:26:6  Text
         found:    "03001267000"
         expected: a number in groups, as people say it
         mend:     write 0300 126 7000
         how:      content/README.md#phone"
    `));
  test('what is grouped in some way is let be, and so is a figure in an address', async () =>
    expect(
      await ruling('phone-spacing', {
        'services/club.md': `${service.replaceAll('01536 222222', '0808 2000 247')}\n<https://www.example.org/01536222222>\n`,
      }),
    ).toBe(''));
  test.for<[written: string, better: string | undefined]>([
    ['03001261000', '0300 126 1000'],
    ['0300 1261000', '0300 126 1000'],
    ['0808 2000 247', '0808 2000 247'],
    ['07700900123', '07700 900123'],
    ['07700 900123', '07700 900123'],
    ['02079460123', '020 7946 0123'],
    ['01134960123', '0113 496 0123'],
    ['01214960123', '0121 496 0123'],
    ['01632960123', '01632 960123'],
    ['(01632) 960123', '01632 960123'],
    ['01632-960-123', '01632 960123'],
    ['01632  960123', '01632 960123'],
    ['0153 9412345', '015394 12345'],
    ['0169772345', '01697 72345'],
    ['0800123456', '0800 123 456'],
    ['08001111', '0800 1111'],
    ['116123', '116 123'],
    ['111', '111'],
    ['+44 1632 960123', undefined],
    ['12345', undefined],
    ['call us', undefined],
    ['0123456789012', undefined],
  ])('%s is written %s', ([written, better]) => {
    expect(spacedPhone(written)).toBe(better);
    if (better) expect(spacedPhone(better)).toBe(better);
  });
});

describe('stale-sources', () => {
  test('sure of a page of years ago', async () =>
    expect(await ruling('stale-sources', changed('"2026-10"', '"2022-05"'))).toMatchInlineSnapshot(`
      "warning: content/services/club.md:18:15  Assurance > Confidence
         found:    "high"
         expected: a source of the last 3 years, to be sure of it: the newest is of 2022
         mend:     ask the service, and add what it says as a source. Until then write confidence: medium, or low
         how:      content/README.md#assurance"
    `));
  test.for(['"2023"', '"2023-11-22"', '"2022-23"', 'unknown'])('%s is let be', async (date) =>
    expect(await ruling('stale-sources', changed('"2026-10"', date))).toBe(''),
  );
  test('less sure is well', async () =>
    expect(
      await ruling('stale-sources', {
        'services/club.md': serviceWith('"2026-10"', '"2020"').replace('confidence: high', 'confidence: low'),
      }),
    ).toBe(''));
});

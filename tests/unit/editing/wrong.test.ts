/** What the messages about a page begin with, and which records an address may name. */
import { describe, expect, test } from 'vitest';
import { issueHref, mailHref, newServiceHref } from '../../../src/features/editing/wrong.ts';
import { fromAddress, inAddress, pageOf } from '../../../src/model/rules/record-in-address.ts';

const mash = {
  record: { kind: 'services', id: 'mash' } as const,
  name: 'MASH & friends',
  address: 'https://offer.example.org/services/mash/',
};

const mail = (href: string) => {
  const { pathname, searchParams } = new URL(href);
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body')!.split('\r\n') };
};

describe('an e-mail', () => {
  test('about a page', () =>
    expect(mail(mailHref('offer@example.org', 'contact', mash))).toEqual({
      to: 'offer@example.org',
      subject: 'MASH & friends: the contact is wrong',
      body: [
        'Page: MASH & friends',
        'Address: https://offer.example.org/services/mash/',
        'Record: services/mash',
        'What is wrong: The contact is wrong',
        '',
        'Do not name a child, a family or a worker.',
        '',
        'Which one is wrong? What is right, and how do you know?',
        '',
      ],
    }));
  test('about a page whose name could not be read', () =>
    expect(mail(mailHref('offer@example.org', 'closed', { ...mash, name: undefined })).subject).toBe(
      'services=mash: it has closed',
    ));
  test('about no page yet', () =>
    expect(mail(mailHref('offer@example.org', 'missing')).body.slice(0, 3)).toEqual([
      'Page (write its name):',
      '',
      'What is wrong: Something is missing',
    ]));
});

test('an issue opens the form that fits, with what is known', () => {
  const [about, none] = [
    issueHref('https://github.com/a/b', 'closed', mash),
    issueHref('https://github.com/a/b', 'changed'),
  ];
  expect(Object.fromEntries(new URL(about).searchParams)).toEqual({
    template: 'closed.yml',
    title: 'MASH & friends: it has closed',
    page: 'MASH & friends',
    address: 'https://offer.example.org/services/mash/',
    record: 'services/mash',
  });
  expect(none).toBe('https://github.com/a/b/issues/new?template=change.yml&title=The%20details%20have%20changed');
  expect(newServiceHref('https://github.com/a/b')).toBe('https://github.com/a/b/issues/new?template=new-service.yml');
});

describe('the part of an address behind the #', () => {
  test.for(['services', 'organisations', 'places', 'guides'] as const)('names one of the %s', (kind) => {
    expect(fromAddress(`#${inAddress({ kind, id: 'a-b' })}`)).toEqual({ kind, id: 'a-b' });
    expect(pageOf({ kind, id: 'a-b' })).toBe(`/${kind}/a-b/`);
  });
  test.for(['', '#', '#services', '#services=', '#services=../x', '#services=a=b', '#topics=housing', '#services=<b>'])(
    'names none: "%s"',
    (fragment) => expect(fromAddress(fragment)).toBeUndefined(),
  );
});

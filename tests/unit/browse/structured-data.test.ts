import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { toPage } from '../../../src/catalogue/views/service-page.ts';
import type { Service } from '../../../src/model/service.ts';
import { correctionLink, editLink, repositoryAddress } from '../../../src/site/repository.ts';
import { organisationLd, placeLd, serviceLd, websiteLd } from '../../../src/site/structured-data.ts';
import { records, service, TODAY } from '../../support/records.ts';

function ld(given: Partial<Service>) {
  const all = buildCatalogue(records([service('it', given)]), TODAY);
  return serviceLd(toPage(all.services[0]!, all), all.site);
}

describe('structured data of a service', () => {
  test('is a GovernmentService only when a public body runs it', () => {
    expect(ld({})).toMatchObject({ '@type': 'Service', provider: { '@type': 'NGO' } });
    expect(ld({ organisation: 'council' })).toMatchObject({
      '@type': 'GovernmentService',
      provider: { '@type': 'GovernmentOrganization' },
    });
  });
  test('says nothing that is not stated', () => {
    const least = ld({});
    for (const key of ['audience', 'offers', 'hoursAvailable']) expect(least).not.toHaveProperty(key);
    expect(ld({ cost: { kind: 'varies' } })).not.toHaveProperty('offers');
    expect(ld({ eligibility: { fromPregnancy: true } })).not.toHaveProperty('audience');
  });
  test('tells ages, a free offer, ways in and times', () => {
    const full = ld({
      eligibility: { minimumAge: 11, maximumAge: 18 },
      cost: { kind: 'free' },
      contact: { phone: '0300 126 1000', email: 'a@example.org', website: 'https://www.example.org/x' },
      opening: [
        { days: ['monday'], opens: '00:00', closes: '24:00' },
        { days: ['tuesday'], opens: '09:00', closes: '10:00', termTimeOnly: true },
      ],
    });
    expect(full.audience).toEqual({ '@type': 'PeopleAudience', suggestedMinAge: 11, suggestedMaxAge: 18 });
    expect(full.offers).toMatchObject({ price: 0 });
    expect(full.availableChannel).toHaveLength(2);
    expect(full.hoursAvailable).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday'],
        opens: '00:00',
        closes: '23:59',
      },
    ]);
  });
  test('of a closed service has no ways in', () => {
    const closed = ld({ status: 'closed', cost: { kind: 'free' }, opening: [{ opens: '09:00', closes: '10:00' }] });
    for (const key of ['availableChannel', 'offers', 'hoursAvailable']) expect(closed).not.toHaveProperty(key);
  });
});

test('structured data of a place, an organisation and the site', () => {
  const all = buildCatalogue(records([service('it', { sessions: [{ place: 'hall' }, { place: 'hub' }] })]), TODAY);
  const [hall, hub] = all.places;
  expect(placeLd(hall!)).toMatchObject({
    address: { streetAddress: '1 High Street', addressLocality: 'Corby', postalCode: 'NN17 1QG' },
    geo: { latitude: 52.488, longitude: -0.7045 },
  });
  expect(placeLd(hub!)).not.toHaveProperty('geo');
  expect(organisationLd(all.organisations[0]!)).toMatchObject({ '@type': 'NGO', url: 'https://www.example.org' });
  expect(websiteLd(all.site)).not.toHaveProperty('potentialAction');
});

describe('the repository', () => {
  const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b' };
  test('is named by the site, else by REPOSITORY_URL, else by GitHub', () => {
    expect(repositoryAddress({ repository: 'https://example.org/r.git' }, github)).toBe('https://example.org/r');
    expect(repositoryAddress({}, { REPOSITORY_URL: 'https://example.org/r/', ...github })).toBe(
      'https://example.org/r',
    );
    expect(repositoryAddress({}, github)).toBe('https://github.com/a/b');
    expect(repositoryAddress({}, {})).toBeUndefined();
    expect(repositoryAddress({}, { REPOSITORY_URL: 'javascript:alert(1)' })).toBeUndefined();
  });
  test('gives the page that changes a file', () => {
    expect(editLink({}, 'content/services/mash.md', github)).toBe(
      'https://github.com/a/b/edit/main/content/services/mash.md',
    );
    expect(editLink({}, 'content/services/mash.md', {})).toBeUndefined();
  });
  test('takes reports by form, then e-mail, then issue, and else explains', () => {
    const page = { id: 'mash', name: 'A & B' };
    const email = 'a@example.org';
    const url = 'https://example.org/form';
    expect(correctionLink({ corrections: { email, url } }, page, github)).toBe(url);
    expect(correctionLink({ corrections: { email } }, page, github)).toBe(
      `mailto:${email}?subject=Something%20is%20wrong%3A%20A%20%26%20B%20(mash)`,
    );
    expect(correctionLink({}, page, github)).toContain(
      'https://github.com/a/b/issues/new?title=Something%20is%20wrong',
    );
    expect(correctionLink({}, page, {})).toBe('/edit/#wrong');
  });
});

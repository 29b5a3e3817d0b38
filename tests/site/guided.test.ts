/** The guided way in as built: each page lists exactly the help that the rule says, and counts it. */
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { ageStretches } from '../../src/catalogue/views/age-stretches.ts';
import { ageFit } from '../../src/model/rules/age-fit.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const catalogue = await loadCatalogue();
const open = catalogue.services.filter(({ data }) => data.status !== 'closed');
const pages = new Map(builtPages().map(({ url, html }) => [url, elements(html)]));

/** Worked out here once more, on purpose: the services that an age leaves in. */
function fitting(ages: readonly number[], send: boolean, fits: string, topic?: string): string[] {
  const best = (service: (typeof open)[number]) => {
    const found = ages.map((age) => ageFit(service.data.eligibility, { age, send }).fits);
    return ['yes', 'unknown', 'no'].find((one) => (found as string[]).includes(one)) ?? 'yes';
  };
  return open
    .filter((service) => topic === undefined || service.data.topics.includes(topic))
    .filter((service) => best(service) === fits)
    .map(({ id }) => id)
    .sort();
}

function servicesIn(element: Element): string[] {
  const inside = (node: Element): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []));
  return named(inside(element), 'a').flatMap(
    (link) => /\/services\/([^/]+)\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
  );
}

const has = (name: string) => (element: Element) => attribute(element, name) !== undefined;
const answerPages = [...pages].filter(([url]) => /^\/help-me\/[^/]+\/[^/]+\/$/.test(url));

test('there is a page for every age and topic that have help, and none besides', () => {
  const stretches = [...ageStretches, { id: 'any-age', ages: [] }] as { id: string; ages: number[]; send?: true }[];
  const expected = stretches.flatMap(({ id, ages, send = false }) => [
    ...(id === 'any-age' ? [] : [`/help-me/${id}/everything/`]),
    ...catalogue.topics
      .filter(({ id: topic }) => ['yes', 'unknown'].some((fits) => fitting(ages, send, fits, topic).length > 0))
      .map((topic) => `/help-me/${id}/${topic.id}/`),
  ]);
  expect(answerPages.map(([url]) => url).sort()).toEqual(expected.sort());
});

describe('a page of answers', () => {
  test.for(answerPages)('%s lists what the rule says, each once, and counts it', ([url, all]) => {
    const [, , id, topicId] = url.split('/');
    const { ages, send } = (ageStretches.find((stretch) => stretch.id === id) ?? { ages: [] }) as {
      ages: number[];
      send?: true;
    };
    const topic = topicId === 'everything' ? undefined : topicId;
    const groups = all.filter(has('data-group'));
    const listed = groups.flatMap(servicesIn);
    const unsaid = all.filter(has('data-unsaid')).flatMap(servicesIn).sort();
    expect(unsaid).toEqual(fitting(ages, send ?? false, 'unknown', topic));
    expect(listed.filter((one) => !unsaid.includes(one)).sort()).toEqual(fitting(ages, send ?? false, 'yes', topic));
    expect(new Set(listed).size).toBe(listed.length);
    expect(groups.map((group) => Number(attribute(group, 'data-count')))).toEqual(
      groups.map((group) => servicesIn(group).length),
    );
    const total = named(all, 'h2')
      .map(textOf)
      .find((text) => /^\d+ services?$/.test(text));
    expect(total).toBe(listed.length === 1 ? '1 service' : `${listed.length} services`);
  });

  test('each choice of place leads to a part of it, and is told the search', () => {
    for (const [url, all] of answerPages) {
      const choices = named(all, 'a').filter(has('data-search'));
      expect(choices.length, url).toBeGreaterThan(8);
      for (const choice of choices) {
        expect(attribute(choice, 'href'), url).toMatch(/^#/);
        expect(attribute(choice, 'data-search'), url).toMatch(/\/find\/(#|$)/);
      }
    }
  });
});

describe('the third question', () => {
  const questions = [...pages].filter(([url]) => /^\/help-me\/(?!age\/)[^/]+\/$/.test(url));
  test.for(questions)('%s leads to pages that list as many services as it says', ([, all]) => {
    const doors = named(all, 'a').filter((link) => attribute(link, 'class')?.includes('door'));
    expect(doors.length).toBeGreaterThan(10);
    for (const door of doors) {
      const target = pages.get(attribute(door, 'href') ?? '')!;
      const count = target.filter(has('data-group')).flatMap(servicesIn).length;
      expect(textOf(door), attribute(door, 'href')).toMatch(new RegExp(`\\b${count} services?$`));
    }
  });
});

test('the urgent box of a topic stands before the question', () => {
  const topic = catalogue.topics.find(({ data }) => data.urgent)!;
  const html = builtPages().find(({ url }) => url === `/help-me/11-to-15/${topic.id}/`)!.html;
  expect(html.indexOf('Need someone now?')).toBeGreaterThan(0);
  expect(html.indexOf('Need someone now?')).toBeLessThan(html.indexOf('Where do you live?'));
});

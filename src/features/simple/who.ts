/** Who a service is for, one fact a line. */
import type { ServicePage } from '../../catalogue/views/service-page.ts';
import * as words from '../../words/simple.ts';
import { ours, sentences, type SimpleGroup, type SimpleLine } from './lines.ts';

export function whoGroup({ ages, areaWords, criteria }: ServicePage): SimpleGroup {
  return {
    title: words.questions.who,
    lines: [
      ...ageLines(ages),
      ours('place', words.forPeopleIn(words.withArticle[areaWords] ?? areaWords)),
      ...(criteria.length > 0
        ? [ours('form', words.moreOnWho, { items: criteria.flatMap(sentences).map((text) => ({ text })) })]
        : []),
    ],
  };
}

function ageLines(ages: ServicePage['ages']): SimpleLine[] {
  if (!ages.stated) return [ours('unknown', words.agesUnknown)];
  const { fromPregnancy, maximumAge, maximumAgeWithDisability: extended } = ages;
  const ordinary = ordinaryAges(ages);
  return [
    ...(fromPregnancy ? [ours('baby', words.startsInPregnancy)] : []),
    ...(ordinary === undefined ? [] : [ours('people', ordinary)]),
    ...(extended !== undefined && extended !== maximumAge ? [ours('people', words.withDisability(extended))] : []),
  ];
}

function ordinaryAges({ fromPregnancy, minimumAge, maximumAge }: ServicePage['ages']): string | undefined {
  if (minimumAge === undefined || fromPregnancy) return maximumAge === undefined ? undefined : words.upTo(maximumAge);
  if (maximumAge === undefined) return minimumAge === 0 ? words.fromBirth : words.from(minimumAge);
  if (minimumAge === maximumAge) return minimumAge === 0 ? words.underOne : words.onlyAge(minimumAge);
  return minimumAge === 0 ? words.fromBirthTo(maximumAge) : words.between(minimumAge, maximumAge);
}

/** The last question, "Where do you live?": each choice leads to the results of the search, or to its part of this page. */
import type { Catalogue } from '../../catalogue/types.ts';
import { finderHref, stretchKeys, type AgeStretch } from '../../catalogue/views/age-stretches.ts';
import { REMOTE, councils, type AnswerGroup } from './answers.ts';

export interface WhereChoice {
  label: string;
  /** Its largest towns, where its own name is not a town's: few people know the name of their old district. */
  towns?: string;
  /** The part of this page that answers, for where no script runs. */
  part: string;
  /** The same question put to the finder. */
  search: string;
}

export interface WhereGroup {
  council: WhereChoice;
  districts: WhereChoice[];
}

export interface Asked {
  stretch: AgeStretch;
  topic?: string;
}

/** The answers so far as a search. */
export const searchFor = ({ stretch, topic }: Asked, area?: string): string =>
  finderHref([
    ...(topic === undefined ? [] : ([['topic', topic]] as [string, string][])),
    ...stretchKeys(stretch),
    ...(area === undefined ? [] : ([['area', area]] as [string, string][])),
  ]);

/** Each council with its districts. */
export function whereChoices(asked: Asked, groups: readonly AnswerGroup[], catalogue: Catalogue): WhereGroup[] {
  return councils(catalogue).map(({ id, data }) => {
    const part = `#${partFor(id, groups, catalogue)}`;
    const choice = (area: string, label: string): WhereChoice => ({ label, part, search: searchFor(asked, area) });
    return {
      council: choice(id, data.name),
      districts: catalogue.areas
        .filter((area) => area.data.parent === id)
        .map((area) => ({ ...choice(area.id, area.data.name), ...townsOf(area.id, area.data.name, catalogue) })),
    };
  });
}

function townsOf(area: string, name: string, { towns }: Pick<Catalogue, 'towns'>): { towns?: string } {
  const within = towns.filter((town) => town.area === area);
  if (within.length === 0 || within.some((town) => town.name === name)) return {};
  const bySize = [...within].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  return {
    towns: bySize
      .slice(0, 3)
      .map((town) => town.name)
      .join(', '),
  };
}

/** The council's own group, else the county's, else what is for everyone: one of them is always there. */
function partFor(council: string, groups: readonly AnswerGroup[], { site }: Pick<Catalogue, 'site'>): string {
  const wanted = [`in-${council}`, `in-${site.area}`, REMOTE];
  return wanted.find((id) => groups.some((group) => group.id === id)) ?? groups[0]?.id ?? 'answers';
}

/** For the end of a council's group: the groups below it that are for its people too. */
export function alsoFor(group: AnswerGroup, groups: readonly AnswerGroup[], { site }: Pick<Catalogue, 'site'>) {
  if (group.area === undefined || group.area === site.area) return [];
  return groups.filter(({ area }) => area === site.area || area === undefined);
}

/** The fields of a service from what was written in the form. Nothing is guessed: what was not written is left out. */
import type { Route, RouteValue } from '../../model/vocabulary.ts';
import type { ReadRecords } from '../../records/types.ts';
import { inOneLine, isTicked, linesOf, type Answers } from './parse.ts';

/** The ids that were chosen, by the id of the question. */
export type Picked = Partial<Record<string, string[]>>;

interface Given {
  answers: Answers;
  picked: Picked;
  organisation: string;
  records: Pick<ReadRecords, 'files'>;
  today: string;
  issue: number;
}

type Fields = Record<string, unknown>;

export function serviceData({ answers, picked, organisation, records, today, issue }: Given): Fields {
  const line = (id: string): string | undefined => (answers[id] === undefined ? undefined : inOneLine(answers[id]));
  const contact = someOf({ phone: line('phone'), text: line('text'), email: line('email'), website: line('website') });
  const kind = picked.cost?.[0];
  return {
    name: line('name'),
    organisation,
    summary: line('summary'),
    topics: picked.topics,
    levelsOfNeed: picked.levels,
    eligibility: someOf({
      fromPregnancy: isTicked(answers['from-pregnancy']) || undefined,
      minimumAge: years(line('youngest')),
      maximumAge: years(line('oldest')),
      maximumAgeWithDisability: years(line('oldest-with-disability')),
      criteria: listOf(answers.criteria),
    }),
    areas: picked.areas,
    where: line('where'),
    whoCanRefer: picked['who-can-refer'],
    access: waysIn(answers, picked, contact ?? {}, records.files['vocabulary/routes']?.data.terms ?? []),
    cost: kind === undefined ? undefined : someOf({ kind, detail: line('cost-detail') }),
    contact,
    hours: line('hours'),
    languages: picked.languages,
    facilities: picked.facilities,
    status: 'unconfirmed',
    unconfirmedBecause: `Sent in with a form (issue ${issue}). Nobody has checked it with the service yet.`,
    assurance: {
      checked: today,
      by: 'Sent in with a form, not checked',
      confidence: 'low',
      sources: (listOf(answers.sources) ?? []).map((url) => ({ url, date: 'unknown', took: 'what the form says' })),
    },
    editorNote: `From issue ${issue}. Ring the service and read the sources. Correct each fact, then write status: active and take unconfirmedBecause out.`,
  };
}

/** A way in takes the number or the address that the form asks for once, where its route has one. */
function waysIn(answers: Answers, picked: Picked, contact: Fields, routes: readonly Route[]): Fields[] | undefined {
  const values: Record<RouteValue, unknown> = {
    ...{ phone: contact.phone, text: contact.text, email: contact.email, web: contact.website },
    ...{ address: undefined, any: undefined, none: undefined },
  };
  const ways = (audience: string, ids: readonly string[] = []): Fields[] =>
    ids.map((route) => {
      const kind = routes.find(({ id }) => id === route)?.value ?? 'none';
      return { for: audience, route, value: values[kind] };
    });
  const all = [...ways('family', picked['family-ways']), ...ways('professional', picked['worker-ways'])];
  const first = answers['what-to-do'];
  if (all[0] && first !== undefined) all[0].detail = inOneLine(first);
  return all.length > 0 ? all : undefined;
}

/** "11" as a number; what is no number is left as it is, for the check to say so. */
const years = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : text;

const listOf = (text: string | undefined): string[] | undefined => {
  const lines = linesOf(text);
  return lines.length > 0 ? lines : undefined;
};

/** Undefined where there is nothing in it. */
const someOf = (fields: Fields): Fields | undefined =>
  Object.values(fields).some((value) => value !== undefined) ? fields : undefined;

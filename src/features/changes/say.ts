/** Changes in words. */
import type { JoinedService, Catalogue } from '../../catalogue/types.ts';
import { listWords } from '../../catalogue/words.ts';
import { ageWords } from '../../model/rules/age-words.ts';
import type { Change } from '../../model/rules/changes.ts';
import { dayWords } from '../../model/rules/date-words.ts';
import * as words from '../../words/changes.ts';

/** One line a change. A new number or address is said only while it still holds; an old one is never repeated. */
export const sayChanges = (changes: readonly Change[], service: JoinedService, catalogue: Catalogue): string[] =>
  changes.flatMap((change) => say(change, service, catalogue));

function say(change: Change, { data }: JoinedService, catalogue: Catalogue): string[] {
  const { kind } = change;
  switch (kind) {
    case 'closed':
      return [data.status === 'closed' && data.closed?.on ? words.closedOn(dayWords(data.closed.on)) : words.closed];
    case 'name':
      return [change.now === data.name ? words.nowIs(words.renamed, data.name) : words.renamed];
    case 'phone':
    case 'text':
    case 'email':
    case 'website': {
      const what = words.contact[kind][change.way ?? 'changed'];
      return [change.now !== undefined && change.now === data.contact?.[kind] ? words.nowIs(what, change.now) : what];
    }
    case 'ages': {
      const { before, after } = change.ages!;
      return [words.ages(ageWords(before), ageWords(after))];
    }
    case 'referrers': {
      const { roles } = catalogue.words;
      return sayLists(change, roles, [words.canReferNow, words.cannotReferNow], words.whoRefersChanged);
    }
    case 'areas': {
      const areas = catalogue.areas.map(({ id, data: { name } }) => ({ id, name }));
      return sayLists(change, areas, [words.nowIn, words.noLongerIn], words.areasChanged);
    }
    case 'added':
    case 'paused':
    case 'reopened':
    case 'routes':
    case 'criteria':
    case 'times':
    case 'places':
    case 'cost':
      return [words[kind]];
    case 'checked':
      return [];
  }
}

type SayList = (names: string) => string;

function sayLists(
  { gained = [], lost = [] }: Change,
  terms: readonly { id: string; name: string }[],
  [sayGained, sayLost]: readonly [SayList, SayList],
  otherwise: string,
): string[] {
  const names = (ids: readonly string[]): string =>
    listWords(terms.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const said = [names(gained) && sayGained(names(gained)), names(lost) && sayLost(names(lost))].filter(Boolean);
  return said.length > 0 ? said : [otherwise];
}

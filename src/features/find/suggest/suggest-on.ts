/** Suggestions in the search box of a page that is not the finder. */
import { searchHref } from '../../../model/rules/search-address.ts';
import { link } from '../../../ui/link.ts';
import { makeLexicon } from '../lexicon.ts';
import { loadIndex } from '../load.ts';
import type { Suggestion } from './suggest.ts';

/** @throws what a failed request throws: the box then works without */
export async function suggestOn(input: HTMLInputElement): Promise<void> {
  const field = input.parentElement;
  const list = field?.querySelector<HTMLElement>('[role=listbox]');
  const status = field?.querySelector<HTMLElement>('[role=status]');
  if (!list || !status) return;
  const [{ offerSuggestions }, { index }] = await Promise.all([import('./combobox.ts'), loadIndex()]);
  const lexicon = makeLexicon(index);
  offerSuggestions({
    input,
    list,
    status,
    lexicon: () => lexicon,
    choose: (suggestion) => follow(suggestion, input),
  }).refresh();
}

function follow({ kind, value }: Suggestion, input: HTMLInputElement): void {
  const place = input.form?.querySelector<HTMLInputElement>('[data-suggest-place]');
  if (kind === 'service' || kind === 'urgent') location.href = link(value);
  else if (kind === 'topic') location.href = link(searchHref({ topics: [value] }));
  else if (kind === 'place' && place) {
    place.value = value;
    input.value = '';
  } else {
    input.value = value;
    input.form?.requestSubmit();
  }
}

/** The guides that pages of the site lead to by their address: another county has them from the first day, to be written. */
import type { Guide } from '../../model/guide.ts';
import type { ContentRecords } from '../types.ts';

/** `tests/site/other-builds.test.ts` finds a link to any other. */
const linked = [
  'what-is-early-help',
  'how-to-get-help',
  'worried-about-a-child',
  'levels-of-need',
  'early-help-assessment',
  'if-you-are-turned-away',
  'words-we-use',
];

const BEGIN = 'This page is only begun. Write here how it works in your county, in short sentences, to "you".';
const NOTE = 'An example. Write your own words, and say where they come from. The address of this page stays.';

/** With our titles, which name nobody, and none of our words, services or sources. */
export const startGuides = (own: ContentRecords, isLocal: (text: string) => boolean, today: string): StartGuide[] =>
  own.guides
    .filter(({ id, data }) => linked.includes(id) && !isLocal(`${data.title} ${data.summary}`))
    .map(({ id, data }) => ({
      id,
      data: startOf(data, today),
      body: data.urgent ? `In danger, ring 999.\n\n${BEGIN}` : BEGIN,
    }));

const startOf = (
  { title, summary, picture, order, for: who, urgent, glossary, levels, sensitive, neutralTitle }: Guide,
  today: string,
): Guide => ({
  ...{ title, summary, picture, order, for: who, urgent, glossary, levels, sensitive, neutralTitle },
  checked: today,
  editorNote: NOTE,
});

export interface StartGuide {
  id: string;
  data: Guide;
  body: string;
}

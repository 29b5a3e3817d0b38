/** What is said about suggestions. */
import type { Kind } from './suggest.ts';

export const kindWords: Readonly<Record<Kind, string>> = {
  urgent: 'Urgent help',
  topic: 'Topic',
  place: 'Place',
  phrase: 'Search',
  service: 'Service',
};

/** For screen readers: "3 suggestions", and how to reach them. */
export const countSuggestions = (count: number): string =>
  `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Use the up and down arrows.`;

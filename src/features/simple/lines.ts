/** What a simple page is made of: a few questions, under each a list of short lines with a picture. */
import type { ContactLink } from '../../catalogue/views/contact.ts';
import type { SimplePicture } from '../../model/simple.ts';

export interface SimpleItem {
  text: string;
  href?: string;
}

export interface SimpleLine {
  picture: SimplePicture;
  text: string;
  /** The words of a record, shown as they stand. All others are ours. */
  theirs?: true;
  /** Further words of the record, each a sentence. */
  notes?: readonly string[];
  items?: readonly SimpleItem[];
  /** What can be pressed, large, below the words. */
  link?: ContactLink;
  /** A page of this site. */
  page?: SimpleItem;
}

export interface SimpleGroup {
  title: string;
  lines: readonly SimpleLine[];
  /** In the order to try them. */
  steps?: readonly SimpleLine[];
  /** After the steps. */
  then?: readonly SimpleLine[];
}

export const allLines = (groups: readonly SimpleGroup[]): SimpleLine[] =>
  groups.flatMap(({ lines, steps = [], then = [] }) => [...lines, ...steps, ...then]);

export const ours = (picture: SimplePicture, text: string, more: Partial<SimpleLine> = {}): SimpleLine => ({
  picture,
  text,
  ...more,
});

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A text of a record as sentences, each for a line of its own. */
export const sentences = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');

/** A text of a record: one line a sentence. */
export const theirs = (picture: SimplePicture, text: string): SimpleLine[] =>
  sentences(text).map((sentence) => ({ picture, text: sentence, theirs: true }));

export const simpleHref = (href: string): string => `${href}simple/`;

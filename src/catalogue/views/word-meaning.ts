/** What a word of the glossary means, as the list and an explanation on a page say it. */
import type { GlossaryTerm } from '../../model/vocabulary.ts';

export interface WordMeaning {
  /** "Early Help Assessment. A talk that becomes one plan for your family." May hold Markdown. */
  text: string;
  /** The page with more about it. */
  href?: string;
}

export function meaningOf({ full, meaning, guide, service }: GlossaryTerm): WordMeaning {
  const text = [full && `${full}.`, meaning].filter(Boolean).join(' ');
  const href = guide ? `/guides/${guide}/` : service && `/services/${service}/`;
  return href ? { text, href } : { text };
}

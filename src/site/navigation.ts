/** The ways through the site, as the head and the foot of every page name them. Paths without the site's folder. */
import { title as changes } from '../words/changes.ts';
import { title as display } from '../words/display.ts';
import { title as outcomes } from '../words/outcomes.ts';
import * as pages from '../words/pages.ts';
import { title as savedHelp } from '../words/saved.ts';
import type { ShellWords } from '../words/shell.ts';

export interface NavigationEntry {
  label: string;
  href: string;
}

/** An entry of the head: what it is called stands in src/words/shell.ts. */
export interface MainEntry {
  words: keyof ShellWords;
  href: string;
  /** Paths that belong to this entry: it is marked as current on them. */
  section?: readonly string[];
}

export const mainNavigation: readonly MainEntry[] = [
  { words: 'findHelp', href: '/find/', section: ['/find/', '/services/', '/help-me/'] },
  { words: 'topics', href: '/topics/', section: ['/topics/', '/guides/'] },
  { words: 'aToZ', href: '/a-to-z/', section: ['/a-to-z/', '/organisations/'] },
  { words: 'map', href: '/map/', section: ['/map/', '/areas/', '/places/'] },
  { words: 'forProfessionals', href: '/professionals/', section: ['/professionals/', '/outcomes/'] },
];

export const urgentEntry: MainEntry = { words: 'urgent', href: '/urgent/', section: ['/urgent/'] };

export const footNavigation: readonly { title: string; entries: readonly NavigationEntry[] }[] = [
  {
    title: pages.findHelp,
    entries: [
      { label: pages.search, href: '/find/' },
      { label: pages.helpMe, href: '/help-me/' },
      { label: savedHelp, href: '/saved/' },
      { label: pages.topics, href: '/topics/' },
      { label: pages.aToZ, href: '/a-to-z/' },
      { label: pages.map, href: '/map/' },
      { label: pages.areas, href: '/areas/' },
    ],
  },
  {
    title: pages.readMore,
    entries: [
      { label: pages.guides, href: '/guides/' },
      { label: pages.forProfessionals, href: '/professionals/' },
      { label: changes, href: '/changes/' },
      { label: outcomes, href: '/outcomes/' },
      { label: pages.openData, href: '/open-data/' },
    ],
  },
  {
    title: pages.thisSite,
    entries: [
      { label: pages.about, href: '/about/' },
      { label: pages.suggestChange, href: '/edit/' },
      { label: pages.accessibility, href: '/accessibility/' },
      { label: pages.privacy, href: '/privacy/' },
      { label: display, href: '/display/' },
    ],
  },
];

/** What `aria-current` says of an entry on the page with this path: the page itself, a page within its section, or nothing. */
export function currentMark(entry: Pick<MainEntry, 'href' | 'section'>, path: string): 'page' | 'true' | undefined {
  if (entry.href === path) return 'page';
  return entry.section?.some((start) => path.startsWith(start)) ? 'true' : undefined;
}

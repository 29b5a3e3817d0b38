/** The ways through the site, as the head and the foot of every page name them. Paths without the site's folder. */
import { title } from '../words/display.ts';

export interface NavigationEntry {
  label: string;
  href: string;
  /** Paths that belong to this entry: it is marked as current on them. */
  section?: readonly string[];
}

export const mainNavigation: readonly NavigationEntry[] = [
  { label: 'Find help', href: '/find/', section: ['/find/', '/services/', '/help-me/'] },
  { label: 'Topics', href: '/topics/', section: ['/topics/', '/guides/'] },
  { label: 'A to Z', href: '/a-to-z/', section: ['/a-to-z/', '/organisations/'] },
  { label: 'Map', href: '/map/', section: ['/map/', '/areas/', '/places/'] },
  { label: 'For professionals', href: '/professionals/', section: ['/professionals/'] },
];

export const urgentEntry: NavigationEntry = { label: 'Urgent help', href: '/urgent/', section: ['/urgent/'] };

export const footNavigation: readonly { title: string; entries: readonly NavigationEntry[] }[] = [
  {
    title: 'Find help',
    entries: [
      { label: 'Search', href: '/find/' },
      { label: 'Help me find help', href: '/help-me/' },
      { label: 'Saved help', href: '/saved/' },
      { label: 'Topics', href: '/topics/' },
      { label: 'A to Z', href: '/a-to-z/' },
      { label: 'Map', href: '/map/' },
      { label: 'Areas', href: '/areas/' },
    ],
  },
  {
    title: 'Read more',
    entries: [
      { label: 'Guides', href: '/guides/' },
      { label: 'For professionals', href: '/professionals/' },
      { label: 'Open data', href: '/open-data/' },
    ],
  },
  {
    title: 'This site',
    entries: [
      { label: 'About', href: '/about/' },
      { label: 'Suggest a change', href: '/edit/' },
      { label: 'Accessibility', href: '/accessibility/' },
      { label: 'Privacy', href: '/privacy/' },
      { label: title, href: '/display/' },
    ],
  },
];

/** What `aria-current` says of an entry on the page with this path: the page itself, a page within its section, or nothing. */
export function currentMark(entry: NavigationEntry, path: string): 'page' | 'true' | undefined {
  if (entry.href === path) return 'page';
  return entry.section?.some((start) => path.startsWith(start)) ? 'true' : undefined;
}

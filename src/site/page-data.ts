/** What a page says about itself to search engines and to other sites. */
import { home } from '../words/pages.ts';
import { absolute } from './paths.ts';

export interface Crumb {
  label: string;
  /** Without the site's folder; the last entry may leave it out: it is the page itself. */
  href?: string;
}

type JsonObject = Record<string, unknown>;

/** Longer titles are cut off in tabs and lists of results. */
const longestTitle = 70;

/** "Espresso Yourself - Early Help", and the site's name first on the first page. A long title stands alone. */
export function pageTitle(title: string, siteName: string, isHome: boolean): string {
  if (title === siteName) return siteName;
  const whole = isHome ? `${siteName} - ${title}` : `${title} - ${siteName}`;
  return whole.length > longestTitle ? title : whole;
}

/** The trail with the first page before it, as it is shown and as it is told to search engines. */
export function fullTrail(trail: readonly Crumb[]): readonly Crumb[] {
  return trail[0]?.href === '/' ? trail : [{ label: home, href: '/' }, ...trail];
}

/** schema.org BreadcrumbList of a trail; `pagePath` is the address of an entry that has none. */
export function breadcrumbData(trail: readonly Crumb[], pagePath: string): JsonObject {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(href ?? pagePath),
    })),
  };
}

/** JSON for a script element: no text in it can end the element. */
export function scriptJson(data: JsonObject): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The name in two lines beside the mark: "Early Help" over "Sampleshire", however the name and the county are written. */
export function brandLines(name: string, county: string): readonly [string, string] {
  const without = name.replace(county, '').trim();
  return [without === '' ? name : without, county];
}

/** The list of pages for search engines. A date is given only where a record says when it was checked. */
import type { Catalogue } from '../../catalogue/types.ts';
import { serviceHref } from '../../catalogue/views/card.ts';
import { guidedPaths } from '../../catalogue/views/help-by-age.ts';
import { essentialPages } from '../../catalogue/views/in-language.ts';
import { levelHref } from '../../catalogue/views/referrals.ts';
import { areaHref, organisationHref, placeHref, topicHref } from '../../catalogue/views/service-page.ts';
import { absolute } from '../../site/paths.ts';

export interface SitemapEntry {
  path: string;
  /** 2026-11-22 */
  checked?: string;
}

const fixedPages = [
  '/',
  '/find/',
  '/topics/',
  '/a-to-z/',
  '/map/',
  '/areas/',
  '/organisations/',
  '/urgent/',
  '/urgent/simple/',
  '/guides/',
  '/professionals/',
  '/professionals/referral/',
  '/outcomes/coverage/',
  '/open-data/',
  '/open-data/quality/',
  '/open-data/quality/entries/',
  '/docs/',
  '/about/',
  '/accessibility/',
  '/privacy/',
  '/display/',
  '/packs/',
  '/changes/',
  '/embed/',
  '/edit/',
  '/outcomes/',
  '/outcomes/evidence/',
  '/outcomes/comments/',
  '/outcomes/sources/',
] as const;

export function sitemapEntries(catalogue: Catalogue): SitemapEntry[] {
  return [
    ...fixedPages.map((path) => ({ path })),
    ...catalogue.languages.flatMap(({ id, data }) => essentialPages(data).map((path) => ({ path: `/${id}${path}` }))),
    ...guidedPaths(catalogue).map((path) => ({ path })),
    ...catalogue.topics.map(({ id }) => ({ path: topicHref(id) })),
    ...catalogue.areas.map(({ id }) => ({ path: areaHref(id) })),
    ...catalogue.guides.map(({ id, data }) => ({ path: `/guides/${id}/`, checked: data.checked })),
    ...catalogue.guides
      .filter(({ data }) => data.simple !== undefined)
      .map(({ id, data }) => ({ path: `/guides/${id}/simple/`, checked: data.checked })),
    ...catalogue.services.map(({ id, data }) => ({ path: serviceHref(id), checked: data.assurance.checked })),
    ...catalogue.organisations.map(({ id }) => ({ path: organisationHref(id) })),
    ...catalogue.places.map(({ id }) => ({ path: placeHref(id) })),
    ...catalogue.words.roles
      .filter(({ side }) => side === 'professional')
      .map(({ id }) => ({ path: `/professionals/${id}/` })),
    ...['levels', 'matrix'].map((id) => ({ path: `/professionals/${id}/` })),
    ...catalogue.levels.map(({ id }) => ({ path: levelHref(id) })),
    ...(catalogue.levelGuide ? [{ path: '/professionals/level-guide/' }] : []),
    ...catalogue.docs.map(({ id }) => ({ path: `/docs/${id}/` })),
    ...catalogue.outcomes.map(({ id }) => ({ path: `/outcomes/${id}/` })),
    ...[...new Set(catalogue.comments.map(({ data }) => data.year))].map((year) => ({
      path: `/outcomes/comments/${year}/`,
    })),
  ];
}

/** XML after sitemaps.org 0.9. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ path, checked }) => {
    const lastmod = checked === undefined ? '' : `<lastmod>${checked}</lastmod>`;
    return `  <url><loc>${escapeXml(absolute(path))}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

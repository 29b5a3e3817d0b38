/** Addresses of pages of content that another county may not have. */
import type { Catalogue } from '../../catalogue/types.ts';
import { path } from '../../site/paths.ts';

/** The address of a guide, with the site's folder; undefined where the county has not written it. */
export const guideLink = ({ guides }: Pick<Catalogue, 'guides'>, id: string): string | undefined =>
  guides.some((guide) => guide.id === id) ? path(`/guides/${id}/`) : undefined;

/** What to say and what happens next, when a child is not safe. */
export const safetyGuide = (catalogue: Pick<Catalogue, 'guides'>): string | undefined =>
  guideLink(catalogue, 'worried-about-a-child');

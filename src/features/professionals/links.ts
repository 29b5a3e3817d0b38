/** Addresses of pages of content that another county may not have. */
import type { Catalogue } from '../../catalogue/types.ts';
import { path } from '../../site/paths.ts';
import { title as changes } from '../../words/changes.ts';
import { title as embed } from '../../words/embed.ts';
import { title as levelGuide } from '../../words/level-guide.ts';
import { title as outcomes } from '../../words/outcomes.ts';
import { toPacks } from '../../words/packs.ts';
import { tools } from '../../words/professionals.ts';
import { title as referral } from '../../words/referral-sheet.ts';

/** The address of a guide, with the site's folder; undefined where the county has not written it. */
export const guideLink = ({ guides }: Pick<Catalogue, 'guides'>, id: string): string | undefined =>
  guides.some((guide) => guide.id === id) ? path(`/guides/${id}/`) : undefined;

/** What to say and what happens next, when a child is not safe. */
export const safetyGuide = (catalogue: Pick<Catalogue, 'guides'>): string | undefined =>
  guideLink(catalogue, 'worried-about-a-child');

/** The pages that help a worker with one thing each. */
export const toolLinks = ({ levelGuide: questions }: Pick<Catalogue, 'levelGuide'>) => [
  ...(questions ? [{ href: '/professionals/level-guide/', title: levelGuide, text: tools.levelGuide }] : []),
  { href: '/professionals/referral/', title: referral, text: tools.referral },
  ...(['matrix', 'levels'] as const).map((id) => ({
    href: `/professionals/${id}/`,
    title: tools[id][0],
    text: tools[id][1],
  })),
  { href: '/packs/', title: toPacks, text: tools.packs },
  { href: '/embed/', title: embed, text: tools.embed },
  { href: '/changes/', title: changes, text: tools.changes },
  { href: '/outcomes/', title: outcomes, text: tools.outcomes },
];

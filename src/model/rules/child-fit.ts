/** Does a service fit this family, and why, in facts that a page can put into words. */
import { ageFit, type AgeFit, type Ages, type Child } from './age-fit.ts';
import { areaFit, type AreaFit, type AreaTree } from './area-fit.ts';

export interface FamilyFit {
  fits: 'yes' | 'unknown' | 'no';
  /** One entry a child, in the order asked; empty when no age was given. */
  children: { child: Child; fit: AgeFit }[];
  area?: AreaFit;
}

interface Offer {
  ages?: Ages;
  areas: readonly string[];
}

/** A service fits a family when it fits at least one child and is offered in at least a part of the area. */
export function familyFit(
  offer: Offer,
  family: { children: readonly Child[]; area?: string },
  tree: AreaTree,
): FamilyFit {
  const children = family.children.map((child) => ({ child, fit: ageFit(offer.ages, child) }));
  const area = family.area === undefined ? undefined : areaFit(offer.areas, family.area, tree);
  return { fits: area === 'no' ? 'no' : bestOf(children.map(({ fit }) => fit.fits)), children, area };
}

function bestOf(fits: AgeFit['fits'][]): AgeFit['fits'] {
  if (fits.length === 0 || fits.includes('yes')) return 'yes';
  return fits.includes('unknown') ? 'unknown' : 'no';
}

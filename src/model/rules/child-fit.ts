/** Does a service fit this family, and why, in facts that a page can put into words. */
import { ageFit, type AgeFit, type Ages, type Child } from './age-fit.ts';
import { areaFit, type AreaFit, type AreaTree } from './area-fit.ts';

export interface FamilyChild extends Child {
  /** The last year of a stretch of ages, where only "a teenager" is known. */
  to?: number;
  /** As the visitor said it: "toddler". */
  said?: string;
  /** It may be the parent who needs the help ("pregnant", "baby"): what does not fit the age comes later, and is not left out. */
  soft?: boolean;
}

export interface ChildFit {
  child: FamilyChild;
  fit: AgeFit;
}

export interface FamilyFit {
  fits: 'yes' | 'unknown' | 'no';
  /** One entry a child, in the order asked; empty when no age was given. */
  children: ChildFit[];
  area?: AreaFit;
}

interface Offer {
  ages?: Ages;
  areas: readonly string[];
}

/** A service fits a family when it fits at least one child and is offered in at least a part of the area. */
export function familyFit(
  offer: Offer,
  family: { children: readonly FamilyChild[]; area?: string },
  tree: AreaTree,
): FamilyFit {
  const children = family.children.map((child) => ({ child, fit: stretchFit(offer.ages, child) }));
  const area = family.area === undefined ? undefined : areaFit(offer.areas, family.area, tree);
  return { fits: area === 'no' ? 'no' : bestOf(children), children, area };
}

function bestOf(children: readonly ChildFit[]): FamilyFit['fits'] {
  if (children.length === 0 || children.some(({ fit }) => fit.fits === 'yes')) return 'yes';
  return children.some(({ child, fit }) => fit.fits === 'unknown' || child.soft) ? 'unknown' : 'no';
}

/** A stretch fits when one of its years does. */
export function stretchFit(ages: Ages | undefined, { age, to = age, send }: FamilyChild): AgeFit {
  const order: readonly AgeFit['fits'][] = ['no', 'unknown', 'yes'];
  let best = ageFit(ages, { age, send });
  for (let year = age + 1; year <= to && best.fits !== 'yes'; year += 1) {
    const fit = ageFit(ages, { age: year, send });
    if (order.indexOf(fit.fits) > order.indexOf(best.fits)) best = fit;
  }
  return best;
}

/** For the whole family: from birth or before to grown up. */
export const isWholeFamily = ({ fromPregnancy, minimumAge, maximumAge }: Ages): boolean =>
  (fromPregnancy === true || minimumAge === 0) && (maximumAge === undefined || maximumAge >= 17);

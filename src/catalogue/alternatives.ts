/** Where else to refer when a service says no: the same main topic and area, at the same level of need and at its neighbours. */
import { alikeIn } from './alike.ts';
import type { Catalogue, JoinedService } from './types.ts';

export interface Alternatives {
  /** At a level of need that the service has itself. */
  same: JoinedService[];
  /** At the next level up or down, and at none of its own. */
  near: JoinedService[];
}

/** Never the service itself, never one that is closed or paused. At most `most` of each kind, the most alike first. */
export function alternativesTo(service: JoinedService, catalogue: Catalogue, most = 3): Alternatives {
  const ladder = [...catalogue.levels].sort((a, b) => a.data.order - b.data.order).map(({ id }) => id);
  const rungs = (of: JoinedService): number[] => of.levels.map(({ id }) => ladder.indexOf(id));
  const own = rungs(service);
  const isSame = (other: JoinedService): boolean => rungs(other).some((rung) => own.includes(rung));
  const isNear = (other: JoinedService): boolean =>
    !isSame(other) && rungs(other).some((rung) => own.includes(rung - 1) || own.includes(rung + 1));
  const alike = (counts: (other: JoinedService) => boolean): JoinedService[] =>
    alikeIn(catalogue).to(service, { most, ofMainTopic: true, counts });
  return { same: alike(isSame), near: alike(isNear) };
}

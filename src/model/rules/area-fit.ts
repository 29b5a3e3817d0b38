/** Is a service offered where somebody lives? Areas form a tree: uk > england > county > council > district. */

/** Each area's parent; a root has none. */
export type AreaTree = Readonly<Record<string, string | undefined>>;

export type AreaFit = 'all' | 'part' | 'no';

/** The area itself, then each wider one. Stops at a loop, which the check reports. */
export function widening(area: string, tree: AreaTree): string[] {
  const found: string[] = [];
  for (let at: string | undefined = area; at !== undefined && !found.includes(at); at = tree[at]) found.push(at);
  return found;
}

/** `all`: offered everywhere in the area wanted; `part`: somewhere within it; `no`: elsewhere only. */
export function areaFit(offeredIn: readonly string[], wanted: string, tree: AreaTree): AreaFit {
  const wider = widening(wanted, tree);
  if (offeredIn.some((area) => wider.includes(area))) return 'all';
  return offeredIn.some((area) => widening(area, tree).includes(wanted)) ? 'part' : 'no';
}

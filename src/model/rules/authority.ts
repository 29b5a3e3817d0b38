/** Which authority a postcode or a place belongs to, and whose help is near: found on the device. */
import { parsePostcode, postcodeLabel } from './postcode.ts';
import { normalise } from './words.ts';

/** The folder of each directory that the search over several reads. */
export const NEAR_INDEX = 'pagefind-near';

/** What the start page of a country loads when somebody asks where they live. Numbers are places in `authorities`. */
export interface CountryIndex {
  authorities: readonly { readonly id: string; readonly name: string }[];
  /** "NN8" to those that it lies in, most of it first, and those that are near besides. */
  outcodes: Readonly<Record<string, readonly [own: readonly number[], near: readonly number[]]>>;
  /** "NN8 1", where its outcode lies in more than one and the sector in fewer. */
  sectors: Readonly<Record<string, readonly number[]>>;
  /** Towns and other names that people give, in small letters, to those that have one of the name. */
  places: Readonly<Record<string, readonly number[]>>;
}

export interface Whereabouts {
  /** As it was understood: "NN8 1AB". */
  label: string;
  /** The likeliest first; more than one where the postcode is not enough to tell. */
  own: readonly number[];
  near: readonly number[];
}

/** Undefined: nothing here has such a postcode or name. */
export function whereabouts(typed: string, index: CountryIndex): Whereabouts | undefined {
  const parts = parsePostcode(typed);
  const found = parts && index.outcodes[parts.outcode];
  if (parts && found) {
    const [all, near] = found;
    const own = (parts.sector !== undefined && index.sectors[parts.sector]) || all;
    // Who lies in the rest of the outcode is a neighbour.
    const besides = [...all.filter((one) => !own.includes(one)), ...near];
    return { label: postcodeLabel(parts), own, near: besides };
  }
  const name = normalise(typed);
  const own = Object.hasOwn(index.places, name) ? index.places[name]! : [];
  if (own.length === 0) return undefined;
  return { label: typed.trim(), own, near: nearTo(own, index) };
}

/** Of a town no more is known than whose it is: near are those that its authority shares an outcode with. */
function nearTo(own: readonly number[], { outcodes }: CountryIndex): number[] {
  const sharing = Object.values(outcodes)
    .map(([first]) => first)
    .filter((first) => first.some((one) => own.includes(one)));
  return [...new Set(sharing.flat())].filter((one) => !own.includes(one));
}

/**
 * Where a base map (streets under the pins) may come from: `map.base` in site.yml. Always from the site's own host:
 * another one would learn who looks at which street.
 */

export type BaseMapPlace =
  /** One archive in the content folder, or an unpacked folder `z/x/y` there: the build copies it. */
  | { kind: 'file' | 'folder'; path: string }
  /** Put on the same host by somebody else: an archive, or the pattern of a tile's address. */
  | { kind: 'archive' | 'tiles'; address: string };

/** Undefined for what is none of these, another website's address among it. */
export function baseMapPlace(base: string): BaseMapPlace | undefined {
  // A browser reads a backslash as a slash, so "/\" would lead to another host.
  if (/[\\?#\s]|(^|\/)\.\.?(\/|$)|\/\/|^[a-z][a-z\d+.-]*:/i.test(base)) return undefined;
  if (base.startsWith('/')) {
    if (base.endsWith('.pmtiles')) return { kind: 'archive', address: base };
    return /\/\{z\}\/\{x\}\/\{y\}\.(mvt|pbf)$/.test(base) ? { kind: 'tiles', address: base } : undefined;
  }
  if (base.endsWith('.pmtiles')) return { kind: 'file', path: base };
  return base.endsWith('/') ? { kind: 'folder', path: base.slice(0, -1) } : undefined;
}

/** How close the map goes when site.yml does not say: the streets of a few minutes’ walk fill a phone. */
export const CLOSEST_WITH_STREETS = 16;
/** The closest tiles of OS Open Zoomstack, where nobody says. */
export const CLOSEST_TILES = 14;

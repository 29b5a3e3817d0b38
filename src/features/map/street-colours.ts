/** The colours of a base map, quieter than the pins on it, in light and dark. Sent to the browser with the streets. */

export interface StreetColours {
  town: string;
  building: string;
  green: string;
  wood: string;
  water: string;
  road: string;
  roadEdge: string;
  main: string;
  mainEdge: string;
  motorway: string;
  motorwayEdge: string;
  rail: string;
  /** Names, and the ground that they stand out from. */
  ink: string;
  halo: string;
  waterInk: string;
}

/** On limestone and meadow. Every one leaves a pin (river, with its white edge) three to one or more. */
export const lightStreets = {
  town: '#e3d3b6',
  building: '#d0bd9b',
  green: '#d2e0bf',
  wood: '#bdd3a8',
  water: '#a9cfd8',
  road: '#fffdf8',
  roadEdge: '#cdb995',
  main: '#fbe0a2',
  mainEdge: '#b8924f',
  motorway: '#f1c38b',
  motorwayEdge: '#a2703a',
  rail: '#8b7c69',
  waterInk: '#1f5864',
};

export const darkStreets: typeof lightStreets = {
  town: '#4b4033',
  building: '#5f5242',
  green: '#2f3f2d',
  wood: '#274029',
  water: '#17414e',
  road: '#6a5d4e',
  roadEdge: '#26201b',
  main: '#75632f',
  mainEdge: '#241d12',
  motorway: '#82592f',
  motorwayEdge: '#241811',
  rail: '#8b7c69',
  waterInk: '#a5d3de',
};

/**
 * Whether the page is dark is read from its colours: a visitor may have chosen others than the device.
 * @param token the value of one of the design's tokens, such as `--ink`
 */
export function streetColours(token: (name: string) => string): StreetColours {
  const halo = token('--surface');
  return { ...(isDark(halo) ? darkStreets : lightStreets), ink: token('--ink-2'), halo };
}

/** Of a colour as the tokens have them: #26201b, or #fff. */
function isDark(colour: string): boolean {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour) ?? [];
  const digits = long ?? [...(short ?? 'fff')].map((digit) => digit + digit).join('');
  const channels = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) < 3 * 128;
}

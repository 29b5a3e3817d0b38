/** How a visitor wants the pages to look: kept on the device, read before a page is drawn. What is not chosen follows the device. */
import { OUR_PREFIX } from './stored-keys.ts';

export const displayKey = `${OUR_PREFIX}:view`;

/** Each choice with its values; the first is the usual one, and is not kept. */
export const displayOptions = {
  text: ['normal', 'large', 'largest'],
  spacing: ['normal', 'wide'],
  typeface: ['usual', 'plain'],
  contrast: ['normal', 'more'],
  colours: ['auto', 'light', 'dark'],
  speed: ['normal', 'slow', 'fast'],
} as const;

export type DisplayName = keyof typeof displayOptions;
export type DisplayChoices = Partial<Record<DisplayName, string>>;

export const displayNames = Object.keys(displayOptions) as DisplayName[];

/** The browser's own bar takes the colour of the paper. */
export const barColours = { light: '#fbf7ef', dark: '#1b1714' } as const;

/** What is kept, without anything that is not ours; nothing when it cannot be read. */
export function readChoices(kept: string | null | undefined): DisplayChoices {
  let found: unknown;
  try {
    found = JSON.parse(kept ?? '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const choices = displayNames.map((name) => [name, (found as Record<string, unknown>)[name]] as const);
  return Object.fromEntries(
    choices.filter(([name, value]) => (displayOptions[name].slice(1) as readonly unknown[]).includes(value)),
  );
}

/** The choices with one more made; the usual value takes it away. */
export function choose(choices: DisplayChoices, name: DisplayName, value: string): DisplayChoices {
  const others = Object.fromEntries(Object.entries(choices).filter(([other]) => other !== name));
  return value === displayOptions[name][0] ? others : { ...others, [name]: value };
}

/**
 * Sets the choices on a page before it is drawn, and again when the browser brings it back whole. It stands in the head of
 * every page, so it is short: what it does not check is harmless, for only our own sheet asks for these attributes.
 */
export const displayScript = `(onpageshow=()=>{try{let d=document,v=JSON.parse(localStorage["${displayKey}"]||"{}"),k;for(k of${JSON.stringify(displayNames)})d.documentElement.dataset[k]=v[k]||"";if(k=v.colours)for(d of d.querySelectorAll("[name=theme-color]"))d.content=k=="dark"?"${barColours.dark}":"${barColours.light}"}catch{}})()`;

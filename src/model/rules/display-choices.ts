/**
 * How a visitor wants the pages to look and sound: kept on the device, read before a page is drawn. What is not chosen follows
 * the device. It is kept, and put on the page, as words: `text-large colours-dark`.
 */
import { OUR_PREFIX } from './stored-keys.ts';

export const DISPLAY_KEY = `${OUR_PREFIX}:view`;

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

/** What is kept, without anything that is not ours. */
export function readChoices(kept: string | null | undefined): DisplayChoices {
  const words = (kept ?? '').split(' ');
  const chosen = displayNames.flatMap((name) => {
    const value = displayOptions[name].slice(1).find((value) => words.includes(`${name}-${value}`));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(chosen);
}

export const writeChoices = (choices: DisplayChoices): string =>
  displayNames.flatMap((name) => (choices[name] === undefined ? [] : [`${name}-${choices[name]}`])).join(' ');

/** The choices with one more made; the usual value takes it away. */
export function choose(choices: DisplayChoices, name: DisplayName, value: string): DisplayChoices {
  return readChoices(writeChoices({ ...choices, [name]: value }));
}

/**
 * Puts the choices on a page before it is drawn, and again when the browser brings it back whole; the sheet that knows them
 * comes only to those who have made one. It stands in the head of every page, so it is short. Written into the page as it is
 * read, the sheet holds back the first drawing in every browser: nothing flashes. What is kept is put into an attribute and
 * nowhere else, so whatever it holds is harmless. The policy "view" makes that one link of whatever it is given.
 */
export const displayScript = `(onpageshow=_=>{try{let d=document,s=d.getElementById("view"),v=d.documentElement.dataset.view=localStorage["${DISPLAY_KEY}"]||"",x=s.dataset,l=x.look,p={createHTML:_=>"<link rel=stylesheet href="+l+">"};if(v&&l)x.look="",p=(this.trustedTypes?.createPolicy("view",p)||p).createHTML(l),d.body?s.insertAdjacentHTML("afterend",p):d.write(p)}catch{}})()`;

/** What pages in another language say: the translation where there is one, and else the English. */
import type { Language } from '../../model/language.ts';
import type { Rec } from '../../records/types.ts';
import { shell, type ShellWords } from '../../words/shell.ts';
import { start, type StartWords } from '../../words/start.ts';
import { urgent, type UrgentWords } from '../../words/urgent.ts';

export interface Tongue {
  code: string;
  name: string;
  englishName: string;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The pages still say that they await a native speaker. */
  awaiting: boolean;
  shell: ShellWords;
  urgent: UrgentWords;
  start: StartWords;
  numbers: Language['numbers'];
  situations: Language['situations'];
  topics: Language['topics'];
}

export function inLanguage({ id, data }: Rec<Language>): Tongue {
  const { strings, checkedByNativeSpeaker, ...facts } = data;
  return {
    ...facts,
    code: id,
    awaiting: !checkedByNativeSpeaker,
    shell: { ...shell, ...strings.shell },
    urgent: { ...urgent, ...strings.urgent },
    start: { ...start, ...strings.start },
  };
}

/** The pages that every language has, by their English address. */
export const essentialPages = ['/', '/urgent/'] as const;

/** The address of an essential page in a language; of any other page, the language's first page. */
export const pathIn = (code: string, english: string): string =>
  (essentialPages as readonly string[]).includes(english) ? `/${code}${english}` : `/${code}/`;

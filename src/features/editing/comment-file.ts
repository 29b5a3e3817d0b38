/** The file of a comment, from what was typed into the form. Values stand in quotes as JSON has them, which YAML reads as well. */
import { personalData } from '../../model/rules/personal-data.ts';

/** As typed; several values to a field stand one to a line. */
export interface TypedComment {
  year: string;
  theme: string;
  said: string;
  done: string;
  by: string;
  topics: readonly string[];
  source: string;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** `2026-finding-out.yml`: the year, and the theme in small letters without signs. */
export function commentFile({ year, theme }: Pick<TypedComment, 'year' | 'theme'>): string {
  const plain = theme
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${year}-${plain || 'comment'}.yml`;
}

export function commentText(typed: TypedComment): string {
  const list = (text: string): string =>
    lines(text)
      .map((line) => `  - ${JSON.stringify(line)}\n`)
      .join('');
  return [
    `year: ${Number(typed.year)}\n`,
    `theme: ${JSON.stringify(typed.theme.trim())}\n`,
    `said:\n${list(typed.said)}`,
    `done:\n${list(typed.done)}`,
    `by: ${typed.by}\n`,
    typed.topics.length > 0 ? `topics: [${typed.topics.join(', ')}]\n` : '',
    typed.source.trim() === '' ? '' : `source: ${JSON.stringify(typed.source.trim())}\n`,
  ].join('');
}

/** Whatever could lead to one person, in what people are told. */
export const tellsWho = ({ theme, said, done }: Pick<TypedComment, 'theme' | 'said' | 'done'>) =>
  [theme, said, done].flatMap(personalData);

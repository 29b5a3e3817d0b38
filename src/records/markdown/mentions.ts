/** What a text links to, shows or embeds, with its place: for the rules. */
import { nodesOf, parseMarkdown } from './parse.ts';

export interface Mention {
  kind: 'link' | 'image' | 'html';
  value: string;
  /** In the text: its first line is 1. */
  line: number;
  column: number;
}

const cache = new Map<string, Mention[]>();
/** Two rules ask for the same texts, one after the other. */
const kept = 2000;

/** Nothing else is read as a link. "Mon: 9:00" is none, and most texts are parsed for nothing without this. */
const mayMention = (text: string): boolean =>
  /[<[]|:\/\/|www\./.test(text) || (text.includes(':') && text.includes('@'));

export function mentionsIn(text: string): Mention[] {
  if (!mayMention(text)) return [];
  const before = cache.get(text);
  if (before) return before;
  const mentions: Mention[] = [];
  for (const node of nodesOf(parseMarkdown(text))) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'link' || node.type === 'definition')
      mentions.push({ kind: 'link', value: node.url, line, column });
    else if (node.type === 'image') mentions.push({ kind: 'image', value: node.url, line, column });
    else if (node.type === 'html' && !/^<!--[^]*-->$/.test(node.value))
      mentions.push({ kind: 'html', value: node.value, line, column });
  }
  if (cache.size >= kept) cache.clear();
  cache.set(text, mentions);
  return mentions;
}

/**
 * FlexSearch with its best ordinary settings. It ranks within a field and not across fields: its answers for each field are
 * put together by their ranks (reciprocal rank, times the field's boost).
 */
import { Charset, Document } from 'flexsearch';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotli } from './bundle.ts';
import { boosts, fields, type Engine, type ServiceText } from './engine.ts';

type Hits = { field: string; result: string[] }[];
type Row = Record<string, string>;

/** As usual in reciprocal rank fusion. */
const STEADY = 60;

export function flexSearchEngines(texts: readonly ServiceText[]): Engine[] {
  const index = new Document<Row>({
    document: { id: 'id', index: fields },
    tokenize: 'forward',
    encoder: Charset.LatinBalance,
  });
  for (const text of texts) index.add({ ...text });
  return (['any', 'all'] as const).map((mode) => ({
    name: 'FlexSearch',
    settings: `${mode} word${mode === 'all' ? 's' : ''}, forward (prefix), LatinBalance (sounds), fields by rank with boosts 3/2/2`,
    search: (words) => {
      const hits = index.search(words, { limit: texts.length, suggest: mode === 'any' }) as unknown as Hits;
      const scores = new Map<string, number>();
      for (const { field, result } of hits) {
        const boost = boosts[field as keyof typeof boosts];
        result.forEach((id, rank) => scores.set(id, (scores.get(id) ?? 0) + boost / (STEADY + rank)));
      }
      return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
    },
    bytes: () => {
      const parts: string[] = [];
      index.export((key, data) => {
        parts.push(`${key}:${data}`);
      });
      return Promise.resolve({
        library: brotli(readFileSync(fileURLToPath(import.meta.resolve('flexsearch')))),
        index: brotli(parts.join('\n')),
      });
    },
  }));
}

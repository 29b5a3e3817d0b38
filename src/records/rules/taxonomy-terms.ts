/** A term of another list is part of a wider term of the same list, never of itself, and has an address only with its code. */
import { problemAt, type Rule } from './rule.ts';

export const taxonomyTerms: Rule = ({ files }) => {
  const file = files['vocabulary/taxonomy-terms'];
  if (!file) return [];
  const byId = new Map(file.data.terms.map((term) => [term.id, term]));
  const lists = new Map((files['vocabulary/taxonomies']?.data.terms ?? []).map((list) => [list.id, list]));
  const circles = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at = byId.get(id)?.partOf; at !== undefined && !seen.has(at); at = byId.get(at)?.partOf) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  };
  return file.data.terms.flatMap(({ id, taxonomy, partOf, code }, index) => {
    const found = (field: string, value: string, expected: string, mend: string) =>
      problemAt(file, ['terms', index, field], { rule: 'taxonomy-terms', value, expected, mend, help: 'vocabulary' });
    const wider = partOf === undefined ? undefined : byId.get(partOf);
    const list = lists.get(taxonomy);
    const other = wider !== undefined && wider.taxonomy !== taxonomy;
    return [
      ...(other
        ? [found('partOf', wider.id, `a term of the same list, ${taxonomy}`, `${wider.id} stands in ${wider.taxonomy}`)]
        : []),
      ...(!other && wider && circles(id)
        ? [found('partOf', wider.id, 'a wider term, not one that is part of this one', 'take one of the two lines out')]
        : []),
      ...(list?.termsBegin !== undefined && code === undefined
        ? [found('code', id, `the code of ${id} in ${list.name}: its address is made of it`, 'look it up in that list')]
        : []),
    ];
  });
};

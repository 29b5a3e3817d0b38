/** Every id that a record points at exists. */
import { folderKinds } from '../../model/kinds.ts';
import { didYouMean } from '../nearest.ts';
import { isFolderKind } from '../read-file.ts';
import type { Target } from '../types.ts';
import { fieldRule, problemAt } from './rule.ts';

export const references = fieldRule(
  ({ refersTo }) => refersTo !== undefined,
  ({ path, value, meta }, record, { ids }) => {
    const target = meta.refersTo as Target;
    const known = ids[target];
    // A list that cannot be read is told once, by the reader: not again for each word taken from it.
    if (!known || known.has(value)) return undefined;
    return problemAt(record, path, {
      rule: 'references',
      value,
      expected: isFolderKind(target)
        ? `the id of ${/^[aeiou]/.test(folderKinds[target].called) ? 'an' : 'a'} ${folderKinds[target].called}: the name of a file in content/${folderKinds[target].folder}, without its ending`
        : `an id from content/${target}.yml`,
      mend:
        didYouMean(value, known) ??
        (isFolderKind(target)
          ? `add content/${folderKinds[target].folder}/${value}${folderKinds[target].extension} first`
          : 'add it to that list first'),
      help: 'references',
    });
  },
);

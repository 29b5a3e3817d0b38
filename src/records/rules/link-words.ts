/** The words of a link say where it leads: people who listen to a page hear its links one after the other. */
import { nodesOf, parseMarkdown, textOf } from '../markdown/parse.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';
import { textsOf, warningAt } from './texts.ts';

const saysNothing =
  /^(?:please )?(?:click|press|tap|go)? ?(?:on )?(?:here|this|this (?:link|page|site|website)|link|more|read more|find out more|more info(?:rmation)?|learn more|website)\W*$/i;

export const linkWords: Rule = (records): Problem[] =>
  [...textsOf(records)].flatMap((text) => {
    if (!text.text.includes('](')) return [];
    return [...nodesOf(parseMarkdown(text.text))].flatMap((node) => {
      if (node.type !== 'link') return [];
      const words = textOf(node).trim();
      if (!saysNothing.test(words)) return [];
      return warningAt(text, node.position?.start.offset ?? 0, {
        rule: 'link-words',
        value: words,
        expected: 'words that say where the link leads, such as [Book a place](https://...)',
        mend: `name the page or the form that it opens, in place of "${words}"`,
        help: 'link-words',
      });
    });
  });

/** The comment on a pull request, as text; what strangers may put into it; and how long it may be. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { commentOf, type CommentParts, longestComment, marker } from '../../../../src/actions/pull-request/comment.ts';
import { factsFile } from '../../../../src/actions/pull-request/check.ts';
import { previewSite } from '../../../../src/actions/pull-request/links.ts';
import { codeWords, plainWords } from '../../../../src/actions/pull-request/markdown-text.ts';
import {
  type EntryFacts,
  most,
  type PullRequestFacts,
  pullRequestFactsSchema,
} from '../../../../src/model/pull-request.ts';

const entry: EntryFacts = {
  file: 'content/services/hub.md',
  name: 'Example Family Hub',
  page: '/services/hub/',
  turn: 'changed',
  facts: [
    { field: 'Topics', gained: ['Money'], lost: ['Bullying'] },
    { field: 'Contact > Phone', before: '01632 960000', after: '01632 960111' },
    { field: 'Waiting time', after: 'About a week' },
  ],
  moreFacts: 0,
};
const facts: PullRequestFacts = {
  version: 1,
  entries: [entry],
  moreEntries: 0,
  problems: [],
  counts: { errors: 0, warnings: 0 },
  elsewhere: { errors: 0, warnings: 0 },
};
const problem: PullRequestFacts['problems'][number] = {
  severity: 'error',
  file: entry.file,
  line: 9,
  field: 'Contact > Phone',
  found: '"0300"',
  expected: 'a UK phone number',
  mend: 'write it whole',
  help: 'phone',
};
const parts: CommentParts = {
  facts,
  run: 'https://github.com/example/offer/actions/runs/7',
  helpAt: (anchor) => `https://example.org/README.md#${anchor}`,
};

describe('the comment', () => {
  test('names the changed pages, and their facts before and after', () =>
    expect(commentOf({ ...parts, site: 'https://preview.example.org/7' })).toMatchInlineSnapshot(`
      "<!-- early-help-offer: what this change does -->

      ### What this change does

      **Nothing to fix** in Example Family Hub.

      #### [Example Family Hub](https://preview.example.org/7/services/hub/)

      <code>/services/hub/</code> from <code>content/services/hub.md</code>

      | Fact | Before | After |
      | --- | --- | --- |
      | Topics | − <code>Bullying</code> | + <code>Money</code> |
      | Contact &#62; Phone | <code>01632 960000</code> | <code>01632 960111</code> |
      | Waiting time | nothing | <code>About a week</code> |

      [Look at the site with this change](https://preview.example.org/7/).
      "
    `));

  test('says what to mend first, and links to no preview that was not made', () => {
    const comment = commentOf({
      ...parts,
      site: 'https://preview.example.org/7',
      facts: {
        ...facts,
        problems: [problem, { ...problem, severity: 'warning', field: 'Summary' }],
        counts: { errors: 1, warnings: 3 },
        elsewhere: { errors: 0, warnings: 2 },
      },
    });
    expect(comment).toContain('**1 thing to fix, 3 to think about** in Example Family Hub.');
    expect(comment).toContain('And 2 more: [see all of them](https://github.com/example/offer/actions/runs/7).');
    expect(comment).toContain('Entries that you did not change have 2 things to think about.');
    expect(comment).toContain('There is no preview yet: it is made as soon as nothing is left to fix.');
    expect(comment).not.toContain('preview.example.org');
    expect(comment.indexOf('a UK phone number'.slice(2))).toBeLessThan(comment.indexOf('#### Example Family Hub'));
  });

  test('has a preview even when a warning stands', () => {
    const comment = commentOf({
      ...parts,
      download: 'https://github.com/example/offer/actions/runs/7/artifacts/5',
      facts: { ...facts, problems: [{ ...problem, severity: 'warning' }], counts: { errors: 0, warnings: 1 } },
    });
    expect(comment).toContain(
      '[Download the site with this change](https://github.com/example/offer/actions/runs/7/artifacts/5) (you must be signed in to GitHub).',
    );
  });

  test('says of an address that changes, and links to no page that is gone', () => {
    const renamed: EntryFacts = {
      ...entry,
      turn: 'renamed',
      formerFile: 'content/services/old.md',
      formerPage: '/services/old/',
    };
    const removed: EntryFacts = {
      ...entry,
      file: 'content/services/gone.md',
      page: '/services/gone/',
      turn: 'removed',
      facts: [],
    };
    const comment = commentOf({
      ...parts,
      site: 'https://preview.example.org/7',
      facts: { ...facts, entries: [renamed, removed] },
    });
    expect(comment).toContain('so its address changes&#58; /services/old/ becomes /services/hub/.');
    expect(comment).toContain(
      '#### Example Family Hub\n\n<code>content/services/gone.md</code>\n\nDeleted&#58; the page /services/gone/',
    );
    expect(comment).not.toContain('preview.example.org/7/services/gone/');
  });

  test('without facts it says where the check stopped', () =>
    expect(commentOf({ ...parts, facts: undefined })).toBe(
      `${marker}\n### What this change does\n\nThe check did not come to its end, so it cannot be said what changes. [See where it stopped](https://github.com/example/offer/actions/runs/7).\n`,
    ));

  test('of files that are no entries', () =>
    expect(commentOf({ ...parts, facts: { ...facts, entries: [] } })).toContain(
      '**Nothing to fix**. No fact of an entry changes.',
    ));

  test('at its longest keeps whole entries and says how many were left out', () => {
    const long = { ...entry, facts: Array.from({ length: 20 }, () => ({ field: 'Text', after: '*'.repeat(200) })) };
    const comment = commentOf({
      ...parts,
      facts: { ...facts, entries: Array.from({ length: 150 }, () => long), moreEntries: 7 },
    });
    const shown = comment.match(/^#### /gm)?.length ?? 0;
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.length).toBeGreaterThan(longestComment / 2);
    expect(comment).toContain(`${157 - shown} more entries change. There is no room for more here`);
  });

  test('one entry without end is cut, and says so', () => {
    const long = {
      ...entry,
      facts: Array.from({ length: most.facts }, () => ({
        field: 'Topics',
        gained: Array.from({ length: most.listed }, () => '*'.repeat(most.value)),
      })),
    };
    const comment = commentOf({ ...parts, facts: { ...facts, entries: [long, entry] } });
    expect(comment).toContain('<br>and 39 more |');
    expect(comment).toMatch(/And 5\d more: the tab "Files changed" has them all\./);
    expect(comment.match(/^#### /gm)).toHaveLength(2);
  });

  test('the fullest that may travel fits: problems never push out the end', () => {
    const full = {
      ...problem,
      found: '@'.repeat(most.value),
      expected: '#'.repeat(most.value),
      mend: '<'.repeat(most.value),
    };
    const all = {
      ...facts,
      problems: Array.from({ length: most.problems }, () => full),
      counts: { errors: 900, warnings: 0 },
    };
    expect(pullRequestFactsSchema.safeParse(all).success).toBe(true);
    const comment = commentOf({ ...parts, facts: all });
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toContain('There is no preview yet');
    expect(comment).toMatch(/And 8\d\d more: \[see all of them\]/);
  });
});

describe('words of strangers', () => {
  test.for<[what: string, text: string, plain: string, code: string]>([
    ['a mention', '@octocat', '&#64;\u200boctocat', '<code>&#64;octocat</code>'],
    ['an issue', 'see #12', 'see &#35;\u200b12', '<code>see &#35;12</code>'],
    ['an issue in letters', 'GH-12', 'GH-\u200b12', '<code>GH-12</code>'],
    ['HTML', '<img src=x>', '&#60;img src&#61;x&#62;', '<code>&#60;img src&#61;x&#62;</code>'],
    ['a link', '[a](b)', '&#91;a&#93;(b)', '<code>&#91;a&#93;(b)</code>'],
    [
      'an address',
      'https://www.example.org',
      'https&#58;\u200b//www\u200b.example.org',
      '<code>https&#58;//www.example.org</code>',
    ],
    ['a cell', 'a | b', 'a &#124; b', '<code>a &#124; b</code>'],
    [
      'a way out of the letters',
      '`a` </code>',
      '&#96;a&#96; &#60;/code&#62;',
      '<code>&#96;a&#96; &#60;/code&#62;</code>',
    ],
    ['lines', 'a\n\n# b\r\nc', 'a &#35; b c', '<code>a &#35; b c</code>'],
    ['what turns the direction', 'a\u202eb\u200bc', 'abc', '<code>abc</code>'],
    ['an entity', '&#64;x', '&#38;&#35;\u200b64;x', '<code>&#38;&#35;64;x</code>'],
  ])('%s', ([, text, plain, code]) => {
    expect(plainWords(text)).toBe(plain);
    expect(codeWords(text)).toBe(code);
  });

  test('stand in every part of the comment as what they are', () => {
    const bad = '@all <!-- x --> #1 ![a](https://evil.example.org) | `x`';
    const hostile: PullRequestFacts = {
      ...facts,
      entries: [
        {
          ...entry,
          name: bad,
          file: bad,
          facts: [
            { field: bad, before: bad, after: bad },
            { field: bad, gained: [bad], lost: [bad] },
          ],
        },
      ],
      problems: [{ ...problem, severity: 'warning', file: bad, field: bad, found: bad, expected: bad, mend: bad }],
      counts: { errors: 0, warnings: 1 },
    };
    const comment = commentOf({ ...parts, site: 'https://preview.example.org', facts: hostile });
    const nodes = nodesOf(comment);
    // In code an address may be pressed, as what it is.
    const outside = nodesOf(comment.replace(/<code>.*?<\/code>/g, 'code'));
    const links = outside.flatMap((node) => (node.type === 'link' ? [node.url ?? ''] : []));
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((url) => !/^https:\/\/(preview\.example\.org|example\.org\/README)/.test(url))).toEqual([]);
    expect(nodes.filter(({ type }) => /^(image|definition|footnote|inlineCode|code)/.test(type))).toEqual([]);
    const html = nodes.flatMap(({ type, value }) => (type === 'html' ? (value ?? '').split('\n') : []));
    expect(
      html.filter((tag) => !/^(<\/?(code|details|summary)>|<br>|What to think.*|<details><summary>.*)$/.test(tag)),
    ).toEqual([marker]);
    const words = nodes.flatMap(({ type, value }) => (type === 'text' ? [value ?? ''] : []));
    expect(words.filter((word) => word.includes('@all'))).not.toEqual([]);
    const cells = nodes.filter(({ type }) => type === 'tableRow').map(({ children }) => children?.length);
    expect(new Set(cells)).toEqual(new Set([5, 3]));
    // Outside of code every sign that calls somebody is broken.
    expect(comment.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/&#(64|35);(?!\u200b)/);
  });
});

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}
/** As GitHub reads it. */
function nodesOf(text: string): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(unified().use(remarkParse).use(remarkGfm).parse(text));
}

describe('what travels', () => {
  test.for<[what: string, change: object]>([
    ['another version', { version: 2 }],
    ['more than its fields', { number: 3 }],
    ['a page elsewhere', { entries: [{ ...entry, page: '//evil.example.org/' }] }],
    ['a page that is a script', { entries: [{ ...entry, page: 'javascript:alert(1)' }] }],
    ['a name without end', { entries: [{ ...entry, name: 'x'.repeat(most.name + 1) }] }],
    ['entries without end', { entries: Array.from({ length: most.entries + 1 }, () => entry) }],
    ['a turn of its own', { entries: [{ ...entry, turn: 'approved' }] }],
    ['a heading that is no heading', { problems: [{ ...problem, help: 'x) [y](https://evil.example.org' }] }],
    ['a number that is none', { counts: { errors: -1, warnings: 0 } }],
    ['a list for a text', { entries: [{ ...entry, file: ['a'] }] }],
  ])('is refused: %s', ([, change]) => {
    expect(pullRequestFactsSchema.safeParse(facts).success).toBe(true);
    expect(pullRequestFactsSchema.safeParse({ ...facts, ...change }).success).toBe(false);
  });

  test('what we send is never refused, however much there is', () => {
    const inspection = {
      errors: Array.from({ length: 500 }, () => ({
        ...{ ...problem, severity: 'error' as const, column: 1, path: [], rule: 'x' },
        ...{
          file: 'f'.repeat(999),
          field: 'x'.repeat(9999),
          found: 'é'.repeat(9999),
          expected: 'x'.repeat(9999),
          mend: 'x'.repeat(9999),
        },
      })),
      warnings: [],
    };
    const big = {
      ...entry,
      facts: Array.from({ length: most.facts }, () => ({ field: 'x', after: '€'.repeat(most.value) })),
    };
    const sent = factsFile(
      Array.from({ length: 999 }, () => big),
      inspection,
      [{ file: 'f'.repeat(999), name: 'x' }],
    );
    const text = JSON.stringify(sent);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most.bytes);
    expect(sent.entries.length + sent.moreEntries).toBe(999);
    expect(sent.problems).toHaveLength(most.problems);
    expect(pullRequestFactsSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  test('the address of a preview is https, with the number in its place', () => {
    expect(previewSite('https://p.example.org/{number}/', 12)).toBe('https://p.example.org/12');
    for (const wrong of [undefined, '', 'http://p.example.org', 'javascript:x', 'https://a b', 'https://a)b'])
      expect(previewSite(wrong, 12)).toBeUndefined();
  });
});

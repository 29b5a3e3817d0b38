/** `public/_redirects`, which Netlify and Cloudflare Pages read: the addresses of the feed. */
import { feedLists, feedRoot } from '../rules.ts';
import { note } from './note.ts';

export function redirectsFile(): string {
  const rewrite = (from: string, to: string): string => `${from} ${to}/index.json 200`;
  const list = (name: string): string[] => {
    const at = `${feedRoot}/${name}`;
    return [at, `${at}/`, `${at}/index.json`]
      .map((from) => rewrite(from, at))
      .concat(rewrite(`${at}/:id`, `${at}/:id`));
  };
  return `${note([
    'The open data feed in the national standard (Open Referral UK), for Netlify and Cloudflare Pages: its addresses have no ending,',
    'and the files are called index.json. What stands after ? is passed over. Cloudflare takes the first rule that fits even where',
    'there is a file of that name: so a file is sent to itself first. Netlify looks for a file before it looks at the rules.',
  ])}${[feedRoot, `${feedRoot}/`].map((from) => rewrite(from, feedRoot)).join('\n')}
${feedLists.flatMap(list).join('\n')}
`;
}

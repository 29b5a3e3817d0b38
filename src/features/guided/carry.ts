/**
 * The answer to "Who is the help for?" on its way to the results: in the part of the address after #, which no server sees.
 * For the browser: no imports.
 */

const role = /^[a-z0-9][a-z0-9-]*$/;

/** The answer that an address carries; empty when it has none that could be one. */
export function whoIn(fragment: string): string {
  const who = new URLSearchParams(fragment.replace(/^#/, '')).get('who') ?? '';
  return role.test(who) ? who : '';
}

/** An address of ours with the answer added to what stands after its # already. */
export function withWho(href: string, who: string): string {
  if (who === '') return href;
  const [page = '', state = ''] = href.split('#', 2);
  const keys = new URLSearchParams(state);
  keys.set('who', who);
  return `${page}#${keys.toString()}`;
}

/** Which links may stand in a text, and what each is. */

export type LinkKind = 'internal' | 'external' | 'contact' | 'anchor' | 'relative' | 'refused';

/**
 * - internal: a page of this site from its root, `/services/x/`
 * - external: http or https
 * - contact: mailto: or tel:
 * - anchor: `#heading`
 * - relative: `x/` or `../x/`, which breaks when the text is shown on another page
 * - refused: `javascript:`, `data:`, `//host` and everything else
 */
export function linkKind(href: string): LinkKind {
  if (/^#[\w-]*$/.test(href)) return 'anchor';
  if (/^https?:\/\/[^/\\\s]/i.test(href)) return 'external';
  if (/^(mailto|tel):[^\s]/i.test(href)) return 'contact';
  if (/^\/(?![/\\])/.test(href)) return 'internal';
  if (/^[\w.-][\w./-]*([?#].*)?$/.test(href)) return 'relative';
  return 'refused';
}

/** Finding and filling the parts of the page. Words go in as text, never as HTML: a name may come out of a link or a storage. */

export const part = <T extends HTMLElement>(root: ParentNode, name: string): T =>
  root.querySelector<T>(`[data-${name}]`)!;

export const parts = (root: ParentNode, name: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-${name}]`),
];

/** Puts the same words wherever the part stands. */
export function fill(root: ParentNode, name: string, words: string | undefined): void {
  for (const each of parts(root, name)) each.textContent = words ?? '';
}

/** The paragraph of a part, which is there only when the part has something to say. */
export function fillLine(root: ParentNode, name: string, words: string | undefined): void {
  fill(root, name, words);
  part(root, name).closest<HTMLElement>('p')!.hidden = !words;
}

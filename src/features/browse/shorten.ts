/** A name that fits a title: whole words and an ellipsis when it is too long. */
export function shorten(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,:;(-]+$/, '')}…`;
}

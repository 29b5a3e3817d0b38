/** The drawings of simple pages: those of src/assets/pictures/simple, each once a page and used by name. */
import { simplePictures, type SimplePicture } from '../../model/simple.ts';

const files = import.meta.glob<string>('../../assets/pictures/simple/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const symbolId = (name: SimplePicture): string => `p-${name}`;

/**
 * The symbols of the drawings that a page uses. The class is on a group within: what a page's styles say of a drawing
 * holds inside a copy only for what the copy holds too.
 */
export function symbols(used: readonly SimplePicture[]): string {
  return simplePictures
    .filter((name) => used.includes(name))
    .map((name) => `<symbol id="${symbolId(name)}" viewBox="0 0 96 96"><g class="pic">${shapes(name)}</g></symbol>`)
    .join('');
}

function shapes(name: SimplePicture): string {
  const source = files[`../../assets/pictures/simple/${name}.svg`];
  if (source === undefined) throw new Error(`There is no drawing src/assets/pictures/simple/${name}.svg.`);
  return source.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
}

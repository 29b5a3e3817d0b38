/** Draws the service that the page's address names, where we know it. */
import { path } from '../../../site/paths.ts';
import { drawItem } from './draw-item.ts';
import { entries } from './entries.ts';
import { part } from './parts.ts';

export async function showOne(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-one]')!;
  const [before, id, ...more] = location.pathname.slice(path('/').length).split('/').filter(Boolean);
  if (before !== 'services' || id === undefined || more.some((name) => name !== 'simple')) return;
  const all = await entries();
  if (!all?.has(id)) return;
  const item = root.querySelector('template')!.content.firstElementChild!.cloneNode(true) as HTMLElement;
  part(item, 'own').remove();
  drawItem(item, { id, name: '', note: '' }, all);
  // Its files and its page are what cannot be had.
  part(item, 'files').remove();
  part(item, 'link').removeAttribute('href');
  part(root, 'one-list').append(item);
  root.hidden = false;
}

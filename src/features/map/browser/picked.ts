/** The small panel over the map: what there is at the places that were pressed. */
import { link } from '../../../ui/link.ts';
import type { Choose, MapPin } from '../../../model/map-messages.ts';
import { serviceCount as serviceWords } from '../../../words/counts.ts';
import { close as closeWord, near, showInList } from '../../../words/map.ts';
import { nearWords, serviceCount } from '../names.ts';

export interface Picked {
  readonly isOpen: boolean;
  /** Pixels of the map that it covers. */
  readonly height: number;
  /** Fills and shows it; the focus goes to its heading. */
  open(pins: readonly MapPin[]): void;
  close(): void;
}

interface PickedOptions {
  element: HTMLElement;
  /** Set where a list beside the map can show a service: asked to go there. */
  onShowInList?: (choose: Choose) => void;
  /** Closed by the visitor: the focus should go back. */
  onClose: () => void;
}

export function pickedPanel({ element, onShowInList, onClose }: PickedOptions): Picked {
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onClose();
  });
  return {
    get isOpen() {
      return !element.hidden;
    },
    get height() {
      return element.hidden ? 0 : element.offsetHeight;
    },
    open(pins) {
      const [first] = pins;
      if (!first) return;
      const heading = make(
        'h2',
        pins.length === 1
          ? first.name
          : `${serviceWords(serviceCount(pins))}${near(nearWords(pins, []) ?? first.name)}`,
      );
      heading.tabIndex = -1;
      const close = make('button', closeWord, 'btn quiet small');
      close.type = 'button';
      close.addEventListener('click', onClose);
      const head = make('div', '', 'map-picked-head');
      head.append(heading, close);
      element.replaceChildren(head, ...pins.flatMap((pin) => placeParts(pin, pins.length > 1, onShowInList)));
      element.hidden = false;
      element.scrollTop = 0;
      heading.focus({ preventScroll: true });
    },
    close() {
      element.hidden = true;
      element.replaceChildren();
    },
  };
}

function placeParts(pin: MapPin, isOneOfMany: boolean, onShowInList: PickedOptions['onShowInList']): HTMLElement[] {
  const list = make('ul', '');
  for (const service of pin.services) {
    const item = make('li', '');
    if (service.number !== undefined) item.append(make('span', `${service.number}`, 'pinno'));
    const anchor = make('a', service.name);
    anchor.href = link(service.href);
    item.append(anchor);
    if (onShowInList && service.number !== undefined) {
      const show = make('button', showInList, 'map-to-list');
      show.type = 'button';
      show.append(make('span', `: ${service.name}`, 'vh'));
      show.addEventListener('click', () => onShowInList({ service: service.id, place: pin.place }));
      item.append(show);
    }
    list.append(item);
  }
  const where = isOneOfMany ? [pin.name, pin.town].filter(Boolean).join(', ') : pin.town;
  const about =
    where && (isOneOfMany || !pin.name.includes(where)) ? [make('p', where, isOneOfMany ? 'map-place' : 'quiet')] : [];
  return [...about, list];
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, text: string, className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (text !== '') element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

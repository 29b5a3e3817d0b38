/** Markers as real buttons: each has a name, takes the focus, and is pressed with Enter or Space like any other. */
import type * as Leaflet from 'leaflet';
import type { Box } from '../clip.ts';
import type { Group } from '../groups.ts';
import { TARGET_PX } from '../map-options.ts';
import { groupName, numbersOf, pinName, serviceCount, type NamedTown } from '../names.ts';
import { halfWidth, PIN_HALF, pinText } from '../pins.ts';
import { pinPath } from '../svg-path.ts';

export interface Marked {
  /** What the markers cover, in pixels of the whole map at this zoom. */
  boxes: Box[];
  buttonOf(place: string): HTMLElement | undefined;
  markChosen(places: readonly string[]): void;
  remove(): void;
}

interface MarkersInput {
  L: typeof Leaflet;
  map: Leaflet.Map;
  groups: readonly Group[];
  towns: readonly NamedTown[];
  chosen: readonly string[];
  /** The markers that these take the place of. */
  before?: Marked;
  onPress: (group: Group, button: HTMLElement) => void;
}

export function drawMarkers({ L, map, groups, towns, chosen, before, onPress }: MarkersInput): Marked {
  const focused = groups.find(({ pins }) => {
    const button = before?.buttonOf(pins[0]!.place);
    return button !== undefined && button === document.activeElement;
  });
  before?.remove();
  const layer = L.layerGroup().addTo(map);
  const buttons = new Map<string, HTMLButtonElement>();
  const boxes: Box[] = [];
  for (const group of groups) {
    const { button, half, height } = makeButton(group, towns);
    button.addEventListener('click', (event) => {
      // The ground below must not take this for a press on itself.
      event.stopPropagation();
      onPress(group, button);
    });
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) map.panInside([group.latitude, group.longitude], { padding: [60, 60] });
    });
    for (const { place } of group.pins) buttons.set(place, button);
    const { x, y } = map.project([group.latitude, group.longitude]);
    boxes.push({ left: x - half, right: x + half, top: y - height, bottom: y });
    const icon = L.divIcon({
      className: 'map-marker',
      html: button,
      iconSize: [half * 2, height],
      // A group stands on its spot as a pin does, so that it does not hide where the visitor is.
      iconAnchor: [half, height],
    });
    L.marker([group.latitude, group.longitude], { icon, keyboard: false, interactive: false }).addTo(layer);
  }
  const marked: Marked = {
    boxes,
    buttonOf: (place) => buttons.get(place),
    markChosen(places) {
      for (const button of buttons.values()) button.removeAttribute('aria-current');
      for (const place of places) buttons.get(place)?.setAttribute('aria-current', 'true');
    },
    remove: () => layer.remove(),
  };
  marked.markChosen(chosen);
  // Redrawing must not lose the place of somebody who goes from marker to marker.
  if (focused) marked.buttonOf(focused.pins[0]!.place)?.focus({ preventScroll: true });
  return marked;
}

function makeButton(
  group: Group,
  towns: readonly NamedTown[],
): { button: HTMLButtonElement; half: number; height: number } {
  const { pins } = group;
  const numbers = pinText(numbersOf(pins));
  const isGroup = pins.length > 1;
  // Two or three numbers still fit into a pin; more are counted.
  const asPin = !isGroup || (numbers !== '' && numbers.length <= 4);
  const text = asPin ? numbers : `${serviceCount(pins)}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = asPin ? 'pin' : 'group';
  const name = isGroup ? groupName(pins, towns) : pinName(pins[0]!);
  button.setAttribute('aria-label', isGroup && asPin ? `${numbers}: ${name}` : name);
  button.title = isGroup ? name : pins[0]!.name;
  if (!asPin) {
    const half = TARGET_PX / 2 + (text.length > 2 ? 4 : 0);
    const count = document.createElement('span');
    count.textContent = text;
    button.append(count);
    return { button, half, height: TARGET_PX };
  }
  const half = Math.max(TARGET_PX / 2, halfWidth(text) + 3);
  button.append(pinPicture(text, half));
  return { button, half, height: TARGET_PX };
}

/** The drop of the drawn maps, its point at the middle of the lower edge. */
function pinPicture(text: string, half: number): SVGSVGElement {
  const svg = svgElement('svg', { viewBox: `${-half} -42 ${half * 2} 44`, 'aria-hidden': 'true', focusable: 'false' });
  const scaled = svgElement('g', { transform: 'scale(1.12)' });
  scaled.append(svgElement('path', { d: pinPath(halfWidth(text)) }));
  if (text === '') scaled.append(svgElement('circle', { cy: '-20.5', r: '4.5' }));
  else {
    const words = svgElement('text', { y: halfWidth(text) > PIN_HALF ? '-16' : '-15.5' });
    words.textContent = text;
    scaled.append(words);
  }
  svg.append(scaled);
  return svg;
}

function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

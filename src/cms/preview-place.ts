/** Beside the form of a place: where its coordinates are, so that an editor sees a wrong one before anybody walks there. */
import type { CustomPreviewTemplate } from '@sveltia/cms';
import { distanceWords, type Point } from '../model/rules/distance.ts';
import * as words from '../words/cms-preview.ts';
import { BODY, PIN, PIN_BEFORE } from './format.ts';
import { drawingOf, type Drawing, type Ground } from './ground.ts';
import { formOf } from './preview.ts';
import { withPin } from './values.ts';

/** @param ground undefined when it did not come: then the words stand alone */
export const placePreview =
  (ground: Ground | undefined): CustomPreviewTemplate =>
  (props) => {
    const { h } = window;
    const form = formOf(props);
    const pin = pinOf(form);
    const drawing = ground && drawingOf(ground, pin);
    return h(
      'div',
      { className: 'wrap service' },
      h('h1', null, typeof form.name === 'string' && form.name !== '' ? form.name : words.noName),
      h('p', { className: 'lead', 'data-pin-says': '' }, saysOf(pin, drawing)),
      drawing && draw(drawing),
    );
  };

/** As the file will have it: a pin that was moved on the map of the form comes before the two numbers. */
function pinOf(form: Record<string, unknown>): Point | undefined {
  const { [BODY]: _body, [PIN]: pin, [PIN_BEFORE]: before, ...fields } = form;
  const place = withPin(fields, pin, before);
  const [latitude, longitude] = [place.latitude, place.longitude].map((each) =>
    each === '' || each === undefined || each === null ? NaN : Number(each),
  ) as [number, number];
  const isOnEarth = Math.abs(latitude) < 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? { latitude, longitude } : undefined;
}

function saysOf(pin: Point | undefined, drawing: Drawing | undefined): string {
  if (!pin) return words.noPin;
  if (!drawing?.pin) return words.pinAt(pin.latitude, pin.longitude);
  const { isInside, nearest } = drawing.pin;
  const near = nearest ? words.near(distanceWords(nearest.metres), nearest.name) : '';
  return isInside ? near : `${words.outside} ${near}`;
}

function draw({ width, height, areas, towns, pin }: Drawing) {
  const { h } = window;
  const ink = { fill: 'var(--ink-2)' };
  return h(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width: '100%', role: 'img', 'aria-label': words.map },
    ...areas.map((d, key) =>
      h('path', { key: `a${key}`, d, style: { fill: 'var(--stone)', stroke: 'var(--line)', fillRule: 'evenodd' } }),
    ),
    ...towns.flatMap(({ name, x, y }) => [
      h('circle', { key: `c${name}`, cx: x, cy: y, r: 2, style: ink }),
      h('text', { key: `t${name}`, x: x + 4, y: y + 3, fontSize: 9, style: ink }, name),
    ]),
    pin &&
      h('circle', {
        key: 'pin',
        'data-pin': '',
        cx: pin.x,
        cy: pin.y,
        r: 6,
        style: { fill: 'var(--madder)', stroke: 'var(--paper)', strokeWidth: 2 },
      }),
  );
}

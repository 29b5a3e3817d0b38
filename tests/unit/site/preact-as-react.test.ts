import { expect, test } from 'vitest';
import { createElement } from '../../../src/site/preact-as-react.ts';

const handle = (): void => undefined;
const eventsOf = (tag: string, props: Record<string, unknown>): string[] =>
  Object.keys(createElement(tag, props).props).filter((name) => name.startsWith('on'));

test.for([
  ['a text field tells every letter', 'input', { type: 'search', onChange: handle }, ['onInput']],
  ['so does a field without a type', 'input', { onChange: handle }, ['onInput']],
  ['and a field of many lines', 'textarea', { onChange: handle }, ['onInput']],
  ['a box is ticked at once', 'input', { type: 'checkbox', onChange: handle }, ['onChange']],
  ['so is one of several', 'input', { type: 'radio', onChange: handle }, ['onChange']],
  ['a list is chosen from at once', 'select', { onChange: handle }, ['onChange']],
  ['the focus of a part within is told', 'div', { onFocus: handle, onBlur: handle }, ['onFocusIn', 'onFocusOut']],
  ['the rest is called the same', 'button', { onClick: handle, onKeyDown: handle }, ['onClick', 'onKeyDown']],
] as const)('%s', ([, tag, props, expected]) => {
  expect(eventsOf(tag, { ...props })).toEqual(expected);
});

test('the handler is the one that was given', () => {
  const { props } = createElement('input', { onChange: handle } as Record<string, unknown>);
  expect(Object.entries(props)).toContainEqual(['onInput', handle]);
});

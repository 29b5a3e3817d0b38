import { expect, test } from 'vitest';
import { packText, unpackText } from '../../../src/model/rules/text-index.ts';

test('words come back with the places of their records', () => {
  const held = [['voucher', 'parcel'], [], ['parcel'], ['voucher', 'tea', 'voucher']];
  const packed = packText(held);
  expect(packed).toEqual({ words: 'parcel tea voucher', holders: '0 2,3,0 3' });
  expect(Object.fromEntries(unpackText(packed))).toEqual({ parcel: [0, 2], tea: [3], voucher: [0, 3] });
});

test('no words are no words', () => {
  expect([...unpackText(packText([[], []]))]).toEqual([]);
});

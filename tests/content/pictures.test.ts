/** Each topic, and each thing that a guide leads through, has a drawing of its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/commands/settings.ts';
import { isJourney } from '../../src/model/guide.ts';
import { loadContent } from '../../src/records/load.ts';

const names = readdirSync(join(root, 'src/assets/pictures')).map((file) => file.replace('.svg', ''));

test('every topic and every journey has a drawing that no other has, and every guide that names one has it', async () => {
  const { topics, guides } = await loadContent();
  const journeys = guides.filter(({ data }) => isJourney(data));
  const used = [...topics, ...journeys].map(({ id, data }) => ({ id, picture: data.picture }));
  expect(used.filter(({ picture }) => picture === undefined || !names.includes(picture))).toEqual([]);
  expect(new Set(used.map(({ picture }) => picture)).size).toBe(used.length);
  expect(guides.filter(({ data }) => data.picture && !names.includes(data.picture))).toEqual([]);
});

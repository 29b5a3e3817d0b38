/** A place: where services happen. */
import { z } from 'zod';
import { sourceSchema } from './assurance.ts';
import { line, listOf, phone, postcode, ref, type FieldMeta } from './fields.ts';
import { openingSchema } from './opening.ts';
import { neutralTitle } from './safety.ts';

export const placeSchema = z
  .strictObject({
    name: line('Name', 120),
    address: line('Address', 200, 'Building and street, without town and postcode.').optional(),
    town: line('Town', 80).optional(),
    postcode: postcode().optional(),
    latitude: z
      .number({ error: 'a number such as 52.25391' })
      .min(49)
      .max(61)
      .meta({ title: 'Latitude', help: 'places' })
      .optional(),
    longitude: z
      .number({ error: 'a number such as -0.86256' })
      .min(-9)
      .max(2)
      .meta({ title: 'Longitude', help: 'places' })
      .optional(),
    coordinatesFrom: z
      .enum(['stated', 'postcode'], { error: '"stated" or "postcode" (the middle of the postcode, not the door)' })
      .meta({ title: 'Coordinates from', help: 'places' } satisfies FieldMeta)
      .optional(),
    area: ref('areas', 'Area'),
    kind: ref('vocabulary/place-kinds', 'Kind of place'),
    phone: phone().optional(),
    hours: line('Times in words', 200).optional(),
    opening: listOf(openingSchema, 'Times').optional(),
    facilities: listOf(ref('vocabulary/facilities', 'Facility'), 'Facilities').optional(),
    neutralTitle: neutralTitle().optional(),
    sources: listOf(sourceSchema, 'Sources'),
    editorNote: z
      .string()
      .max(2000)
      .meta({ title: "Editor's note", internal: true, help: 'editor-note' } satisfies FieldMeta)
      .optional(),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    error: 'latitude and longitude together, or neither',
    path: ['latitude'],
  });

export type Place = z.output<typeof placeSchema>;

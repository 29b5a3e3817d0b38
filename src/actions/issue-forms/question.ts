/** One question of an issue form on GitHub, and what of it comes from the schemas and vocabularies. */
import type { z } from 'zod';

export interface Option {
  id: string;
  name: string;
}

export interface Question {
  id: string;
  ask: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  label: string;
  hint?: string | undefined;
  example?: string | undefined;
  /** Of a dropdown: what may be chosen. Of checkboxes: what is ticked. */
  options?: readonly Option[];
  multiple?: boolean;
  required?: boolean;
}

interface Told {
  title?: string;
  description?: string;
  examples?: (string | number)[];
}

/** What the schema says of a field: its title as the label, its hint, an example. */
export function fromSchema(field: z.ZodType): Pick<Question, 'label' | 'hint' | 'example'> {
  const { title = '', description, examples } = told(field);
  const [example] = examples ?? [];
  return { label: title, hint: description, example: example === undefined ? undefined : String(example) };
}

function told(field: z.ZodType): Told {
  const own = field.meta() as Told | undefined;
  if (own?.title !== undefined) return own;
  const inner = (field as unknown as { unwrap?: () => z.ZodType }).unwrap?.();
  return inner ? told(inner) : {};
}

/** As GitHub wants it, one entry of `body`. */
export function toElement({ id, ask, label, hint, example, options, multiple, required }: Question): object {
  const isTicked = ask === 'checkboxes';
  return {
    type: ask,
    id,
    attributes: {
      label,
      ...(hint ? { description: hint } : {}),
      ...(example ? { placeholder: example } : {}),
      ...(multiple ? { multiple } : {}),
      ...(options && { options: options.map(({ name }) => (isTicked ? { label: name, required } : name)) }),
    },
    ...(isTicked ? {} : { validations: { required: required ?? false } }),
  };
}

import * as z from 'zod';
import type {Path} from './yaml';

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    schema = schema.unwrap() as z.ZodType;
  }
  return schema;
}

function step(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(key)] as z.ZodType | undefined;
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
}

/** Names of the fields that a map at this path may have. */
export function fieldsOf(schema: z.ZodType, path: Path): string[] {
  const owner = bare(path.reduce<z.ZodType | undefined>(step, schema));
  return owner instanceof z.ZodObject ? Object.keys(owner.shape) : [];
}

export interface Note {
  description?: string;
  example?: string;
  options?: string[];
}

/** What the schema says of the field at a path: in words, as a line to copy, and its allowed values. */
export function noteAt(schema: z.ZodType, path: Path): Note {
  let note: Note = {};
  let here: z.ZodType | undefined = schema;
  for (const key of path) {
    here = step(here, key);
    for (let layer: z.ZodType | undefined = here; layer; layer = inside(layer)) {
      const {description, example} = (layer.meta() ?? {}) as {description?: string; example?: string};
      if (description) note = {description, example};
      if (layer instanceof z.ZodEnum) note.options = layer.options.map(String);
    }
  }
  return note;
}

function inside(layer: z.ZodType): z.ZodType | undefined {
  const inner = bare(layer);
  return inner === layer ? undefined : inner;
}

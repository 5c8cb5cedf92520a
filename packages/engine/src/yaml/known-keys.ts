import { z } from 'zod';
import type { YamlPath } from './yaml-file.ts';

/** The keys a schema allows at a path, over all branches of a union; empty where it allows any. */
export function knownKeys(schema: z.ZodType, path: YamlPath): readonly string[] {
  let current: readonly unknown[] = branches(schema);
  for (const part of path) current = current.flatMap((each) => branches(child(each, part)));
  return [...new Set(current.flatMap(ownKeys))];
}

function ownKeys(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const names = schema instanceof z.ZodRecord ? schema.keyType : undefined;
  return names instanceof z.ZodEnum ? names.options.map(String) : [];
}

function child(schema: unknown, part: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(part)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodTuple ? schema.def.items[Number(part)] : undefined;
}

function branches(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodLazy) {
    return branches(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return branches(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(branches);
  if (schema instanceof z.ZodIntersection) return [schema.def.left, schema.def.right].flatMap(branches);
  return schema === undefined ? [] : [schema];
}

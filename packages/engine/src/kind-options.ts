import { z } from 'zod';
import { KINDS } from './kinds/index.generated.ts';

/** One parameter of a kind, for people. */
export interface KindOption {
  readonly name: string;
  /** `number`, `text`, `true or false`, `list of text`, `condition`, `expression`, or words joined by ` | `. */
  readonly type: string;
  readonly required: boolean;
  /** As JSON; undefined where there is none. */
  readonly standard: string | undefined;
  readonly description: string;
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** The parameters of a kind as its schema describes them, in its order. */
export function kindOptions(kind: string): readonly KindOption[] {
  const params = KINDS.get(kind)?.params;
  if (params === undefined) return [];
  const schema = z.toJSONSchema(params, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return Object.entries(schema.properties ?? {}).map(([name, option]) => ({
    name,
    type: typeText(option),
    required: schema.required?.includes(name) === true && option.default === undefined,
    standard: option.default === undefined ? undefined : JSON.stringify(option.default),
    description: option.description ?? '',
  }));
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'true or false',
  object: 'settings',
};

/** Words of a list longer than this are not spelt out. */
const MOST_WORDS = 8;

function typeText(schema: JsonSchema): string {
  const named = /^#\/\$defs\/(Predicate|Expression)$/.exec(schema.$ref ?? '')?.[1];
  if (named !== undefined) return named === 'Predicate' ? 'condition' : 'expression';
  if (schema.const !== undefined) return String(schema.const);
  return listText(schema) ?? TYPES[schema.type ?? ''] ?? 'settings';
}

function listText(schema: JsonSchema): string | undefined {
  if (schema.enum !== undefined) return schema.enum.length > MOST_WORDS ? 'a name' : schema.enum.join(' | ');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeText))].join(' | ');
  return schema.type === 'array' ? `list of ${typeText(schema.items ?? {})}` : undefined;
}

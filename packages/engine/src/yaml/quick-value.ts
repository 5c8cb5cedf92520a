import { CORE_SCHEMA, defineMappingTag, load } from 'js-yaml';
import { isBounded } from './written-out.ts';

/**
 * What the two parsers do not read alike: tags and directives, tabs, carriage returns alone, block scalars that state
 * their indentation, numbers beyond all bounds, and a key in the line of its anchor. Also found in prose, where it costs no more than time.
 */
const UNUSUAL =
  /[\t\u2028\u2029]|\r(?!\n)|(?:^|[\s,[\]{}:?-])!(?=\S)|^%|(?:^|\s)[|>][-+]?[1-9][-+]?(?=\s|$)|(?:^|[\s,[\]{}:?-])[-+]?[\d.]+[eE]\+?\d{3}|&\S+ +[^\s{[|>][^\n]*:(?:\s|$)/m;

type Mapping = Record<string, unknown>;

/** Mappings by text keys. A key of another kind is left to the parser that knows places, as all that is unusual. */
const MAPPINGS = defineMappingTag<Mapping>('tag:yaml.org,2002:map', {
  create: () => ({}),
  addPair(mapping, key, value) {
    if ((typeof key !== 'string' && typeof key !== 'number') || key === '__proto__') return 'unusual key';
    mapping[key] = value;
    return '';
  },
  has: (mapping, key) => Object.hasOwn(mapping, String(key)),
  keys: (mapping) => Object.keys(mapping),
  get: (mapping, key) => mapping[String(key)],
  identify: () => false,
});
const SCHEMA = CORE_SCHEMA.withTags(MAPPINGS);

/**
 * The value of a text in YAML 1.2 without faults, several times sooner than by the parser that knows where things
 * stand; undefined where only that one can tell, be it because of a fault or of something unusual.
 */
export function quickValue(text: string): { readonly value: unknown } | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    const value = load(text, { schema: SCHEMA, maxAliases: -1 });
    return text.includes('*') && !isBounded(value) ? undefined : { value };
  } catch {
    return undefined;
  }
}

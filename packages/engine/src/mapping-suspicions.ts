import type { EntityCheck, FieldCheck } from './check-mapping.ts';
import type { Profile } from './profile.ts';

/** What in a mapping is rather wrong than true of the data, though nothing proves it. */
export interface MappingSuspicion {
  /**
   * `null_date`: a date that programs write for "none", and that the profile does not declare as null. `dead_status`:
   * every record has the same status, of several that the profile knows: the flag is not kept up to date, or another
   * column is meant. `unmapped_status`: a code the profile does not know.
   */
  readonly kind: 'null_date' | 'dead_status' | 'unmapped_status';
  readonly field: string;
  /** The date, the status or the code. */
  readonly value: string;
}

/** Dates that no business has, and that ERPs and databases store where there is none. */
const EMPTY_DATES = [
  ...['0001-01-01', '1753-01-01', '1799-12-31', '1800-01-01', '1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01'],
  ...['2099-12-31', '2100-01-01', '2999-12-31', '4712-12-31', '9999-01-01', '9999-12-31'],
];
/** Of fewer records it may be true that all are alike. */
const LEAST_RECORDS = 20;

/** What deserves a look in an entity that was read; none of it makes a rule refuse the entity. */
export function mappingSuspicions(
  { entities }: Pick<Profile, 'entities'>,
  { entity, records, fields, statuses }: Pick<EntityCheck, 'entity' | 'records' | 'fields' | 'statuses'>,
): readonly MappingSuspicion[] {
  const unmapped = statuses.filter(({ raw, status }) => raw !== null && status === null);
  const known = new Set(Object.values(entities[entity]?.status?.map ?? {}));
  const [only, ...others] = new Set(statuses.flatMap(({ status }) => status ?? []));
  const isDead = records >= LEAST_RECORDS && known.size > 1 && others.length === 0 && unmapped.length === 0;
  return [
    ...fields.flatMap(nullDates),
    ...(isDead && only !== undefined ? [{ kind: 'dead_status' as const, field: 'status', value: only }] : []),
    ...unmapped.map(({ raw }) => ({ kind: 'unmapped_status' as const, field: 'status', value: raw ?? '' })),
  ];
}

/** Declared ones are null already, so that neither end of the range is one of them. */
function nullDates({ field, range }: FieldCheck): readonly MappingSuspicion[] {
  const ends = [...new Set(range ?? [])].filter((date) => date !== null && EMPTY_DATES.includes(date));
  return ends.map((date) => ({ kind: 'null_date', field, value: String(date) }));
}

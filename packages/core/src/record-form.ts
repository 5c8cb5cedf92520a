import type { MatchRecord, MatchRole, NamingValue, RecordForm } from './record-matcher.ts';

/** The id of a record: its names as a JSON array. */
export function recordIdOf(names: readonly string[]): string {
  return JSON.stringify(names);
}

/** The record of these values. */
export function recordOf(values: readonly (string | null)[], form: RecordForm): MatchRecord {
  const { id, partition, roles, uses, createdAt, shown } = form;
  const nameOf = ({ at, blank }: NamingValue) => values[at] ?? blank;
  const compared: Partial<Record<MatchRole, string | null>> = {};
  for (const [role, at] of roles) compared[role] = values[at] ?? null;
  return {
    id: recordIdOf(id.map(nameOf)),
    ...(partition === undefined ? {} : { partition: nameOf(partition) }),
    values: compared,
    uses: uses.reduce((sum, at) => sum + Number(values[at] ?? 0), 0),
    createdAt: values[createdAt] ?? null,
    shown: shown.map((at) => values[at] ?? null),
  };
}

/** The record of a text of `UnreadRecords`. @throws RangeError where it came without its values */
export function recordOfText(text: string, form: RecordForm): MatchRecord {
  if (text === '') throw new RangeError('The values of a record are asked for that came without them.');
  return recordOf(JSON.parse(text), form);
}

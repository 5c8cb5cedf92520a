import type { MatchRecord, MatchRole } from './record-matcher.ts';

/** A value of a record by its place among all, and what stands for it where it is blank. */
export interface NamingValue {
  readonly at: number;
  readonly blank: string;
}

/** Which record the values of a row make, as data that threads can be given. A place at which there is no value is blank. */
export interface RecordForm {
  /** Names all that records depend on beside their values: the same values in another form are another record. */
  readonly name: string;
  /** What names the record, in this order. */
  readonly id: readonly NamingValue[];
  /** Absent where all records are compared with each other. */
  readonly partition?: NamingValue;
  readonly roles: readonly (readonly [MatchRole, number])[];
  /** Numbers of documents that name the record. */
  readonly uses: readonly number[];
  readonly createdAt: number;
  readonly shown: readonly number[];
}

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

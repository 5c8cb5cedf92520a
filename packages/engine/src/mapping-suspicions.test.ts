import { describe, expect, test } from 'vitest';
import type { FieldCheck } from './check-mapping.ts';
import { mappingSuspicions } from './mapping-suspicions.ts';
import type { Profile } from './profile.ts';

const profile = {
  entities: { customer: { status: { of: 'c.state', map: { A: 'open', X: 'closed' } } } },
} as unknown as Pick<Profile, 'entities'>;
const dates = (field: string, range: readonly [string | null, string | null]): FieldCheck => ({
  ...{ field, range, verdict: 'pass', nullShare: 0, required: false, verified: undefined },
});
const found = (changes: Partial<Parameters<typeof mappingSuspicions>[1]>) =>
  mappingSuspicions(profile, { entity: 'customer', records: 100, fields: [], statuses: [], ...changes });
const status = (raw: string, to: string | null, records = 50) => ({ raw, status: to, records });

describe('the self-test names', () => {
  test('a date that means none at either end of a range, and no date of business', () => {
    const fields = [dates('created_at', ['1900-01-01', '2026-05-01']), dates('end_date', ['2020-01-01', '9999-12-31'])];
    expect(found({ fields: [...fields, dates('changed_at', ['1999-12-31', '2026-05-01'])] })).toEqual([
      { kind: 'null_date', field: 'created_at', value: '1900-01-01' },
      { kind: 'null_date', field: 'end_date', value: '9999-12-31' },
    ]);
    expect(found({ fields: [dates('created_at', [null, null])] })).toEqual([]);
  });

  test('a status that every record has, where the profile knows more than one', () => {
    expect(found({ statuses: [status('A', 'open', 100)] })).toEqual([
      { kind: 'dead_status', field: 'status', value: 'open' },
    ]);
    expect(found({ statuses: [status('A', 'open', 99), status('X', 'closed', 1)] })).toEqual([]);
    expect(found({ records: 19, statuses: [status('A', 'open', 19)] })).toEqual([]);
  });

  test('each status code that is not mapped', () => {
    const statuses = [status('A', 'open'), status('Z', null), { raw: null, status: null, records: 2 }];
    expect(found({ statuses })).toEqual([{ kind: 'unmapped_status', field: 'status', value: 'Z' }]);
  });
});

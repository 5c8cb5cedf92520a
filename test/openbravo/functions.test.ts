import { beforeAll, describe, expect, inject, it } from 'vitest';
import { profileOf, restore, whyNot } from '../ported/real-erp.ts';
import { query } from '../ported/truth.ts';
import { OPENBRAVO } from './openbravo.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, OPENBRAVO);

describe.skipIf(reason !== undefined)('functions of the Openbravo profile', () => {
  let url = '';
  beforeAll(async () => {
    url = await restore(postgresUrl ?? '', OPENBRAVO);
  });

  it('name the windows that Openbravo has under these names, and no others', async () => {
    const windows = await query<{ id: string; name: string }>(
      url,
      `select 'window:' || ad_window_id as id, name from ad_window where isactive = 'Y'`,
      [],
    );
    const nameOf = new Map(windows.map(({ id, name }) => [id, name]));
    const faults = Object.entries(profileOf(OPENBRAVO).functions).flatMap(([id, { all, verified }]) => {
      const names = all.flatMap(({ any }) => any.map((window) => nameOf.get(window) ?? `no ${window}`)).join('; ');
      return names === verified ? [] : [`${id}: ${names}`];
    });
    expect(faults).toEqual([]);
  });

  it('are within reach: some role may write every window', async () => {
    const written = await query<{ id: string }>(
      url,
      `select distinct 'window:' || ad_window_id as id from ad_window_access where isactive = 'Y' and isreadwrite = 'Y'`,
      [],
    );
    const known = new Set(written.map(({ id }) => id));
    const functions = Object.entries(profileOf(OPENBRAVO).functions);
    const unreachable = functions.filter(
      ([, { all }]) => !all.every(({ any }) => any.some((window) => known.has(window))),
    );
    // Only the role of the system, which is not in the samples, writes the windows of developers.
    expect(unreachable.map(([id]) => id)).toEqual(['F33']);
  });
});

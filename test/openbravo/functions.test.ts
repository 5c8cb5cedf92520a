import { beforeAll, describe, expect, inject, it } from 'vitest';
import { PATIENCE, query, restore, whyNot } from '../erp-databases/erp-database.ts';
import { functionsOf } from '../erp-databases/functions.ts';
import { DATABASE } from './database.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, DATABASE);

describe.skipIf(reason !== undefined)('functions of the Openbravo profile', () => {
  let url = '';
  beforeAll(async () => {
    url = await restore(postgresUrl, DATABASE.dumps[0]);
  }, PATIENCE.timeout);

  it('name the windows that Openbravo has under these names, and no others', async () => {
    const windows = await query<{ id: string; name: string }>(
      url,
      `select 'window:' || ad_window_id as id, name from ad_window where isactive = 'Y'`,
    );
    const nameOf = new Map(windows.map(({ id, name }) => [id, name]));
    const faults = functionsOf(DATABASE).flatMap(({ id, roles, verified }) => {
      const names = roles.map((window) => nameOf.get(window) ?? `no ${window}`).join('; ');
      return names === verified ? [] : [`${id}: ${names}`];
    });
    expect(faults).toEqual([]);
  });

  it('are within reach: some role may write every window', async () => {
    const written = await query<{ id: string }>(
      url,
      `select distinct 'window:' || ad_window_id as id from ad_window_access where isactive = 'Y' and isreadwrite = 'Y'`,
    );
    const known = new Set(written.map(({ id }) => id));
    const unreachable = functionsOf(DATABASE).filter(
      ({ terms }) => !terms.every((windows) => windows.some((window) => known.has(window))),
    );
    // Only the role of the system, which is not in the samples, writes the windows of developers.
    expect(unreachable.map(({ id }) => id)).toEqual(['F33']);
  });
});

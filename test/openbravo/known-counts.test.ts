import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type AuditKeys, auditKeys, foundKeys } from '../erp-databases/audit-keys.ts';
import { PATIENCE, query, restore, whyNot } from '../erp-databases/erp-database.ts';
import { DATABASE } from './database.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, DATABASE);
const GROUP = '23C59575B9CF467C9620760EB255B389';

/** Counts that somebody took by hand when the database was made, and what the rules make of them. */
describe.skipIf(reason !== undefined)('what is known of the Openbravo database', () => {
  let url = '';
  let audit: AuditKeys = { keys: new Map(), states: new Map() };
  beforeAll(async () => {
    url = await restore(postgresUrl, DATABASE.dumps[0]);
    audit = await auditKeys(url, DATABASE, DATABASE.audits[0]);
  }, PATIENCE.timeout);
  const keysOf = (from: AuditKeys, target: string) => foundKeys(from, target).map((key) => JSON.parse(key) as string[]);

  it('is found: one pair of partners has one tax number, and no customer has a representative', () => {
    expect(keysOf(audit, 'DUP-001 supplier')).toHaveLength(1);
    expect(keysOf(audit, 'OWN-005 customer')).toHaveLength(21);
  });

  it('is found, and more: 4 of 48 items did not move, and 22 of the other client were only counted or sold years ago', () => {
    const stale = keysOf(audit, 'STL-001 material');
    expect(stale.filter(([client]) => client === GROUP)).toHaveLength(4);
    expect(stale.filter(([client]) => client !== GROUP)).toHaveLength(22);
  });

  it('has no open line: purchases arrived although their lines say that nothing was delivered', async () => {
    const lines = await query<{ qty: string }>(
      url,
      `select l.qtydelivered as qty from c_orderline l join c_order h using (c_order_id) where h.issotrx = 'N'`,
    );
    expect(lines.map(({ qty }) => Number(qty))).toEqual(lines.map(() => 0));
    expect(lines).toHaveLength(35);
    expect(keysOf(audit, 'OPN-001 purchase_order_line')).toEqual([]);
  });

  it('finds nothing about people, because all 13 of its logins are inactive', async () => {
    const logins = await query<{ isactive: string }>(url, `select isactive from ad_user where username <> ''`);
    expect(logins.map(({ isactive }) => isactive)).toEqual(Array.from({ length: 13 }, () => 'N'));
    for (const code of ['PRM-002', 'PRM-003', 'PRM-005', 'PRM-006']) expect(keysOf(audit, `${code} user`)).toEqual([]);
  });

  it('finds them once they are active, and no log of logins to tell who is dormant', async () => {
    const active = await restore(
      postgresUrl,
      DATABASE.dumps[0],
      `update ad_user set isactive = 'Y' where username <> ''`,
    );
    const found = await auditKeys(active, DATABASE, DATABASE.audits[0]);
    expect(found.states.get('PRM-002 user')).toBe('skipped: signal_empty user.last_login_at');
    expect(keysOf(found, 'PRM-003 user')).toHaveLength(13);
    expect(keysOf(found, 'PRM-005 user')).toHaveLength(1);
    const buyers = keysOf(found, 'PRM-006 user').filter(([, , pair]) => pair === 'S14');
    const others = await query<{ username: string; windows: string }>(
      active,
      `select u.username, count(*) filter (where a.ad_window_id in ('181', '183', '6F8F913FA60F4CBD93DC1D3AA696E76E'))::text as windows
       from ad_user u join ad_user_roles r using (ad_user_id) join ad_window_access a on a.ad_role_id = r.ad_role_id
       where u.ad_user_id <> all ($1) and u.username <> '' group by u.username`,
      [buyers.map(([, user]) => user)],
    );
    // Twelve of thirteen both order and pay; the last has a role of sales that does not even see these windows.
    expect(buyers).toHaveLength(12);
    expect(others).toEqual([{ username: 'userC', windows: '0' }]);
  });
});

import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type AuditKeys, auditKeys, foundKeys } from '../erp-databases/audit-keys.ts';
import { PATIENCE, query, restore, whyNot } from '../erp-databases/erp-database.ts';
import { DATABASE } from './database.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, DATABASE);

/** Counts that somebody took by hand when the database was made, and what the rules make of them. */
describe.skipIf(reason !== undefined)('what is known of the Tryton database', () => {
  let url = '';
  let audit: AuditKeys = { keys: new Map(), states: new Map() };
  beforeAll(async () => {
    url = await restore(postgresUrl, DATABASE.dumps[0]);
    audit = await auditKeys(url, DATABASE, DATABASE.audits[0]);
  }, PATIENCE.timeout);
  const parts = (target: string, part: number) =>
    new Set(foundKeys(audit, target).map((key) => (JSON.parse(key) as string[])[part]));
  const count = async (condition: string) =>
    (await query<{ count: number }>(url, `select count(*)::int as count from ${condition}`))[0]?.count;

  it('is found but for the grace: 219 sales of more than 30 days are not shipped, nobody promised them before 30 days', async () => {
    const waiting = `sale_sale where state = 'processing' and shipment_state = 'waiting' and date '2026-11-21' - sale_date`;
    expect(await count(`${waiting} > 30`)).toBe(219);
    expect(parts('OPN-004 sales_order_line', 1).size).toBe(await count(`${waiting} > 45`));
  });

  it('is found but for the grace: 64 productions are past their day, three of them by up to 14 days', async () => {
    const late = `production where state = 'running' and date '2026-11-21' - effective_date`;
    expect(await count(`${late} > 0`)).toBe(64);
    expect(await count(`${late} between 1 and 14`)).toBe(3);
    expect(parts('OPN-006 work_order', 1).size).toBe(61);
  });

  it('is found: four components have negative stock', () => {
    expect(parts('PRC-006 stock_balance', 1)).toEqual(new Set(['13', '14', '15', '16']));
  });

  it('is found: three users can order, and enter or pay the invoice', () => {
    const users = foundKeys(audit, 'PRM-006 user')
      .map((key) => JSON.parse(key) as string[])
      .filter(([, , pair]) => pair === 'S09' || pair === 'S14');
    expect(new Set(users.map(([, user]) => user))).toEqual(new Set(['1', '2', '9']));
  });

  it('is found: one user holds all groups, that of the administrators among them', () => {
    expect(foundKeys(audit, 'PRM-005 user')).toEqual(['["-","1","res.group_admin"]']);
  });

  it('is found but for those who never buy: parties without a tax number are findings where they are customers', async () => {
    expect(await count('party_party p where not exists (select from party_identifier i where i.party = p.id)')).toBe(
      12,
    );
    expect(parts('INC-001 customer', 1)).toEqual(new Set(['1', '2', '3']));
    expect(parts('INC-002 supplier', 1)).toEqual(new Set(['4']));
  });
});

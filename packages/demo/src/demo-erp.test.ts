import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import knex from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySecondNight, applyThirdNight, createDemoErp } from './demo-erp.ts';

describe('the demo ERP in an embedded database', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'demo-erp-'));
  const directory = path.join(root, '演示 ERP');

  beforeAll(() => createDemoErp({ directory }));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  async function query<Row>(sql: string): Promise<Row[]> {
    const database = await openEmbedded({ directory }, silentLog);
    const pool = knex(database.knexConfig());
    try {
      const result = await pool.raw<{ rows: Row[] }>(sql);
      return result.rows;
    } finally {
      await pool.destroy();
      await database.close();
    }
  }

  it('keeps what was planted: a look-alike of blank, an exact tolerance, a locked owner', async () => {
    expect(await query("select customer_no from customer where owner_user = U&'\\3000'")).toHaveLength(1);
    expect(await query('select po_no from po_line where qty = 100 and received_qty = 98')).toHaveLength(1);
    expect(
      await query('select c.customer_no from customer c join app_user u on u.user_id = c.owner_user where u.locked'),
    ).toHaveLength(1);
  });

  it('lives through a second and a third night', async () => {
    const second = await applySecondNight({ directory });
    expect(second.truth.asOf).toBe('2026-11-20');
    expect(await query("select name from customer where customer_no = 'C10061' and owner_user is null")).toHaveLength(
      1,
    );
    expect(await query("select user_id from app_user where user_id = 'U103' and locked")).toHaveLength(1);
    const third = await applyThirdNight({ directory });
    const file: unknown = JSON.parse(readFileSync(`${directory}.truth.json`, 'utf8'));
    expect(file).toMatchObject([{ asOf: '2026-11-19' }, second.truth, third.truth]);
    expect(await query("select role_code from app_user_role where user_id = 'U408' and valid_to is null")).toHaveLength(
      2,
    );
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import knex from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoErp, type DemoErp, readDemoStory, resumeDemoErp } from './demo-erp.ts';
import { findingKey } from './truth.ts';

describe('the demo ERP in an embedded database', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'demo-erp-'));
  const directory = path.join(root, '演示 ERP');
  let erp: DemoErp;

  beforeAll(async () => {
    erp = await createDemoErp({ directory });
  });
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
    expect(await query("select cust_no from customer where owner_user = U&'\\3000'")).toHaveLength(1);
    expect(await query('select po_no from po_line where qty = 100 and received_qty = 98')).toHaveLength(1);
    const locked = 'select c.cust_no from customer c join app_user u on u.user_id = c.owner_user where u.locked = ';
    expect(await query(`${locked} 'Y'`)).toHaveLength(1);
  });

  it('goes on after it was left: the same as if it had never been', async () => {
    const straight = await createDemoErp({ directory: path.join(root, 'straight') });
    const promised = erp.truth.defects.filter(({ code }) => code === 'OWN-005').slice(0, 3);
    await straight.liveOneWeek({ repairs: promised });
    await straight.liveOneWeek();

    await erp.liveOneWeek({ repairs: promised });
    // A week later one of them may be as it was.
    const left = new Set(erp.truth.defects.map(findingKey));
    expect(promised.filter((defect) => left.has(findingKey(defect)))).toEqual([]);
    const resumed = await resumeDemoErp(directory);
    expect(resumed.truth).toEqual(erp.truth);
    await resumed.liveOneWeek();
    expect(resumed.truth).toEqual(straight.truth);
    expect(await readDemoStory(directory)).toMatchObject({ week: 2, asOf: '2026-09-14' });
  });

  it('lists beside the database what was planted, with its days', () => {
    const file = JSON.parse(readFileSync(`${directory}.truth.json`, 'utf8')) as { plantings: { ended?: string }[] };
    const ends = new Set(file.plantings.map(({ ended }) => ended));
    expect([...ends]).toEqual(expect.arrayContaining([undefined, 'fixed', 'window']));
  });

  it('knows no story where no demo ERP is', async () => {
    expect(await readDemoStory(path.join(root, 'nothing'))).toBeUndefined();
    await expect(resumeDemoErp(path.join(root, 'nothing'))).rejects.toThrow(RangeError);
  });
});

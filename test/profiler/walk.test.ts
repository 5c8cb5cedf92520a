import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import { REPOSITORY } from '@erp-audit/testkit';
import { runCli } from 'erp-audit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';

/** What is not as it should be, and how many of it; no rule of the product is asked. */
const PLANTED = `
  update customers set phone = null where customer_id in ('C0003', 'C0007');
  update orders set required_date = order_date - 1 where order_id in (5, 50, 500, 501);
  update orders set order_date = '2027-01-15', required_date = '2027-02-15' where order_id = 600;
  update products set unit_price = -1 where product_id = 12;
  insert into customers select 'D' || n, 'Other ' || n, 'Contact', 'Owner', 'Road', 'Paris', null, '7500' || n, 'France', '01 40', null from generate_series(100, 300) n;
  update customers set country = 'Frankreich' where customer_id = 'D101';
  update customers set company_name = 'Other 150' where customer_id = 'D151';
  update order_details set quantity = -2 where (order_id, product_id) in (select order_id, product_id from order_details order by 1, 2 limit 3)`;

interface Suggested {
  readonly id: string;
  readonly entity: string;
  readonly found: number;
  readonly inScope: number;
  readonly certainty: number;
  readonly worth: number;
  readonly examples: readonly string[];
}

describe('from a database nobody mapped to rules of its own', () => {
  let directory: string;
  let config: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'erp-audit-walk-'));
    config = join(directory, 'erp-audit.yaml');
    const embedded = await openEmbedded({ directory: join(directory, 'erp') }, silentLog);
    await embedded.execSql(readFileSync(join(REPOSITORY, 'test/profiler/schemas/trading-company.sql'), 'utf8'));
    await embedded.execSql(PLANTED);
    await embedded.close();
    writeConfig([]);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function writeConfig(own: readonly string[]): void {
    const governance = { id: 'governance', name: { en: 'Governance', 'zh-CN': '治理' }, governance: true };
    writeFileSync(
      config,
      stringify({
        version: 1,
        organisation: { name: 'Trading', locale: 'en', timezone: 'Europe/London', country: 'GB' },
        sources: {
          erp: { connector: 'pglite', connection: 'pglite:./erp', profile: './erp.yaml', asOf: '2026-11-01' },
        },
        departments: [governance],
        rules: { include: ['unclosed-orders/purchase-order-line-overdue', ...own] },
      }),
    );
  }

  async function cli(...args: readonly string[]) {
    let stdout = '';
    let stderr = '';
    const io = {
      stdout: (text: string) => {
        stdout += text;
      },
      stderr: (text: string) => {
        stderr += text;
      },
      ...{ isTerminal: false, columns: undefined, environment: { LANG: 'en_US.UTF-8' } },
      signal: new AbortController().signal,
    };
    const exit = await runCli([...args, '--config', config], io, '0.0.0');
    return { exit, stdout, stderr };
  }

  async function suggestions(...args: readonly string[]): Promise<readonly Suggested[]> {
    const { exit, stdout, stderr } = await cli('suggest', '--format', 'json', ...args);
    expect(exit, stderr).toBe(0);
    return (JSON.parse(stdout) as { sources: { rules: readonly Suggested[] }[] }).sources[0]?.rules ?? [];
  }

  test('profile new writes a profile that the self-test accepts, and says what is next in both languages', async () => {
    const out = join(directory, 'erp.yaml');
    const printed = await cli('profile', 'new', '--lang', 'zh-CN');
    expect(printed.exit, printed.stderr).toBe(0);
    expect(printed.stdout).toMatch(/^# 根据 .*profile: erp$/ms);
    expect(printed.stderr).toContain('下一步');
    const { exit, stdout, stderr } = await cli('profile', 'new', '--source', 'erp', '--out', out);
    expect(exit, stderr).toBe(0);
    expect(stdout).toContain('erp-audit profile check');
    expect(stdout).toMatch(/✓ +Customer +customers +high/);
    const check = await cli('profile', 'check', '--format', 'json');
    expect([0, 4], check.stderr).toContain(check.exit);
    const { checks } = JSON.parse(check.stdout) as {
      checks: { entities: { entity: string; error: string | null }[] }[];
    };
    const mapped = checks[0]?.entities.map(({ entity, error }) => `${entity}${error === null ? '' : ' fails'}`);
    expect(mapped).toEqual(
      expect.arrayContaining(['customer', 'supplier', 'material', 'sales_order', 'sales_order_line']),
    );
  });

  test('profile new leaves a file that exists as it is', async () => {
    const out = join(directory, 'erp.yaml');
    const before = readFileSync(out, 'utf8');
    const { exit, stderr } = await cli('profile', 'new', '--out', out);
    expect(exit).toBe(2);
    expect(stderr).toContain('exists already');
    expect(readFileSync(out, 'utf8')).toBe(before);
  });

  test('suggest finds what was planted, with its count, and shows no key in clear', async () => {
    const found = await suggestions();
    const counts = Object.fromEntries(found.map((each) => [`${each.entity}/${each.id}`, each.found]));
    expect(counts).toMatchObject({
      'customer/phone-empty': 2,
      'customer/country-unusual': 1,
      'customer/name-repeated': 2,
      'sales_order_line/due_date-before-order_date': expect.any(Number),
      'sales_order/order_date-in-the-future': 1,
      'sales_order_line/qty-negative': 3,
    });
    const examples = found.flatMap((each) => each.examples);
    expect(examples.every((text) => text.includes('***'))).toBe(true);
    expect(JSON.stringify(found)).not.toContain('C0003');
  });

  test('the order of suggestions is by worth and the same every time', async () => {
    const found = await suggestions();
    expect(found.map(({ worth }) => worth)).toEqual(found.map(({ worth }) => worth).toSorted((a, b) => b - a));
    expect(await suggestions()).toEqual(found);
  });

  test('the rules it writes load, pass their cases, and find exactly as many as it said', async () => {
    const found = await suggestions('--write', 'my-rules/suggested');
    expect(existsSync(join(directory, 'my-rules/suggested/customer-phone-empty.yaml'))).toBe(true);
    writeConfig(['./my-rules/**']);
    const tested = await cli('rules', 'test');
    expect(tested.exit, `${tested.stdout}${tested.stderr}`).toBe(0);
    const { stdout, stderr } = await cli('run', '--dry-run', '--rule', 'suggested/**', '--format', 'json');
    const { rules } = JSON.parse(stdout || stderr) as {
      rules: { id: string; state: string; findings: number; inScope: number }[];
    };
    const said = found.map(({ entity, id, found: count, inScope }) => ({
      id: `suggested/${`${entity}-${id}`.replaceAll('_', '-')}`,
      state: 'checked',
      findings: count,
      inScope: id.endsWith('-repeated') ? undefined : inScope,
    }));
    // Admin SQL counts all records as its scope.
    const ran = rules.map(({ id, state, findings, inScope }) => ({
      ...{ id, state, findings },
      inScope: id.endsWith('-repeated') ? undefined : inScope,
    }));
    const byId = (list: readonly { id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(ran)).toEqual(byId(said));
  });

  test('what is a rule by now is not suggested again', async () => {
    expect(await suggestions()).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProfile, loadRules } from '@erp-audit/engine';
import { describe, expect, it } from 'vitest';
import { RULES } from './erp-database.ts';

const FILE = fileURLToPath(new URL('../../../shared/domain/sod.json', import.meta.url));
const reason = existsSync(FILE) ? undefined : `no file ${FILE}`;
if (reason !== undefined)
  process.stderr.write(`Skipped: the matrix of duties against the one it was made from (${reason}).\n`);

interface Duties {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly name_zh: string }[];
  readonly pairs: readonly {
    readonly id: string;
    readonly a: string;
    readonly b: string;
    readonly risk: string;
    readonly severity: string;
  }[];
}
interface Matrix {
  readonly functions: Readonly<Record<string, { readonly name: Readonly<Record<string, string>> }>>;
  readonly pairs: Readonly<
    Record<
      string,
      {
        readonly a: string;
        readonly b: string;
        readonly severity: string;
        readonly risk: Readonly<Record<string, string>>;
      }
    >
  >;
}

function paramsOf<Params>(id: string): Params {
  const { rules } = loadRules({ folders: [{ directory: RULES, name: '' }], include: [id] });
  return rules[0]?.params as Params;
}

const { matrix } = paramsOf<{ readonly matrix: Matrix }>('permissions/segregation-of-duties');

describe.skipIf(reason !== undefined)('the matrix of duties', () => {
  const duties: Duties = reason === undefined ? JSON.parse(readFileSync(FILE, 'utf8')) : { functions: [], pairs: [] };

  it('has every function under its names', () => {
    const named = Object.entries(matrix.functions).map(([id, { name }]) => ({
      id,
      name: name['en'],
      name_zh: name['zh-CN'],
    }));
    expect(named).toEqual(duties.functions.map(({ id, name, name_zh }) => ({ id, name, name_zh })));
    expect(named.length).toBe(36);
  });

  it('has every pair with its risk and severity', () => {
    const pairs = Object.entries(matrix.pairs).map(([id, { a, b, risk, severity }]) => ({
      id,
      a,
      b,
      risk: risk['en'],
      severity,
    }));
    expect(pairs).toEqual(duties.pairs);
    expect(pairs.length).toBe(40);
  });
});

describe('the pairs that are looked for in what was done', () => {
  const { pairs } = paramsOf<{
    readonly pairs: Readonly<Record<string, { readonly risk: Readonly<Record<string, string>> }>>;
  }>('permissions/executed-duties');

  it('are pairs of the matrix with the same risk', () => {
    expect(Object.keys(pairs).toSorted()).toEqual(['S03', 'S04', 'S06', 'S08', 'S10', 'S11', 'S23', 'S26', 'S33']);
    for (const [id, { risk }] of Object.entries(pairs)) expect(risk, id).toEqual(matrix.pairs[id]?.risk);
  });
});

describe.each(['odoo', 'tryton', 'openbravo'])('the functions of the profile %s', (name) => {
  const { functions } = loadProfile(`${RULES}/profiles/${name}.yaml`);

  it('are functions of the matrix, each with its evidence', () => {
    expect(Object.keys(functions).filter((id) => matrix.functions[id] === undefined)).toEqual([]);
    expect(
      Object.entries(functions)
        .filter(([, { verified }]) => verified === undefined)
        .map(([id]) => id),
    ).toEqual([]);
    expect(Object.keys(functions).length).toBeGreaterThan(30);
  });
});

describe('functions that were once taken for granted by other groups', () => {
  const rolesOf = (name: string, id: string) =>
    loadProfile(`${RULES}/profiles/${name}.yaml`).functions[id]?.all.map(({ any }) => any);

  it.each(['F09', 'F10', 'F11', 'F19', 'F28', 'F36'])('%s is what invoicing may do in Odoo', (id) => {
    expect(rolesOf('odoo', id)).toEqual([['account.group_account_invoice']]);
  });

  it('bank accounts and counts have groups of their own in Tryton', () => {
    expect(rolesOf('tryton', 'F02')).toEqual([['bank.group_bank_admin']]);
    expect(rolesOf('tryton', 'F25')).toEqual([['stock.group_stock']]);
  });
});

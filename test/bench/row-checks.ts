import type { Check } from './workload-checks.ts';

/** A row-level check on customers, once as a rule and once as plain SQL. */
export interface RowCheck {
  readonly check: Check;
  /** True for a failed row of `erp.customers`. */
  readonly sql: string;
}

interface Shape {
  readonly defect: unknown;
  readonly sql: string;
  readonly bad: Readonly<Record<string, unknown>>;
  readonly good: Readonly<Record<string, unknown>>;
}

const COUNTRIES = ['DE', 'AT', 'CH', 'FR', 'NL', 'BE', 'PL', 'IT'] as const;
const CURRENCIES = ['EUR', 'CHF', 'USD', 'PLN'] as const;
const MOST_CASES = 90;
const DAY_MS = 86_400_000;

/** Five shapes, each with other values for every rule; each fails for few rows. */
const SHAPES: readonly ((at: number) => Shape)[] = [
  (at) => {
    const country = COUNTRIES[at % COUNTRIES.length] ?? 'DE';
    return {
      defect: { and: [{ eq: ['country', { value: country }] }, { lt: ['credit_limit', 100 + at] }] },
      sql: `country = '${country}' and credit_limit < ${100 + at}`,
      bad: { country, credit_limit: 0 },
      good: { country, credit_limit: 100 + at },
    };
  },
  (at) => ({
    defect: { and: [{ gt: ['credit_limit', 999_900 - at] }, { le: ['credit_limit', 1_000_000] }] },
    sql: `credit_limit > ${999_900 - at} and credit_limit <= 1000000`,
    bad: { credit_limit: 1_000_000 },
    good: { credit_limit: 999_900 - at },
  }),
  (at) => ({
    defect: { matches: ['phone', `[+]49${1000 + at}[0-9]*`] },
    sql: `phone ~ '^([+]49${1000 + at}[0-9]*)$'`,
    bad: { phone: `+49${1000 + at}123456` },
    good: { phone: '+49999' },
  }),
  (at) => {
    const currency = CURRENCIES[at % CURRENCIES.length] ?? 'EUR';
    return {
      defect: {
        and: [
          { isNull: 'payment_term' },
          { eq: ['currency', { value: currency }] },
          { gt: ['credit_limit', at * 4000] },
        ],
      },
      sql: `payment_terms is null and currency = '${currency}' and credit_limit > ${at * 4000}`,
      bad: { payment_term: null, currency, credit_limit: 1_000_000 },
      good: { payment_term: 'NET14', currency, credit_limit: 1_000_000 },
    };
  },
  (at) => {
    const date = new Date(Date.UTC(2026, 0, 2) + at * DAY_MS).toISOString().slice(0, 10);
    return {
      defect: { gt: ['created_at', { date }] },
      sql: `created_at > date '${date}'`,
      bad: { created_at: '2027-01-01' },
      good: { created_at: date },
    };
  },
];

/** So many checks, of every shape in turn. */
export function rowChecks(count: number): readonly RowCheck[] {
  return Array.from({ length: count }, (_, at) => {
    const shape = SHAPES[at % SHAPES.length]?.(at);
    if (shape === undefined) throw new RangeError('no shape');
    const row = (key: string, values: object) => ({ key: [key], company: '-', status: 'open', ...values });
    const check: Check = {
      ...{ code: `ROW${String(at + 1).padStart(3, '0')}`, entity: 'customer', kind: 'condition' },
      params: { defect: shape.defect, evidence: Object.keys(shape.bad) },
      found: { rows: { customer: [row('1', shape.bad)] }, finds: [['-', '1']] },
      clean: { customer: [row('2', shape.good)] },
    };
    return { check, sql: shape.sql };
  });
}

/** One statement a check, as a file for psql; each writes the keys of its failed rows to `<code>.tsv`. */
export function separateStatements(checks: readonly RowCheck[]): string {
  const lines = checks.map(({ check, sql }) => {
    return `\\copy (select customer_id from erp.customers where ${sql}) to '${check.code}.tsv'`;
  });
  return `${lines.join('\n')}\n`;
}

/** One scan that gives the key of every row that fails anything, with all that it fails. */
export function combinedStatement(checks: readonly RowCheck[]): string {
  const cases = checks.map(({ check, sql }) => `case when ${sql} then '${check.code}' end`);
  // A function takes a hundred arguments.
  const lists = Array.from({ length: Math.ceil(cases.length / MOST_CASES) }, (_, at) => {
    return `nullif(concat_ws(',', ${cases.slice(at * MOST_CASES, (at + 1) * MOST_CASES).join(', ')}), '')`;
  });
  const any = checks.map(({ sql }) => `(${sql})`);
  return `\\copy (select customer_id, concat_ws(',', ${lists.join(', ')}) from erp.customers where ${any.join(' or ')}) to 'customers.tsv'\n`;
}

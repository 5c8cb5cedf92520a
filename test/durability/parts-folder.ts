import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Statements that make a table of `rows` parts in which every rule below has findings. */
export function partsTable(rows: number): string {
  return `
    create table parts (id int primary key, name text, kind text, class text, cost numeric, code text, active boolean not null);
    insert into parts select i, 'Part ' || i, 'RAW', 'A', 1, 'C' || i, true from generate_series(1, ${rows}) i;
    ${damageParts(0)}`;
}

const COLUMNS = ['name', 'kind', 'class', 'cost', 'code'] as const;

/** The column that the rule of this code checks. */
export function columnOf(code: string): string | undefined {
  return COLUMNS[Number(code.slice(-1)) - 1];
}

/** Another set of defects for each `turn`: some stay, some go, some come back, some records are archived. */
export function damageParts(turn: number): string {
  const parts = COLUMNS.map(
    (column, index) =>
      `update parts set ${column} = case when (id + ${turn}) % ${3 + index} = 0 then null else ${
        column === 'cost' ? '1' : `'v' || id`
      } end;`,
  );
  return `${parts.join('\n')} update parts set active = (id + ${turn}) % 50 <> 0;`;
}

const BOTH = (text: string) => ({ en: text, 'zh-CN': `检查：${text}` });
const FIELDS = { name: 'name', kind: 'type', class: 'class', cost: 'standard_cost', code: 'code' } as const;

const PROFILE = {
  profile: 'parts',
  title: { en: 'Parts', 'zh-CN': '零件' },
  versions: ['1'],
  dialects: ['postgres'],
  storageTimezone: 'UTC',
  nullDates: [],
  entities: {
    material: {
      from: 'parts p',
      key: ['p.id'],
      label: "'Part ' || p.id",
      status: { of: 'p.active::text', map: { true: 'open', false: 'closed' } },
      fields: Object.fromEntries(Object.entries(FIELDS).map(([column, field]) => [field, `p.${column}`])),
    },
  },
};

function writeRule(directory: string, column: keyof typeof FIELDS): void {
  const field = FIELDS[column];
  const file = join(directory, `${field.replaceAll('_', '-')}-missing`);
  const row = { company: '-', status: 'open', name: 'A', type: 'A', class: 'A', standard_cost: 1, code: 'A' };
  writeFileSync(
    `${file}.yaml`,
    stringify({
      id: `parts/${field.replaceAll('_', '-')}-missing`,
      code: `PRT-00${COLUMNS.indexOf(column) + 1}`,
      kind: 'condition',
      status: 'active',
      title: BOTH(`${field} is missing`),
      entity: 'material',
      severity: 'medium',
      department: 'governance',
      params: { where: { eq: ['status', { value: 'open' }] }, defect: { isNull: field }, evidence: [field] },
      risk: BOTH('The part cannot be planned.'),
      fix: BOTH('Fill in the field.'),
      falsePositives: BOTH('None.'),
      references: [],
      tags: [],
    }),
  );
  const cases = [
    { name: 'missing', rows: { material: [{ ...row, key: ['1'], [field]: null }] }, finds: [['-', '1']] },
    { name: 'there', rows: { material: [{ ...row, key: ['2'] }] }, finds: [] },
  ];
  writeFileSync(`${file}.test.yaml`, stringify({ asOf: '2026-01-01', cases }));
}

/** Writes an audit folder over the table of parts and returns the path of its configuration. */
export function writePartsFolder(directory: string, source: string, store: string): string {
  mkdirSync(join(directory, 'profiles'), { recursive: true });
  mkdirSync(join(directory, 'my-rules', 'parts'), { recursive: true });
  writeFileSync(join(directory, 'profiles', 'parts.yaml'), stringify(PROFILE));
  for (const column of COLUMNS) writeRule(join(directory, 'my-rules', 'parts'), column);
  const config = join(directory, 'erp-audit.yaml');
  writeFileSync(
    config,
    stringify({
      version: 1,
      organisation: { name: 'Parts', locale: 'en', timezone: 'UTC' },
      store,
      sources: { erp: { connector: 'postgres', connection: source, profile: './profiles/parts.yaml' } },
      departments: [{ id: 'governance', name: BOTH('Governance'), governance: true }],
      rules: { include: ['./my-rules/**'] },
      reports: { directory: './out', formats: ['xlsx', 'html'] },
    }),
  );
  return config;
}

import { writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';

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

const FIELDS = { name: 'name', kind: 'type', class: 'class', cost: 'standard_cost', code: 'code' } as const;

const ENTITIES = {
  material: {
    from: 'parts p',
    key: ['p.id'],
    label: "'Part ' || p.id",
    status: { of: 'p.active::text', map: { true: 'open', false: 'closed' } },
    fields: Object.fromEntries(Object.entries(FIELDS).map(([column, field]) => [field, `p.${column}`])),
  },
};

function writeMissingRule(directory: string, column: keyof typeof FIELDS): void {
  const field = FIELDS[column];
  const row = { company: '-', status: 'open', name: 'A', type: 'A', class: 'A', standard_cost: 1, code: 'A' };
  const rule = {
    id: `parts/${field.replaceAll('_', '-')}-missing`,
    code: `PRT-00${COLUMNS.indexOf(column) + 1}`,
    kind: 'condition',
    title: `${field} is missing`,
    entity: 'material',
    params: { where: { eq: ['status', { value: 'open' }] }, defect: { isNull: field }, evidence: [field] },
  };
  writeRule(directory, rule, '2026-01-01', [
    { name: 'missing', rows: { material: [{ ...row, key: ['1'], [field]: null }] }, finds: [['-', '1']] },
    { name: 'there', rows: { material: [{ ...row, key: ['2'] }] }, finds: [] },
  ]);
}

/** Writes an audit folder over the table of parts and returns the path of its configuration. */
export function writePartsFolder(directory: string, source: string, store: string): string {
  writeProfile(directory, 'parts', ENTITIES);
  for (const column of COLUMNS) writeMissingRule(directory, column);
  return writeConfiguration(directory, {
    organisation: { name: 'Parts', locale: 'en', timezone: 'UTC' },
    store,
    sources: { erp: { connector: 'postgres', connection: source, profile: './profiles/parts.yaml' } },
    rules: { include: ['./my-rules/**'] },
  });
}

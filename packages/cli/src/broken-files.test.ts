// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configurations write ${NAME}
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ErrorJson } from './json/run-json.ts';
import { runCli } from './run-cli.ts';

const root = mkdtempSync(join(tmpdir(), 'erp-audit-broken-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const RULE = 'my-rules/purchasing/large-order-line.yaml';
const CASES = 'my-rules/purchasing/large-order-line.test.yaml';
const PROFILE = 'profiles/my-erp.yaml';
const PROFILE_TEXT = `profile: my-erp
title: { en: My ERP, zh-CN: 我的 ERP }
dialects: [postgres]
entities:
  material:
    from: item i
    key: [i.item_no]
    label: i.name
    status: { of: i.active, map: { "1": open, "0": closed } }
    fields:
      name: i.name
      owner_key: { sql: i.buyer, references: user }
functions:
  F05: { all: [{ any: [BUYER] }] }
`;

interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let count = 0;

async function cli(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Outcome> {
  const out = { stdout: '', stderr: '' };
  const write = (stream: 'stdout' | 'stderr') => (text: string) => {
    out[stream] += text;
  };
  const exit = await runCli(
    [...args, '--config', join(folder, 'erp-audit.yaml')],
    {
      ...{ stdout: write('stdout'), stderr: write('stderr'), isTerminal: false, columns: undefined },
      ...{ environment, signal: new AbortController().signal },
    },
    '0.0.0',
  );
  return { exit, ...out };
}

function edit(file: string, good: string, bad: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(good);
  writeFileSync(
    path,
    text.replace(good, () => bad),
  );
}

/** What is said about the folder's files, which are named from the folder on. */
async function told(...args: readonly string[]): Promise<string> {
  const { exit, stderr } = await cli({ LANG: 'en_US.UTF-8', ERP_URL: 'postgres://reader@127.0.0.1:1/erp' }, ...args);
  return `exit ${exit}\n${stderr.replaceAll(`${folder}/`, '')}`;
}

/** A new folder as `init` makes it, with a profile of its own. */
beforeEach(async () => {
  count += 1;
  folder = join(root, String(count));
  expect((await cli({}, 'init', folder, '--timezone', 'Europe/Berlin')).exit).toBe(0);
  mkdirSync(join(folder, dirname(PROFILE)));
  writeFileSync(join(folder, PROFILE), PROFILE_TEXT);
  edit('erp-audit.yaml', 'profile: odoo ', 'profile: ./profiles/my-erp.yaml ');
});

type Broken = readonly [name: string, file: string, good: string, bad: string, faults: readonly string[]];

const RULES: readonly Broken[] = [
  [
    'a mistyped setting',
    RULE,
    'severity: low',
    'sevrity: low',
    [
      'my-rules/purchasing/large-order-line.yaml:3:1: severity is missing: write one of critical, high, medium, low, fromPair.',
      'my-rules/purchasing/large-order-line.yaml:9:1: "sevrity" is not a setting of this file. Did you mean "severity"?',
    ],
  ],
  [
    'an unknown status',
    RULE,
    'status: active',
    'status: activ',
    [
      'my-rules/purchasing/large-order-line.yaml:6:9: status is "activ": write active (possible: draft, pilot, active, retired).',
    ],
  ],
  [
    'an unknown kind',
    RULE,
    'kind: sql',
    'kind: sqll',
    ['my-rules/purchasing/large-order-line.yaml:5:7: kind is "sqll": write "sql".'],
  ],
  [
    'an unknown entity',
    RULE,
    'entity: purchase_order_line',
    'entity: purchase_order_lin',
    [
      'my-rules/purchasing/large-order-line.yaml:8:9: entity is "purchase_order_lin": write purchase_order_line (possible: org_unit, employee, user, role, user_role, role_permission, control, customer, supplier, bank_account, material, uom_conversion, price, bom, sales_order, sales_order_line, purchase_order, purchase_order_line, goods_receipt, work_order, work_order_component, stock_movement, planned_movement, stock_balance, invoice, invoice_line, payment, journal_line, period, approval_limit, change_log, activity).',
    ],
  ],
  [
    'a code of another form',
    RULE,
    'code: MY-001',
    'code: MY1',
    [
      'my-rules/purchasing/large-order-line.yaml:4:7: code is "MY1": write two to six capital letters, a hyphen and three digits, such as OPN-001.',
    ],
  ],
  [
    'a missing translation',
    RULE,
    ', zh-CN: 采购订单行数量异常大',
    '',
    ['my-rules/purchasing/large-order-line.yaml:7:8: title.zh-CN is missing: write a text.'],
  ],
  [
    'an id that is not its path',
    RULE,
    'id: purchasing/large-order-line',
    'id: purchasing/large',
    [
      'my-rules/purchasing/large-order-line.yaml:3:5: The id is "purchasing/large": write "purchasing/large-order-line", the path of the file.',
    ],
  ],
  [
    'a risk that is too long',
    RULE,
    'buys stock for years.',
    `buys stock for ${'many '.repeat(80)}years.`,
    [
      'my-rules/purchasing/large-order-line.yaml:20:13: risk.en is "A typing error in a quantity buys stock for many many many …": write at most 400 characters.',
    ],
  ],
  [
    'SQL that writes',
    RULE,
    'select company, key_1',
    'delete from x; select company, key_1',
    [
      'my-rules/purchasing/large-order-line.yaml:13:5: A rule only reads; remove DELETE.',
      'my-rules/purchasing/large-order-line.yaml:13:20: Write exactly one SELECT; remove what follows the semicolon.',
    ],
  ],
  [
    'SQL that nobody can read',
    RULE,
    'and qty > :maxQty',
    'and qty > > :maxQty',
    [
      'my-rules/purchasing/large-order-line.yaml:15:55: This is not SQL that PostgreSQL can read: syntax error at or near ">".',
    ],
  ],
  [
    'SQL on an entity that does not exist',
    RULE,
    '{{purchase_order_line}}',
    '{{purchase_orders}}',
    [
      'my-rules/purchasing/large-order-line.yaml:14:10: There is no entity "purchase_orders". Did you mean "purchase_order"?',
    ],
  ],
  [
    'a parameter without value',
    RULE,
    'qty > :maxQty',
    'qty > :most',
    ['my-rules/purchasing/large-order-line.yaml:15:55: Give the value of :most under "parameters".'],
  ],
  [
    'evidence that the SELECT does not give',
    RULE,
    'evidence: [qty]',
    'evidence: [quantity]',
    [
      'my-rules/purchasing/large-order-line.yaml:18:14: The SELECT gives no column "quantity"; it gives company, key_1, key_2, label, qty.',
    ],
  ],
  [
    'a test with a mistyped field',
    CASES,
    'qty: 100001',
    'qyt: 100001',
    [
      'my-rules/purchasing/large-order-line.test.yaml:6:60: "qyt" is not a field of purchase_order_line. Did you mean "qty"?',
    ],
  ],
  [
    'a test without a clean case',
    CASES,
    'finds: []',
    'finds: [["1", "P2", "10"]]',
    ['my-rules/purchasing/large-order-line.test.yaml:3:3: No case is clean: write one with "finds: []".'],
  ],
  [
    'a test on a day that does not exist',
    CASES,
    'asOf: 2026-06-01',
    'asOf: 2026-06-31',
    ['my-rules/purchasing/large-order-line.test.yaml:1:7: asOf is "2026-06-31": write an existing day as YYYY-MM-DD.'],
  ],
  [
    'broken YAML',
    RULE,
    'tags: [p2p]',
    'tags: [p2p',
    [
      'my-rules/purchasing/large-order-line.yaml:27:1: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
  ],
];

const PROFILES: readonly Broken[] = [
  [
    'an unknown entity',
    PROFILE,
    '  material:',
    '  materials:',
    ['profiles/my-erp.yaml:5:3: "materials" is not a setting of entities. Did you mean "material"?'],
  ],
  [
    'an unknown field',
    PROFILE,
    'name: i.name\n      owner',
    'nmae: i.name\n      owner',
    ['profiles/my-erp.yaml:11:7: "nmae" is not a field of material. Did you mean "name"?'],
  ],
  [
    'a mistyped setting',
    PROFILE,
    '    from: item i',
    '    form: item i',
    [
      'profiles/my-erp.yaml:6:5: entities.material.from is missing: write one of a text, settings (postgres, mysql, mssql, oracle, duckdb).',
      'profiles/my-erp.yaml:6:5: "form" is not a setting of entities.material. Did you mean "from"?',
    ],
  ],
  [
    'an unknown status',
    PROFILE,
    '"1": open',
    '"1": opne',
    [
      'profiles/my-erp.yaml:9:41: entities.material.status.map.1 is "opne": write open (possible: draft, pending_approval, open, in_progress, done, closed, cancelled, blocked).',
    ],
  ],
  [
    'an unknown dialect',
    PROFILE,
    '[postgres]',
    '[postgress]',
    [
      'profiles/my-erp.yaml:3:12: dialects.0 is "postgress": write postgres (possible: postgres, mysql, mssql, oracle, duckdb).',
    ],
  ],
  [
    'two key parts of a master',
    PROFILE,
    '[i.item_no]',
    '[i.plant, i.item_no]',
    ['profiles/my-erp.yaml:7:10: Records of material are named by one key part; write one.'],
  ],
  [
    'a status among the fields',
    PROFILE,
    '      name: i.name',
    '      status: i.active\n      name: i.name',
    ['profiles/my-erp.yaml:11:7: The status is no field: write "status: { of: …, map: … }" beside "fields".'],
  ],
  [
    'a reference to nothing',
    PROFILE,
    'references: user',
    'references: users',
    [
      'profiles/my-erp.yaml:12:46: entities.material.fields.owner_key.references is "users": write user (possible: org_unit, employee, user, role, user_role, role_permission, control, customer, supplier, bank_account, material, uom_conversion, price, bom, sales_order, sales_order_line, purchase_order, purchase_order_line, goods_receipt, work_order, work_order_component, stock_movement, planned_movement, stock_balance, invoice, invoice_line, payment, journal_line, period, approval_limit, change_log, activity).',
    ],
  ],
  [
    'a function without roles',
    PROFILE,
    '[{ any: [BUYER] }]',
    '[]',
    ['profiles/my-erp.yaml:14:15: functions.F05.all: write at least one.'],
  ],
  [
    'one name for two queries',
    PROFILE,
    'functions:',
    `  user:
    with: { tree: { columns: [id], sql: select 1 } }
    from: tree t
    key: [t.id]
  role:
    with: { tree: { columns: [id], sql: select 2 } }
    from: tree t
    key: [t.id]
functions:`,
    [
      'profiles/my-erp.yaml:18:13: The name "tree" means another query in another entity; give one of them another name.',
    ],
  ],
  [
    'a circle',
    PROFILE,
    'profile: my-erp',
    'profile: my-erp\nextends: my-erp.yaml',
    ['profiles/my-erp.yaml:2:10: extends goes round in a circle over profiles/my-erp.yaml.'],
  ],
];

describe('a broken rule is told with its place, what to write, and exit code 2', () => {
  it.each(RULES)('%s', async (_name, file, good, bad, faults) => {
    edit(file, good, bad);
    expect(await told('rules', 'lint')).toBe(
      said('RULE_INVALID', faults, `Correct ${file} as shown and run "erp-audit rules lint".`),
    );
  });
});

describe('a broken profile is told with its place, what to write, and exit code 2', () => {
  it.each(PROFILES)('%s', async (_name, file, good, bad, faults) => {
    edit(file, good, bad);
    const expected = said('PROFILE_INVALID', faults, `Correct ${file} as shown.`);
    expect(await told('run')).toBe(expected);
    expect(await told('doctor')).toBe(expected);
  });
});

describe('a reader of Chinese', () => {
  it('is told the same faults, and what to do, in Chinese', async () => {
    edit(RULE, 'status: active', 'status: activ');
    edit(RULE, 'select company, key_1', 'delete from x; select company, key_1');
    expect(await told('rules', 'lint', '--lang', 'zh-CN')).toBe(
      [
        'exit 2',
        `${RULE}:6:9: status 的值是 "activ"：请写 active（可用：draft, pilot, active, retired）。`,
        '错误 RULE_INVALID',
        `提示：按上述说明更正 ${RULE}，然后运行 "erp-audit rules lint"。`,
        '',
      ].join('\n'),
    );
    edit(RULE, 'status: activ', 'status: active');
    const { stdout } = await cli({ LANG: 'zh_CN.UTF-8' }, 'rules', 'lint', '--format', 'json');
    const { error } = ErrorJson.parse(JSON.parse(stdout));
    expect(error.issues.map((issue) => issue.message)).toEqual([
      '规则只能读取：请删除 DELETE。',
      '请只写一条 SELECT：删除分号之后的内容。',
    ]);
  });

  it('is told faults of the configuration and of profiles in Chinese', async () => {
    edit(PROFILE, '"1": open', '"1": opne');
    expect(await told('doctor', '--lang', 'zh-CN')).toContain(
      `${PROFILE}:9:41: entities.material.status.map.1 的值是 "opne"：请写 open（可用：draft, `,
    );
    edit('erp-audit.yaml', 'Europe/Berlin ', 'Europe/Berln ');
    expect(await told('run', '--lang', 'zh-CN')).toBe(
      [
        'exit 2',
        'erp-audit.yaml:7:13: organisation.timezone 的值是 "Europe/Berln"：请写 IANA 时区，如 Asia/Shanghai 或 Europe/Berlin。',
        '错误 CONFIG_INVALID',
        '提示：按上述说明更正 erp-audit.yaml，然后运行 "erp-audit doctor"。',
        '',
      ].join('\n'),
    );
  });
});

describe('a connection whose password is not at hand', () => {
  it.each([
    ['rules', 'lint'],
    ['rules', 'list'],
    ['rules', 'show', 'MY-001'],
    ['rules', 'test', 'MY-001'],
    ['findings', 'list'],
  ])('is no matter for %s %s, which open no source', async (...args) => {
    const { exit, stderr } = await cli({ LANG: 'en_US.UTF-8' }, ...args);
    expect(`${exit} ${stderr}`).toBe('0 ');
  });

  it.each([['run'], ['doctor']])('is one clear sentence for %s', async (command) => {
    const { exit, stderr } = await cli({ LANG: 'en_US.UTF-8' }, command);
    expect(exit).toBe(2);
    expect(stderr.replaceAll(`${folder}/`, '')).toBe(
      [
        'erp-audit.yaml:18:17: The environment variable ERP_URL is not set: set it before erp-audit starts, in .env beside the configuration, or write ${file:/path}.',
        'error CONFIG_INVALID',
        'hint: Correct erp-audit.yaml as shown and run "erp-audit doctor".',
        '',
      ].join('\n'),
    );
  });
});

function said(code: string, faults: readonly string[], hint: string): string {
  return ['exit 2', ...faults, `error ${code}`, `hint: ${hint}`, ''].join('\n');
}

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configurations write ${NAME}
import type { Locale } from '@erp-audit/core';
import type { NewDepartment } from './match-departments.ts';
import type { Setup } from './setup.ts';

const WORDS = {
  en: {
    head: 'erp-audit configuration. Check it with: erp-audit doctor',
    locale: 'language of reports: en or zh-CN',
    timezone: 'decides which day "today" is',
    country: 'decides what is domestic, and which phone and postcode formats apply',
    noCountry: 'country: DE                   # two letters; decides what is domestic, and which phone formats apply',
    calendar: 'due dates count working days; make-up days included',
    noCalendar: 'calendar: { weekend: [sat, sun], holidays: ./holidays.yaml }   # due dates count working days',
    store:
      'Where runs and findings are kept. For production use PostgreSQL: postgres://audit:${STORE_PASSWORD}@host/erp_audit',
    password: 'from .env beside this file, or from the environment',
    url: 'an account that can only read; in .env or the environment, ${file:/path} works too',
    access: 'how its data is reached: direct, replica or extract',
    permission: 'which contract allows it, and who confirmed that',
    contract: 'contract V-2026-17',
    profile: 'shipped mapping, or ./profiles/my-erp.yaml',
    recordUrl: 'links from findings into the ERP',
    governance: 'Exactly one governance office: it gets every finding that has no other owner.',
    orgUnits: 'orgUnits: org units of the ERP whose findings go to the department; those below them go with them.',
    approvers:
      'Who may approve waivers. The account, or a key made with "erp-audit approvers key", proves who it is; admins never approve.',
    own: 'your own',
    set: 'set: { unclosed-orders/purchase-order-line-overdue: { department: procurement } }',
  },
  'zh-CN': {
    head: 'erp-audit 配置。检查命令：erp-audit doctor',
    locale: '报告语言：en 或 zh-CN',
    timezone: '决定“今天”是哪一天',
    country: '决定何为国内，以及适用的电话和邮编格式',
    noCountry: 'country: CN                   # 两个字母；决定何为国内，以及适用的电话格式',
    calendar: '到期日按工作日计算，含调休上班日',
    noCalendar: 'calendar: { weekend: [sat, sun], holidays: ./holidays.yaml }   # 到期日按工作日计算',
    store: '运行记录与问题的存放位置。生产环境请用 PostgreSQL:postgres://audit:${STORE_PASSWORD}@host/erp_audit',
    password: '取自本文件旁的 .env，或环境变量',
    url: '只读账号；写在 .env 或环境变量中，也可用 ${file:/path}',
    access: '数据读取途径：direct、replica 或 extract',
    permission: '哪份合同允许、由谁确认',
    contract: '合同 V-2026-17',
    profile: '自带的映射，或 ./profiles/my-erp.yaml',
    recordUrl: '从问题跳转到 ERP 的链接',
    governance: '治理办公室只能有一个：没有其他责任部门的问题都归它。',
    orgUnits: 'orgUnits：ERP 中归该部门处理的组织单元，下级单元随之归入。',
    approvers:
      '谁可以批准豁免。以操作系统账号或 "erp-audit approvers key" 生成的密钥证明身份；admins 中的账号不能批准。',
    own: '自己的规则',
    set: 'set: { unclosed-orders/purchase-order-line-overdue: { department: procurement } }',
  },
} as const satisfies Record<Locale, Record<string, string>>;

const EXAMPLE_PERMISSION = { confirmedBy: 'Li Na', confirmedOn: '2026-01-05' };

/** The text of `erp-audit.yaml`, its comments in the language of the setup. */
export function configText(setup: Setup): string {
  const words = WORDS[setup.locale];
  const { organisation, locale, timezone, country, profile, families, departments } = setup;
  const lines = [
    `# ${words.head}`,
    'version: 1',
    '',
    'organisation:',
    `  name: ${quoted(organisation)}`,
    commented(`  locale: ${locale}`, words.locale),
    commented(`  timezone: ${timezone}`, words.timezone),
    country === undefined ? `  # ${words.noCountry}` : commented(`  country: ${quoted(country)}`, words.country),
    '',
    country === 'CN' ? commented('calendar: { holidays: cn }', words.calendar) : `# ${words.noCalendar}`,
    '',
    `# ${words.store}`,
    'store: pglite:./.erp-audit/store',
    '',
    'sources:',
    '  erp:',
    ...connectionLines(setup),
    ...accessLines(setup),
    commented(`    profile: ${profile}`, words.profile),
    '    limits: { connections: 2, statementTimeoutSeconds: 120 }',
    `    # recordUrl: https://erp.example.com    # ${words.recordUrl}`,
    '',
    'departments:',
    `  # ${words.governance}`,
    '  - { id: governance, name: { en: Data governance office, zh-CN: 数据治理办公室 }, governance: true }',
    ...(departments.some(({ orgUnits }) => orgUnits.length > 0) ? [`  # ${words.orgUnits}`] : []),
    ...departments.map(departmentLine),
    '',
    `# ${words.approvers}`,
    '# admins: [erp-audit]',
    '# approvers:',
    '#   - { id: sales-head, name: Li Na, osUser: lina, role: data_owner, departments: [sales], people: [LINA] }',
    '#   - { id: control, name: Wang Wei, osUser: wangwei, role: internal_control, departments: all }',
    '',
    'rules:',
    '  include:',
    ...families.map((pattern) => `    - "${pattern}"`),
    commented('    - "./my-rules/**"', words.own),
    `  # ${words.set}`,
    '',
    'reports: { directory: ./out, formats: [xlsx, html] }',
  ];
  return `${lines.join('\n')}\n`;
}

function connectionLines({ address, locale }: Setup): readonly string[] {
  const words = WORDS[locale];
  if (address === undefined)
    return ['    connector: postgres', commented('    connection: ${ERP_URL}', words.url), '    schema: public'];
  const { connector, connection, password, schema } = address;
  if (typeof connection === 'string') return [`    connector: ${connector}`, `    connection: ${quoted(connection)}`];
  const parts = Object.entries(connection).map(([name, value]) => `      ${name}: ${quoted(value)}`);
  const secret = password === undefined ? [] : [commented('      password: ${ERP_PASSWORD}', words.password)];
  const place = schema === undefined ? [] : [`    schema: ${schema}`];
  return [`    connector: ${connector}`, '    connection:', ...parts, ...secret, ...place];
}

/** What is not known yet stands there as a comment to fill in. */
function accessLines({ access, permission, locale }: Setup): readonly string[] {
  const words = WORDS[locale];
  const shown = access === undefined ? '    # access: direct' : `    access: ${access}`;
  const { contract, confirmedBy, confirmedOn } = permission ?? { contract: words.contract, ...EXAMPLE_PERMISSION };
  const line = `permission: { contract: ${quoted(contract)}, confirmedBy: ${quoted(confirmedBy)}, confirmedOn: ${confirmedOn} }`;
  return [
    commented(shown, words.access),
    commented(permission === undefined ? `    # ${line}` : `    ${line}`, words.permission),
  ];
}

function departmentLine({ id, name, orgUnits }: NewDepartment): string {
  const names = `name: { en: ${name.en}, zh-CN: ${name['zh-CN']} }`;
  if (orgUnits.length === 0) return `  - { id: ${id}, ${names} }`;
  const keys = orgUnits.map(({ key }) => JSON.stringify(key)).join(', ');
  const shown = orgUnits.map(({ name: unit }) => unit.replaceAll(/\s+/g, ' ')).join(', ');
  return `  - { id: ${id}, ${names}, orgUnits: [${keys}] }  # ${shown}`;
}

function commented(line: string, comment: string): string {
  return `${line.padEnd(33)} # ${comment}`;
}

/** A word as it is; everything else as a quoted YAML text, which JSON's is, with `$` kept from being a reference. */
function quoted(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|NO)$/i.test(value);
  return isPlain ? value : JSON.stringify(value).replaceAll('${', '$${');
}

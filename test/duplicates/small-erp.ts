import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';

const PROFILE = `
profile: small
title: { en: Small, zh-CN: 小 }
dialects: [postgres]
entities:
  customer:
    from: customer c
    company: c.company
    key: [c.id]
    label: c.name
    url: "'/customers/' || c.id"
    status: { of: c.state, map: { live: open, gone: closed } }
    fields:
      name: c.name
      tax_id: c.tax_id
      phone: { sql: c.phone, personal: contact }
      email: c.email
      street: c.street
      city: c.city
      postcode: c.postcode
      country: c.country
      parent_key: c.parent
  sales_order:
    from: sales_order o
    key: [o.id]
    status: { of: o.state, map: { live: open, gone: cancelled } }
    fields: { customer_key: o.customer }
  invoice:
    from: invoice i
    key: [i.id]
    status: { of: "'live'", map: { live: open } }
    fields: { partner_key: i.customer, direction: "'sales'", open_amount: i.open_amount }
`;
const CONFIG = `
version: 1
organisation: { name: Test, locale: en, timezone: UTC, country: CN }
sources:
  erp: { connector: pglite, connection: ./erp, profile: ./small.yaml, recordUrl: https://erp.example.com }
departments:
  - { id: sales, name: { en: Sales, zh-CN: 销售部 }, governance: true }
rules: { include: [duplicates/similar-partner] }
`;
const TABLES = `
create table customer (id text primary key, company text, name text, tax_id text, phone text, email text, street text,
  city text, postcode text, country text, parent text, state text default 'live');
create table sales_order (id serial primary key, customer text, state text);
create table invoice (id serial primary key, customer text, open_amount numeric);`;

/** Different enough that no two of them are one. */
const NAMES = [
  ['Bergmann Kunststofftechnik GmbH', 'Industriestr. 12', 'Kassel', '34117', 'DE'],
  ['Nordlicht Logistik AG', 'Hafenweg 3', 'Kiel', '24103', 'DE'],
  ['Alpenglas Manufaktur KG', 'Seestraße 40', 'Lindau', '88131', 'DE'],
  ['Hutchins Valve Company', '410 Foundry Road', 'Cleveland', '44101', 'US'],
  ['Redwood Packaging LLC', '77 Mill Street', 'Portland', '97035', 'US'],
  ['Ciceri Tessuti S.p.A.', 'Via Dante 8', 'Como', '22100', 'IT'],
  ['Lefebvre Outillage SARL', '5 rue des Forges', 'Lille', '59000', 'FR'],
  ['Kowalczyk Stal Sp. z o.o.', 'ul. Hutnicza 21', 'Gdynia', '81061', 'PL'],
  ['Okafor Marine Supplies Ltd', '12 Wharf Lane', 'Lagos', '101241', 'NG'],
  ['Tanaka Seimitsu K.K.', '3-4 Minami', 'Nagoya', '4600008', 'JP'],
] as const;
const CHINESE = [
  ['宁波海川贸易有限公司', '中山东路 9 号', '宁波', '315000'],
  ['成都天府食品有限公司', '春熙路 1 号', '成都', '610000'],
  ['青岛蓝湾物流有限公司', '港华路 66 号', '青岛', '266000'],
  ['西安秦岭电气有限公司', '高新四路 15 号', '西安', '710000'],
  ['武汉长桥钢构有限公司', '沿江大道 120 号', '武汉', '430000'],
  ['厦门鹭岛纺织有限公司', '湖滨南路 33 号', '厦门', '361000'],
  ['沈阳北陵机床有限公司', '崇山中路 7 号', '沈阳', '110000'],
  ['昆明滇池花卉有限公司', '斗南街 18 号', '昆明', '650000'],
  ['长沙湘江环保有限公司', '潇湘路 200 号', '长沙', '410000'],
  ['济南泉城玻璃有限公司', '泉城路 51 号', '济南', '250000'],
] as const;
/** Three vowels apart, so that names of one base are different words. */
const SYLLABLES = ['Ka', 'Lo', 'Mi', 'Su', 'Te'];

function fillers(): string[] {
  const western = NAMES.flatMap(([name, street, city, postcode, country], at) =>
    [0, 1].map((nth) => {
      const own =
        nth === 0
          ? name
          : `${SYLLABLES[at % 5]}${SYLLABLES[(at + 2) % 5]?.toLowerCase()}rex ${['Foods', 'Optics', 'Timber', 'Chemie', 'Solar'][(at * 3 + 1) % 5]} ${at}`;
      const where = nth === 0 ? street : `${at + 101} Oak Avenue`;
      return [
        own,
        null,
        `+49 561 ${100_000 + at * 7919 + nth * 313}`,
        `office@host${at}${nth}.example`,
        where,
        city,
        postcode,
        country,
      ];
    }),
  );
  const chinese = CHINESE.map(([name, street, city, postcode], at) => {
    return [name, null, `0${571 + at}-8${7_000_000 + at * 131_071}`, `info@co${at}.cn`, street, city, postcode, 'CN'];
  });
  return [...western, ...chinese].map((values, at) => row(`F${String(at).padStart(2, '0')}`, '1', values));
}

function row(id: string, company: string, values: readonly (string | null)[]): string {
  const texts = [id, company, ...values].map((value) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`));
  return `(${texts.join(', ')})`;
}

const COLUMNS = 'id, company, name, tax_id, phone, email, street, city, postcode, country';

/** What the tests are about: one firm entered three times, one twice, a branch with its parent, one in two companies. */
const PLANTED = [
  row('A1', '1', [
    '华东精密机械有限公司',
    '91310000MA1K35XU7X',
    '021-58765432',
    'sales@hdjm.cn',
    '张江路 88 号',
    '上海',
    '201203',
    'CN',
  ]),
  row('A2', '1', [
    '华东精密机械有限责任公司',
    null,
    '+86 21 5876 5432',
    'sales@hdjm.cn',
    '张江路88号',
    '上海市',
    '201203',
    'CN',
  ]),
  row('A3', '1', [
    '華東精密機械有限公司',
    '91310000MA1K35XU7X',
    '021-58765432',
    null,
    '浦东新区张江路88号',
    '上海',
    '201203',
    'CN',
  ]),
  row('B1', '1', [
    'Steinbach Werkzeugbau GmbH & Co. KG',
    'DE811234565',
    '+49 7121 443322',
    'kontakt@steinbach-wzb.de',
    'Am Güterbahnhof 5',
    'Reutlingen',
    '72764',
    'DE',
  ]),
  row('B2', '1', [
    'Steinbach Werkzeugbau',
    null,
    '07121/443322',
    'kontakt@steinbach-wzb.de',
    'Am Gueterbahnhof 5',
    'Reutlingen',
    '72764',
    'DE',
  ]),
  row('C1', '1', [
    'Marlowe Instruments Inc.',
    null,
    '+1 617 555 0143',
    'hello@marlowe.example',
    '9 Harbor Way',
    'Boston',
    '02110',
    'US',
  ]),
  row('C2', '1', [
    'Marlowe Instruments Inc',
    null,
    '617-555-0143',
    'hello@marlowe.example',
    '9 Harbor Way',
    'Boston',
    '02110',
    'US',
  ]),
  row('D1', '1', [
    'Orbis Dental Group Ltd',
    null,
    '+44 161 496 0101',
    'a@orbis.example',
    '1 Kings Square',
    'Manchester',
    'M1 2AB',
    'GB',
  ]),
  row('D2', '2', [
    'Orbis Dental Group Ltd',
    null,
    '+44 161 496 0101',
    'a@orbis.example',
    '1 Kings Square',
    'Manchester',
    'M1 2AB',
    'GB',
  ]),
];

/** A folder with an ERP of some forty customers, its profile and a configuration. */
export async function smallErp(folder: string, store: string): Promise<void> {
  writeFileSync(join(folder, 'small.yaml'), PROFILE);
  writeFileSync(join(folder, 'erp-audit.yaml'), `${CONFIG}store: ${store}\n`);
  await change(folder, [
    TABLES,
    `insert into customer (${COLUMNS}) values ${[...fillers(), ...PLANTED].join(', ')}`,
    `update customer set parent = 'C1' where id = 'C2'`,
    `insert into sales_order (customer, state) values ('A1', 'live'), ('A1', 'live'), ('A2', 'live'), ('A2', 'gone')`,
    `insert into invoice (customer, open_amount) values ('A1', 10), ('A1', 0), ('B2', 5)`,
  ]);
}

/** What somebody does in the ERP. */
export async function change(folder: string, statements: readonly string[]): Promise<void> {
  const database = await openEmbedded({ directory: join(folder, 'erp') }, silentLog);
  try {
    await database.execSql(statements.join(';\n'));
  } finally {
    await database.close();
  }
}

import type { AnyPartner, Dataset } from './dataset.ts';
import { creditCode, employerNumber, frenchVat, germanVat } from './identifiers.ts';
import { timeBefore } from './nights.ts';
import { BUYERS, type Company, SELLERS } from './organisation.ts';
import type { Random } from './random.ts';

/** province, city, region code (GB/T 2260), telephone area, postcode, a street */
const CITIES = [
  ['江苏', '苏州', '320500', '0512', '215000', '工业园区星湖街'],
  ['江苏', '无锡', '320200', '0510', '214000', '新吴区长江路'],
  ['上海', '上海', '310115', '021', '201200', '浦东新区金海路'],
  ['浙江', '宁波', '330200', '0574', '315000', '北仑区明州路'],
  ['浙江', '杭州', '330100', '0571', '310000', '滨江区江南大道'],
  ['广东', '深圳', '440300', '0755', '518000', '宝安区创业路'],
  ['广东', '东莞', '441900', '0769', '523000', '长安镇振安路'],
  ['山东', '青岛', '370200', '0532', '266000', '黄岛区前湾港路'],
  ['湖北', '武汉', '420100', '027', '430000', '东湖高新区光谷大道'],
  ['辽宁', '大连', '210200', '0411', '116000', '金州区东北大街'],
] as const;

const BRANDS = [
  ['瑞泰', 'ruitai'],
  ['恒昌', 'hengchang'],
  ['金诺', 'jinnuo'],
  ['华盛', 'huasheng'],
  ['永达', 'yongda'],
  ['博远', 'boyuan'],
  ['嘉禾', 'jiahe'],
  ['明辉', 'minghui'],
  ['天工', 'tiangong'],
  ['顺鑫', 'shunxin'],
  ['凯威', 'kaiwei'],
  ['德隆', 'delong'],
  ['鸿翔', 'hongxiang'],
  ['正阳', 'zhengyang'],
  ['联创', 'lianchuang'],
  ['东方', 'dongfang'],
] as const;

const TRADES = {
  customer: ['机床有限公司', '液压设备有限公司', '自动化科技有限公司', '汽车零部件有限公司', '工程机械有限公司'],
  supplier: ['特种钢有限公司', '精密铸造有限公司', '轴承有限公司', '紧固件有限公司', '电气元件有限公司'],
} as const;

const WESTERN = {
  customer: [
    'Hartmann Hydraulik GmbH',
    'Brenner Fördertechnik GmbH',
    'Atelier Mécanique Lorrain SAS',
    'Rhône Automatismes SA',
    'Great Lakes Pump Works Inc.',
    'Kessel & Rohr Anlagenbau GmbH',
    'Nordhafen Schiffstechnik GmbH',
    'Vosges Usinage SARL',
    'Cascade Motion Control LLC',
    'Schwarzwald Getriebe GmbH',
    'Prairie Ag Machinery Co.',
    'Isère Robotique SAS',
  ],
  supplier: [
    'Eifel Federn GmbH',
    'Kugelwerk Saale GmbH',
    'Aciers du Doubs SAS',
    'Ohio Fastener Supply Inc.',
    'Ruhr Sensorik GmbH',
    'Jura Joints et Bagues SA',
    'Bay State Bearings LLC',
    'Allgäu Gusstechnik GmbH',
  ],
} as const;

const WESTERN_PLACES = [
  {
    country: 'DE',
    province: 'BW',
    city: 'Reutlingen',
    street: 'Industriestraße',
    postcode: '72770',
    phone: '+49 7121 ',
  },
  { country: 'DE', province: 'NW', city: 'Dortmund', street: 'Hafenallee', postcode: '44147', phone: '+49 231 ' },
  {
    country: 'FR',
    province: 'ARA',
    city: 'Grenoble',
    street: 'rue de la Filature',
    postcode: '38000',
    phone: '+33 476 ',
  },
  { country: 'US', province: 'OH', city: 'Toledo', street: 'Harbor Road', postcode: '43604-1287', phone: '+1 419 ' },
] as const;

const CHINESE_CONTACTS = ['李娜', '张伟', '王磊', '刘敏', '陈杰', '杨洋', '黄丽', '周军', '吴婷', '徐浩'] as const;
const WESTERN_CONTACTS = ['S. Vogel', 'P. Lambert', 'C. Reed', 'K. Albrecht', 'L. Moreau', 'D. Hughes'] as const;

type Role = 'customer' | 'supplier';

function base(role: Role, company: Company, random: Random): AnyPartner {
  return {
    company_no: company,
    name: null,
    legal_form: 'C',
    parent_no: null,
    tax_no: null,
    duns: null,
    country: null,
    province: null,
    city: null,
    street: null,
    postcode: null,
    phone: null,
    mobile: null,
    email: null,
    contact: null,
    pay_term: random.pick(['NET30', 'NET60', 'NET90']),
    owner_user: random.pick((role === 'customer' ? SELLERS : BUYERS)[company]),
    dept_no: role === 'supplier' ? 'D20' : company === '2000' ? 'D11' : 'D10',
    one_time: false,
    state: 'A',
    created_at: timeBefore(random.between(200, 1300)),
    created_by: role === 'supplier' ? 'U205' : 'U105',
  };
}

function chinesePartner(role: Role, index: number, random: Random): AnyPartner {
  const [province, city, region, area, postcode, street] = random.pick(CITIES);
  const [brand, pinyin] = BRANDS[index % BRANDS.length] ?? BRANDS[0];
  const trade = TRADES[role][Math.floor(index / BRANDS.length) % TRADES[role].length] ?? TRADES[role][0];
  return {
    ...base(role, '1000', random),
    name: `${city}${brand}${trade}`,
    tax_no: creditCode(region, random),
    country: 'CN',
    province,
    city,
    street: `${street}${random.between(8, 980)}号`,
    postcode,
    phone: `${area}-${random.between(5, 8)}${random.digits(area === '021' || area === '027' ? 7 : 6)}`,
    mobile: `1${random.pick(['38', '39', '58', '86'])}${random.digits(8)}`,
    email: `${role === 'customer' ? 'buyer' : 'sales'}@${pinyin}${index + 1}.example`,
    contact: random.pick(CHINESE_CONTACTS),
  };
}

function westernTaxNumber(country: string, random: Random): string {
  if (country === 'DE') return germanVat(random);
  return country === 'FR' ? frenchVat(random) : employerNumber(random);
}

function westernPartner(role: Role, name: string, index: number, random: Random): AnyPartner {
  const { country, province, city, street, postcode, phone } = random.pick(WESTERN_PLACES);
  const number = random.between(2, 190);
  return {
    ...base(role, '2000', random),
    name,
    tax_no: westernTaxNumber(country, random),
    duns: `${random.between(21, 97)}${random.digits(7)}`,
    country,
    province,
    city,
    street: country === 'DE' ? `${street} ${number}` : `${number} ${street}`,
    postcode,
    phone: phone + random.digits(6),
    email: `${role === 'customer' ? 'purchasing' : 'orders'}${index + 1}@${name
      .split(' ')[0]
      ?.normalize('NFD')
      .replaceAll(/[^a-z]/giu, '')
      .toLowerCase()}.example`,
    contact: random.pick(WESTERN_CONTACTS),
  };
}

/** 72 customers and 48 suppliers, complete, owned, each with its own valid tax number. */
export function addPartners(data: Dataset, random: Random): void {
  for (let index = 0; index < 60; index += 1) {
    const customer_no = `C${10001 + index}`;
    data.customer.push({ ...chinesePartner('customer', index, random), customer_no, credit_limit: 200_000 });
  }
  for (const [index, name] of WESTERN.customer.entries()) {
    const customer_no = `C${20001 + index}`;
    data.customer.push({ ...westernPartner('customer', name, index, random), customer_no, credit_limit: 50_000 });
  }
  for (let index = 0; index < 40; index += 1) {
    data.supplier.push({ ...chinesePartner('supplier', index, random), supplier_no: `V${50001 + index}` });
  }
  for (const [index, name] of WESTERN.supplier.entries()) {
    data.supplier.push({ ...westernPartner('supplier', name, index, random), supplier_no: `V${60001 + index}` });
  }
}

/** province, city, region code (GB/T 2260), telephone area, postcode, a street */
export const CITIES = [
  ['江苏', '苏州', '320500', '0512', '215000', '工业园区星湖街'],
  ['江苏', '无锡', '320200', '0510', '214000', '新吴区长江路'],
  ['江苏', '南京', '320100', '025', '210000', '江宁区将军大道'],
  ['上海', '上海', '310115', '021', '201200', '浦东新区金海路'],
  ['浙江', '宁波', '330200', '0574', '315000', '北仑区明州路'],
  ['浙江', '杭州', '330100', '0571', '310000', '滨江区江南大道'],
  ['广东', '深圳', '440300', '0755', '518000', '宝安区创业路'],
  ['广东', '东莞', '441900', '0769', '523000', '长安镇振安路'],
  ['山东', '青岛', '370200', '0532', '266000', '黄岛区前湾港路'],
  ['湖北', '武汉', '420100', '027', '430000', '东湖高新区光谷大道'],
  ['辽宁', '大连', '210200', '0411', '116000', '金州区东北大街'],
  ['重庆', '重庆', '500112', '023', '400000', '渝北区金开大道'],
] as const;

export const WESTERN_PLACES = [
  {
    country: 'DE',
    province: 'BW',
    city: 'Reutlingen',
    street: 'Industriestraße',
    postcode: '72770',
    dial: '+49 7121 ',
  },
  { country: 'DE', province: 'NW', city: 'Dortmund', street: 'Hafenallee', postcode: '44147', dial: '+49 231 ' },
  { country: 'DE', province: 'SN', city: 'Chemnitz', street: 'Werkstraße', postcode: '09112', dial: '+49 371 ' },
  {
    country: 'FR',
    province: 'ARA',
    city: 'Grenoble',
    street: 'rue de la Filature',
    postcode: '38000',
    dial: '+33 476 ',
  },
  { country: 'FR', province: 'GES', city: 'Mulhouse', street: 'rue du Canal', postcode: '68100', dial: '+33 389 ' },
  { country: 'US', province: 'OH', city: 'Toledo', street: 'Harbor Road', postcode: '43604-1287', dial: '+1 419 ' },
  { country: 'US', province: 'MI', city: 'Lansing', street: 'Mill Street', postcode: '48906', dial: '+1 517 ' },
] as const;

const FIRST_SYLLABLES = [
  ...[
    ['瑞', 'rui'],
    ['恒', 'heng'],
    ['金', 'jin'],
    ['华', 'hua'],
    ['永', 'yong'],
    ['博', 'bo'],
    ['嘉', 'jia'],
  ],
  ...[
    ['明', 'ming'],
    ['天', 'tian'],
    ['顺', 'shun'],
    ['凯', 'kai'],
    ['德', 'de'],
    ['鸿', 'hong'],
    ['正', 'zheng'],
  ],
  ...[
    ['联', 'lian'],
    ['东', 'dong'],
    ['新', 'xin'],
    ['海', 'hai'],
    ['宏', 'hong'],
    ['通', 'tong'],
    ['盛', 'sheng'],
  ],
] as const;

const SECOND_SYLLABLES = [
  ...[
    ['泰', 'tai'],
    ['昌', 'chang'],
    ['诺', 'nuo'],
    ['盛', 'sheng'],
    ['达', 'da'],
    ['远', 'yuan'],
    ['禾', 'he'],
  ],
  ...[
    ['辉', 'hui'],
    ['工', 'gong'],
    ['鑫', 'xin'],
    ['威', 'wei'],
    ['隆', 'long'],
    ['翔', 'xiang'],
    ['阳', 'yang'],
  ],
  ...[
    ['创', 'chuang'],
    ['方', 'fang'],
    ['力', 'li'],
    ['特', 'te'],
    ['科', 'ke'],
  ],
] as const;

/** Where all pairs of the first two are taken. */
const THIRD_SYLLABLES = ['', '源', '腾', '信', '安', '润', '邦', '锐', '维'] as const;

const TRADES = {
  customer: [
    ...['机床有限公司', '液压设备有限公司', '自动化科技有限公司', '汽车零部件有限公司', '工程机械有限公司'],
    ...['电梯有限公司', '纺织机械有限公司', '包装设备有限公司'],
  ],
  supplier: [
    ...['特种钢有限公司', '精密铸造有限公司', '轴承有限公司', '紧固件有限公司', '电气元件有限公司'],
    ...['模具有限公司', '表面处理有限公司'],
  ],
} as const;

const WESTERN_FIRST = [
  ...['Hartmann', 'Brenner', 'Kessel', 'Nordhafen', 'Schwarzwald', 'Eifel', 'Kugelwerk', 'Ruhr', 'Allgäu', 'Weser'],
  ...['Lorrain', 'Rhône', 'Vosges', 'Isère', 'Doubs', 'Jura', 'Great Lakes', 'Cascade', 'Prairie', 'Ohio', 'Bay State'],
] as const;

const WESTERN_SECOND = {
  customer: [
    'Hydraulik',
    'Fördertechnik',
    'Automation',
    'Pump Works',
    'Anlagenbau',
    'Robotique',
    'Motion',
    'Machinery',
  ],
  supplier: ['Federn', 'Bearings', 'Gusstechnik', 'Sensorik', 'Fasteners', 'Aciers', 'Castings', 'Elektronik'],
} as const;

/** Partners of firms, where all pairs of the first two words are taken. */
const WESTERN_PARTNERS = [
  ...['', 'Wirth', 'Lindqvist', 'Morel', 'Okafor', 'Brandt', 'Castellan', 'Duval', 'Falkner', 'Grünwald', 'Hollis'],
  ...['Ivers', 'Jansen', 'Kovács', 'Lefèvre', 'Mertens', 'Novotny', 'Ostrander', 'Perrault', 'Quist', 'Rossmann'],
] as const;

const LEGAL_FORMS: Readonly<Record<string, readonly string[]>> = {
  DE: ['GmbH', 'AG', 'GmbH & Co. KG'],
  FR: ['SAS', 'SA', 'SARL'],
  US: ['Inc.', 'LLC', 'Co.'],
};

export type PartnerRole = keyof typeof TRADES;

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}

/** Name and mail domain of the n-th Chinese firm in a city; no two are the same. */
export function chineseFirm(role: PartnerRole, index: number, city: string): { name: string; domain: string } {
  const first = at(FIRST_SYLLABLES, index);
  const second = at(SECOND_SYLLABLES, Math.floor(index / FIRST_SYLLABLES.length));
  const trade = at(TRADES[role], Math.floor(index / 3));
  const third = at(THIRD_SYLLABLES, Math.floor(index / (FIRST_SYLLABLES.length * SECOND_SYLLABLES.length)));
  return { name: `${city}${first[0]}${second[0]}${third}${trade}`, domain: `${first[1]}${second[1]}${index}.example` };
}

/** The same for a firm elsewhere. */
export function westernFirm(role: PartnerRole, index: number, country: string): { name: string; domain: string } {
  const first = at(WESTERN_FIRST, index);
  const second = at(WESTERN_SECOND[role], Math.floor(index / WESTERN_FIRST.length));
  const form = at(LEGAL_FORMS[country] ?? ['Ltd.'], Math.floor(index / 7));
  const plain = first
    .normalize('NFD')
    .replaceAll(/[^a-z]/giu, '')
    .toLowerCase();
  const partner = at(WESTERN_PARTNERS, Math.floor(index / (WESTERN_FIRST.length * WESTERN_SECOND[role].length)));
  const owners = partner === '' ? first : `${first} & ${partner}`;
  return { name: `${owners} ${second} ${form}`, domain: `${plain}${index}.example` };
}

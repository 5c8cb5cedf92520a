import type { LocalizedText } from '@erp-audit/core';
import { BITS_STEPS, type ComparisonName, NAME_KINDS } from '../compare/comparisons.ts';
import { parseEmail } from '../normalise/codes.ts';

function both(en: string, zh: string): LocalizedText {
  return { en, 'zh-CN': zh };
}

const KINDS: readonly LocalizedText[] = [
  both('the names are the same', '名称相同'),
  both('the names differ only in spelling or short forms', '名称仅写法或简称不同'),
  both('one name is a shorter form of the other', '一个名称是另一个的简写'),
  both('one name is part of the other', '一个名称是另一个的一部分'),
  both('the names share most of their words', '名称的大部分相同'),
  both('the names share some words', '名称的一部分相同'),
];

/** What each level means, from level 1 on. */
const TEXTS: Readonly<Record<Exclude<ComparisonName, 'name' | 'together' | 'area'>, readonly LocalizedText[]>> = {
  legal: [both('same legal form', '公司形式相同'), both('different legal forms', '公司形式不同')],
  entity: [
    both('same place in the name', '名称中的地区相同'),
    both('only one name contains a place', '只有一个名称含地区'),
    both('different places in the names', '名称中的地区不同'),
    both('a branch and its head office, or two branches', '总公司与分公司，或两个分公司'),
    both('different numbers in the names', '名称中的编号或规格不同'),
    both('only one name contains this number', '只有一个名称含该编号或规格'),
    both('the size or type agrees', '尺寸或型号一致'),
    both('size and type agree', '尺寸和型号均一致'),
    both('all sizes and types agree', '所有尺寸和型号均一致'),
  ],
  tax: [
    both('same tax ID', '税号相同'),
    both('same organisation code in the tax ID', '税号中的组织机构代码相同'),
    both('the tax IDs differ by one or two characters', '税号仅一两位不同'),
    both('different tax IDs', '税号不同'),
    both('different valid tax IDs', '税号不同，且均有效'),
  ],
  phone: [
    both('same phone', '电话相同'),
    both('same phone, which several others have too', '电话相同，但其他多个记录也用此电话'),
    both('the phones differ by one digit', '电话仅一位不同'),
    both('different phones', '电话不同'),
  ],
  email: [
    both('same e-mail', '邮箱相同'),
    both('nearly the same e-mail', '邮箱几乎相同'),
    both('same e-mail domain', '邮箱域名相同'),
    both('an e-mail domain that several others have too', '邮箱域名相同，但其他多个记录也用此域名'),
    both('same e-mail name at another provider', '邮箱用户名相同，服务商不同'),
    both('different e-mails', '邮箱不同'),
  ],
  street: [
    both('same address', '地址相同'),
    both('same house, different unit', '门牌号相同，房间号不同'),
    both('nearly the same address', '地址几乎相同'),
    both('same house number only', '仅门牌号相同'),
    both('same road, different number', '道路相同，门牌号不同'),
    both('the addresses share a part', '地址部分相同'),
    both('different addresses', '地址不同'),
  ],
  city: [
    both('same city', '城市相同'),
    both('nearly the same city', '城市几乎相同'),
    both('different cities', '城市不同'),
  ],
  postcode: [
    both('same postcode', '邮编相同'),
    both('the postcodes differ by one character', '邮编仅一位不同'),
    both('similar postcodes', '邮编相近'),
    both('different postcodes', '邮编不同'),
  ],
  bank: [
    both('same bank account', '银行账号相同'),
    both('the bank accounts differ by one character', '银行账号仅一位不同'),
    both('different bank accounts', '银行账号不同'),
  ],
  date: [
    both('same date', '日期相同'),
    both('the dates differ by one digit', '日期仅一位不同'),
    both('similar dates', '日期相近'),
    both('different dates', '日期不同'),
  ],
  spec: [
    both('same specification', '规格相同'),
    both('nearly the same specification', '规格几乎相同'),
    both('similar specifications', '规格相近'),
    both('the specifications share a part', '规格部分相同'),
    both('different specifications', '规格不同'),
    both('different sizes', '尺寸或型号不同'),
  ],
  maker: [
    both("same maker's part number", '制造商零件号相同'),
    both("one maker's part number contains the other", '一个制造商零件号包含另一个'),
    both("the makers' part numbers differ by one character", '制造商零件号仅一位不同'),
    both("different makers' part numbers", '制造商零件号不同'),
  ],
};

/** Undefined for level 0, which says nothing. */
export function levelText(name: ComparisonName, level: number): LocalizedText | undefined {
  if (level === 0 || name === 'together' || name === 'area') return undefined;
  if (name !== 'name') return TEXTS[name][level - 1];
  const kind = Math.floor((level - 1) / (BITS_STEPS.length + 1));
  return kind < NAME_KINDS.length ? KINDS[kind] : both('different names', '名称不同');
}

/** Where no part number of its own is told, it was read from the texts. */
const PART_CODES: readonly LocalizedText[] = [
  both('the same part code stands in both texts', '两条描述中的型号代码相同'),
  both('a part code in one text contains that in the other', '一条描述中的型号代码包含另一条中的'),
  both('part codes in the texts differ by one character', '描述中的型号代码仅一位不同'),
  both('different part codes stand in the texts', '描述中的型号代码不同'),
];

/** The level of domains that say little, because others have them too or because they are not quite the same. */
const WEAK_DOMAIN = 4;
const NEAR_DOMAIN = both('nearly the same e-mail domain', '邮箱域名相近');

/** The same in view of what the records have: people see the values beside it. Null where a record has none. */
export function pairText(
  name: ComparisonName,
  level: number,
  [one, other]: readonly [string | null, string | null],
): LocalizedText | undefined {
  if (name === 'maker' && (one === null || other === null)) return PART_CODES[level - 1];
  const text = levelText(name, level);
  if (name === 'email' && level === WEAK_DOMAIN && domainOf(one) !== domainOf(other)) return NEAR_DOMAIN;
  if (text === undefined || !isSame(name, level) || one === null || other === null) return text;
  return one.trim() === other.trim() ? text : both(`${text.en}, written differently`, `${text['zh-CN']}（写法不同）`);
}

function domainOf(email: string | null): string | undefined {
  return email === null ? undefined : parseEmail(email)?.domain;
}

/** What the last levels of each comparison say, from this one on. */
const DIFFERENT_FROM: Readonly<Partial<Record<ComparisonName, number>>> = {
  ...{ name: NAME_KINDS.length * (BITS_STEPS.length + 1) + 1, legal: 2, tax: 4, phone: 4, email: 6, street: 7 },
  ...{ city: 3, postcode: 4, bank: 3, date: 4, spec: 5, maker: 4 },
};

/** Whether a level says that both are other ones; of places and numbers within names it is told otherwise. */
export function isDifferent(name: ComparisonName, level: number): boolean {
  const from = DIFFERENT_FROM[name];
  return from !== undefined && level >= from;
}

/** Whether a level says that both are the same, however they are written. */
export function isSame(name: ComparisonName, level: number): boolean {
  if (name === 'name') return level >= 1 && level <= BITS_STEPS.length + 1;
  return level === 1 && !['legal', 'entity', 'together', 'area'].includes(name);
}

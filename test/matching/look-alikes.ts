import type { MatchRecord } from '@erp-audit/core';

const BRANDS = [
  '鑫达',
  '上海鑫达',
  '苏州鑫达',
  '新达',
  '海虹',
  '海宏',
  '华远',
  'Nordlicht',
  'Baltic Star',
  'Koenig',
  'Köhler',
  '𠮷田',
  'Acme',
] as const;
const TRADES = ['机电设备', '贸易', '电子科技', 'Trading', 'Maschinenbau', 'Logistics & Freight'] as const;
const FORMS = ['有限公司', '股份有限公司', 'GmbH', 'Ltd.', 'Co., Ltd', ''] as const;
const CITIES = ['上海', '上海市', '苏州', 'Hamburg', 'Hambrug', 'Leeds', ''] as const;
const ROADS = ['人民路', '人民东路', 'Mill Road', 'Mil Road', 'Hauptstrasse', 'Station Road'] as const;
const THINGS = ['Hex bolt', '六角螺栓', 'Ball bearing', '深沟球轴承', 'Valve', '截止阀'] as const;
const SIZES = ['M8x20', 'M8 x 20', 'M10x30 8.8', '6204-2RS', '6204 2rs', '6205', 'DN50 PN16', '304', '1.4301'] as const;
const MULTIPLIER = 1_103_515_245;
const INCREMENT = 12_345;

/** Numbers drawn by a fixed sequence. */
function draws(seed: number): <T>(values: readonly T[]) => T {
  let state = seed;
  return (values) => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return values[Math.floor((state / 2 ** 32) * values.length)] as (typeof values)[number];
  };
}

const DIGITS = [...'0123456789'];

/** Parties that share words, numbers and addresses, many of them nearly: every level of every comparison is worth its while. */
export function parties(count: number): MatchRecord[] {
  const pick = draws(1);
  const digits = (length: number) => Array.from({ length }, () => pick(DIGITS)).join('');
  const phones = Array.from({ length: Math.ceil(count / 20) }, () => digits(8));
  const taxIds = Array.from({ length: Math.ceil(count / 6) }, () => `DE${digits(9)}`);
  return Array.from({ length: count }, (_, number) => ({
    id: String(number),
    values: {
      name: misspelt(
        `${pick(BRANDS)} ${pick(TRADES)} ${pick(['', '2', '3', 'Nr. 12', '分公司'])} ${pick(FORMS)}`,
        pick,
      ),
      tax_id: pick(['', misspelt(pick(taxIds), pick)]),
      phone: pick(['', misspelt(pick(phones), pick)]),
      email: pick([
        '',
        `${pick(['info', 'sales', 'j.koenig', 'jkoenig'])}@${pick(['gmail.com', 'nordlicht.de', 'nordlich.de'])}`,
      ]),
      street: pick(['', `${pick(ROADS)} ${pick(['1', '12', '12a', '88号'])} ${pick(['', '', 'Unit 4'])}`]),
      city: pick(CITIES),
      postcode: pick(['', '20095', '20059', '200001']),
      bank_account: pick(['', '', misspelt('DE89370400440532013000', pick)]),
      date: pick(['', '', '1990-01-31', '1990-01-13', '1990-02-28', '1990']),
    },
  }));
}

/** Things of two tables, described alike. */
export function things(count: number): MatchRecord[] {
  const pick = draws(2);
  return Array.from({ length: count }, (_, number) => ({
    id: String(number),
    side: pick(['left', 'right']),
    values: {
      name: misspelt(`${pick(THINGS)} ${pick(SIZES)}`, pick),
      spec: pick(['', `${pick(SIZES)} ${pick(['steel', '不锈钢', 'zinc plated'])} ${pick(SIZES)}`]),
      maker_part: pick(['', '', misspelt(pick(['SKF-6204-2RSH', 'W1234567']), pick)]),
    },
  }));
}

/** The same text, or with a character less, or with two neighbours swapped. */
function misspelt(text: string, pick: ReturnType<typeof draws>): string {
  const at = pick([...text].map((_, place) => place));
  const characters = [...text];
  const way = pick(['same', 'same', 'same', 'less', 'swapped']);
  if (way === 'less') characters.splice(at, 1);
  if (way === 'swapped') characters.splice(at, 2, characters[at + 1] ?? '', characters[at] ?? '');
  return characters.join('');
}

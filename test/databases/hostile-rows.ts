import type { StoredTable, StoredValue } from './stored-table.ts';

type Values = Readonly<Record<string, StoredValue>>;

/** New rows of the tables, each like one that is there but for some values. Timestamps are as they are stored. */
class MoreRows {
  readonly rows = new Map<string, StoredValue[][]>();
  readonly #tables: ReadonlyMap<string, StoredTable>;

  constructor(tables: readonly StoredTable[]) {
    this.#tables = new Map(tables.map((table) => [table.name, table]));
  }

  /** All rows of a table by column. */
  of(name: string): Values[] {
    const { columns, rows } = this.#table(name);
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])));
  }

  add(name: string, values: Values): void {
    const row = this.#table(name).columns.map((column) => values[column.name] ?? null);
    this.rows.set(name, [...(this.rows.get(name) ?? []), row]);
  }

  #table(name: string): StoredTable {
    const table = this.#tables.get(name);
    if (table === undefined) throw new RangeError(`no table ${name}`);
    return table;
  }
}

/** An old day with nothing special. */
const LONG_AGO = '2024-03-05';
const ACCENTED: Readonly<Record<string, string>> = { M: '\u1e3e', U: '\u00dc' };

/**
 * What is easily taken for something else, by table of the demo ERP: codes that differ by case, accent or width only,
 * quantities of 38 digits, times in nights in which clocks are put forward or back, texts that break what quotes them.
 */
export function hostileRows(tables: readonly StoredTable[]): ReadonlyMap<string, readonly (readonly StoredValue[])[]> {
  const more = new MoreRows(tables);
  addTwins(more);
  addCodes(more);
  addQuantities(more);
  addNights(more);
  addTexts(more);
  return more.rows;
}

function variants(code: string): string[] {
  const accented = code.replace(/^./, (first) => ACCENTED[first] ?? first);
  const wide = code.replace(/^./, (first) => String.fromCodePoint((first.codePointAt(0) ?? 0) + 0xfee0));
  return [code.toLowerCase(), accented, wide];
}

/**
 * Records that would heal a finding of their namesakes if they were taken for them: living accounts of dead owners,
 * movements of what does not move.
 */
function addTwins(more: MoreRows): void {
  for (const user of more.of('app_user').filter(({ locked }) => locked === 'Y')) {
    for (const [index, id] of variants(String(user['user_id'])).entries()) {
      const login = `${user['login']}.${index}`;
      more.add('app_user', { ...user, user_id: id, login, emp_no: null, kind: 'P', locked: 'N', admin_flag: 'N' });
    }
  }
  const [move] = more.of('stock_move').filter(({ done, move_type: type }) => done === 'Y' && type === 'GR');
  let number = 90_000_000;
  for (const item of more.of('item').filter(({ state }) => state === 'A')) {
    for (const code of variants(String(item['item_no']))) {
      more.add('item', { ...item, item_no: code, state: 'X' });
      number += 1;
      more.add('stock_move', { ...move, move_no: number, item_no: code, qty: 1, moved_at: '2026-08-30 10:00:00' });
    }
  }
}

/** Materials that lie about, each on its own, though their codes are nearly the same. */
function addCodes(more: MoreRows): void {
  const item = more
    .of('item')
    .find(({ state, stocked, owner_user: owner }) => state === 'A' && stocked === 'Y' && owner);
  const bin = more.of('bin').find(({ kind }) => kind === 'O');
  for (const code of [
    'kr-1',
    'KR-1',
    'Kr-1',
    '\uff2b\uff32-1',
    'K\u0155-1',
    'kr-1.',
    "k'1",
    'k"1',
    'k\\1',
    'k%1',
    'k_1',
    '客1',
    '\u{2070e}1',
  ]) {
    more.add('item', { ...item, item_no: code, name: `码 ${code}`, created_at: `${LONG_AGO} 12:00:00` });
    const stock = { item_no: code, bin_no: bin?.['bin_no'] ?? null, lot: '', owner_no: '' };
    more.add('quant', { ...stock, qty: '1000.001', amount: '1000.01', first_receipt: LONG_AGO });
  }
}

/** Lines that are open by exactly the share that is tolerated, or by a thousandth more; and a balance at the edge. */
function addQuantities(more: MoreRows): void {
  const head = more.of('po_head').find(({ state, blanket }) => state === 30 && blanket === 'N');
  const line = more.of('po_line').find(({ line_type: type, item_no: item }) => type === 'M' && item !== null);
  more.add('po_head', { ...head, po_no: 'PO-38', order_date: LONG_AGO, need_by: LONG_AGO });
  const qty = `1${'0'.repeat(34)}.000`;
  const received = { 10: `98${'0'.repeat(32)}.000`, 20: `97${'9'.repeat(32)}.999`, 30: `${'0'.repeat(0)}0.001` };
  for (const [number, part] of Object.entries(received)) {
    const open = { need_by: LONG_AGO, state: 'P', unit_price: '0.0001' };
    more.add('po_line', { ...line, ...open, po_no: 'PO-38', line_no: Number(number), qty, received_qty: part });
  }
  const stock = more.of('quant')[0];
  more.add('quant', { ...stock, lot: 'LOT-38', owner_no: '', qty: `-${'9'.repeat(35)}.999`, amount: null });
}

/** Drafts that were entered around the hours that happen twice, or never, where they were stored. */
function addNights(more: MoreRows): void {
  const nights = {
    back: [
      '2026-04-05 01:59:59',
      '2026-04-05 02:00:00',
      '2026-04-05 02:30:00',
      '2026-04-05 02:59:59',
      '2026-04-05 03:00:00',
    ],
    forward: [
      '2025-10-05 01:59:59',
      '2025-10-05 02:00:00',
      '2025-10-05 02:30:00',
      '2025-10-05 02:59:59',
      '2025-10-05 03:00:00',
    ],
  };
  const head = more.of('po_head').find(({ template }) => template === 'N');
  for (const [name, times] of Object.entries(nights)) {
    for (const [index, time] of times.entries()) {
      const draft = { state: 10, order_date: '2026-06-01', created_at: time };
      more.add('po_head', { ...head, ...draft, po_no: `PO-${name}-${index}` });
    }
  }
  const work = more.of('work_order').find(({ template }) => template === 'N');
  for (const [index, instant] of [
    '2026-04-04 15:59:59',
    '2026-04-04 16:00:00',
    '2025-10-04 15:59:59',
    '2025-10-04 16:00:00',
  ].entries()) {
    more.add('work_order', { ...work, wo_no: `WO-${index}`, state: 0, order_date: '2026-06-01', created_at: instant });
  }
}

/** Parties that lack something, have what another has, or have a word that says nothing. */
function addTexts(more: MoreRows): void {
  const customer = more
    .of('customer')
    .find(
      ({ state, legal_form: form, country, owner_user: owner }) =>
        state === 'A' && form === 'C' && country === 'DE' && /^U/.test(String(owner)),
    );
  const names = [
    'O\'Brien "Büro" \\ %_ 客户',
    '=1+1',
    '?; $1 :x @p1 -- /* {{',
    '\u{1f3ed} 工厂',
    'İstanbul ẞ',
    '\ttab\tand\nline',
  ];
  for (const [index, name] of names.entries()) {
    more.add('customer', {
      ...customer,
      cust_no: `C'${index} "客?"`,
      name,
      tax_no: null,
      duns: null,
      street: '\u200b',
    });
  }
  const same = [
    '\uff24\uff25\uff18\uff11\uff11\uff19\uff10\uff17\uff19\uff18\uff10',
    ' de 811-907-980\u200b',
    'DE\u00a0811 907 980',
  ];
  for (const [index, number] of same.entries()) {
    more.add('customer', { ...customer, cust_no: `C-SAME-${index}`, tax_no: number, duns: null });
  }
  const saysNothing = [
    '\uff2e\uff0f\uff21',
    '测试\u3000',
    '\u3000暂无\u200b',
    '\uff10\uff10\uff10',
    '\uff54\uff25\uff33\uff34',
  ];
  for (const [index, word] of saysNothing.entries()) {
    more.add('customer', { ...customer, cust_no: `C-WORD-${index}`, tax_no: null, duns: null, city: word });
  }
}

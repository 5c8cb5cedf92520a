import {
  BELOW_ZERO,
  INSTANTS,
  LARGEST_AMOUNT,
  LINES,
  NAMES,
  NEARLY_THE_SAME,
  NIGHTS,
  nameKey,
  SAME_NUMBER,
  WORDS,
} from './hostile-cases.ts';
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

/** Materials that lie about. */
function addCodes(more: MoreRows): void {
  const item = more
    .of('item')
    .find(({ state, stocked, owner_user: owner }) => state === 'A' && stocked === 'Y' && owner);
  const bin = more.of('bin').find(({ kind }) => kind === 'O');
  for (const code of NEARLY_THE_SAME) {
    more.add('item', { ...item, item_no: code, name: `码 ${code}`, created_at: `${LONG_AGO} 12:00:00` });
    const stock = { item_no: code, bin_no: bin?.['bin_no'] ?? null, lot: '', owner_no: '' };
    more.add('quant', { ...stock, qty: '1000.001', amount: LARGEST_AMOUNT, first_receipt: LONG_AGO });
  }
}

function addQuantities(more: MoreRows): void {
  const head = more.of('po_head').find(({ state, blanket }) => state === 30 && blanket === 'N');
  const line = more.of('po_line').find(({ line_type: type, item_no: item }) => type === 'M' && item !== null);
  more.add('po_head', { ...head, po_no: 'PO-38', order_date: LONG_AGO, need_by: LONG_AGO });
  for (const [number, received] of Object.entries(LINES.received)) {
    const open = { need_by: LONG_AGO, state: 'P', unit_price: '0.0001', qty: LINES.qty, received_qty: received };
    more.add('po_line', { ...line, ...open, po_no: 'PO-38', line_no: Number(number) });
  }
  const [stock] = more.of('quant');
  more.add('quant', { ...stock, lot: 'LOT-38', owner_no: '', qty: BELOW_ZERO, amount: null });
}

/** Drafts that were entered around the hours that happen twice, or never, where they were stored. */
function addNights(more: MoreRows): void {
  const head = more.of('po_head').find(({ template }) => template === 'N');
  for (const [index, time] of Object.keys(NIGHTS).entries()) {
    const draft = { po_no: `PO-NIGHT-${index}`, state: 10, order_date: '2026-06-01', created_at: time };
    more.add('po_head', { ...head, ...draft });
  }
  const work = more.of('work_order').find(({ template }) => template === 'N');
  for (const [index, instant] of Object.keys(INSTANTS).entries()) {
    const draft = { wo_no: `WO-${index}`, state: 0, order_date: '2026-06-01', created_at: instant };
    more.add('work_order', { ...work, ...draft });
  }
}

/** Parties that lack something, have what another has, or have a word that says nothing. */
function addTexts(more: MoreRows): void {
  const isFit = ({ state, legal_form: form, country, owner_user: owner }: Values) =>
    state === 'A' && form === 'C' && country === 'DE' && /^U/.test(String(owner));
  const customer = { ...more.of('customer').find(isFit), tax_no: null, duns: null };
  for (const [index, name] of NAMES.entries()) {
    more.add('customer', { ...customer, cust_no: nameKey(index), name, street: '\u200b' });
  }
  for (const [index, number] of SAME_NUMBER.entries()) {
    more.add('customer', { ...customer, cust_no: `C-SAME-${index}`, tax_no: number });
  }
  for (const [index, word] of WORDS.entries()) {
    more.add('customer', { ...customer, cust_no: `C-WORD-${index}`, city: word });
  }
}

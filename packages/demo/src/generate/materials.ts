import { daysBefore, storedBefore } from '../calendar.ts';
import type { ItemRow, MoveRow, MoveType, QuantRow } from '../rows.ts';
import type { World } from '../world.ts';
import type { Company, People } from './people.ts';

/** Chinese name, specifications, unit, class, cost in company currency */
const PARTS = [
  ['深沟球轴承', ['6204-2RS', '6205-2RS', '6308-ZZ', '6310-2RS'], 'PCS', 'BEARING', 18],
  ['液压油缸', ['Φ63×200', 'Φ80×300', 'Φ100×400'], 'PCS', 'HYDRAULIC', 860],
  ['齿轮坯', ['M2-Z40', 'M3-Z25', 'M4-Z32'], 'PCS', 'CASTING', 145],
  ['内六角螺栓', ['M8×30', 'M10×45', 'M12×60'], 'PCS', 'FASTENER', 0.8],
  ['伺服电机', ['750W', '1.5kW', '3kW'], 'PCS', 'ELECTRIC', 2150],
  ['接近开关', ['M12 PNP', 'M18 NPN'], 'PCS', 'ELECTRIC', 64],
  ['合金圆钢', ['42CrMo Φ50', '40Cr Φ80', '20CrMnTi Φ60'], 'KG', 'RAW', 7.4],
  ['密封圈', ['Φ50×3.1', 'Φ63×3.5', 'Φ80×5.7'], 'PCS', 'SEAL', 2.6],
  ['减速箱总成', ['i=10', 'i=25', 'i=40'], 'PCS', 'FINISHED', 5400],
  ['导轨滑块', ['HGH20', 'HGH25'], 'PCS', 'GUIDE', 210],
] as const;

/** Every so many-th material is on no order, in no bill and reserved for nothing: spare parts in a corner. */
const QUIET_EVERY = 5;

/** Of the quiet ones, every so many-th has no stock left. */
const USED_UP_EVERY = 9;

const BIN_OF: Readonly<Record<Company, string>> = { '1000': 'SZ-A01', '2000': 'ST-01' };

/** Materials by how they are used. */
export interface Materials {
  /** On orders and in bills. */
  readonly busy: readonly ItemRow[];
  /** In stock, and moved now and then, but on no order and in no bill. */
  readonly quiet: ReadonlySet<ItemRow>;
  readonly services: readonly ItemRow[];
  readonly quants: ReadonlyMap<string, readonly QuantRow[]>;
  readonly moves: ReadonlyMap<string, readonly MoveRow[]>;
}

function addBins(world: World): void {
  for (const [bin_no, comp, name, dept_no, kind] of [
    ['SZ-A01', '1000', '苏州成品库', 'D31', 'O'],
    ['SZ-B02', '1000', '苏州原料库', 'D31', 'O'],
    ['ST-01', '2000', 'Stuttgart warehouse', 'D32', 'O'],
    ['SZ-C09', '1000', '供应商寄售库', 'D31', 'K'],
    ['SZ-V00', '1000', '盘点差异虚拟库', 'D31', 'V'],
  ] as const) {
    world.insert('bin', { bin_no, comp, name, dept_no, kind });
  }
}

/** Materials with their stock and movements. */
export class MaterialMaker implements Materials {
  readonly busy: ItemRow[] = [];
  readonly quiet = new Set<ItemRow>();
  readonly services: ItemRow[] = [];
  readonly quants = new Map<string, QuantRow[]>();
  readonly moves = new Map<string, MoveRow[]>();
  readonly #world: World;
  readonly #people: People;

  constructor(world: World, people: People) {
    this.#world = world;
    this.#people = people;
  }

  material(created: number): ItemRow {
    const index = this.#world.next('item', 0);
    const [name, specs, uom, kind, cost] = PARTS[index % PARTS.length] ?? PARTS[0];
    const comp: Company = index % 6 === 5 ? '2000' : '1000';
    const owners = comp === '1000' ? this.#people.engineers : this.#people.engineersAbroad;
    const series = Math.floor(index / PARTS.length);
    const row = this.#world.insert('item', {
      ...{ item_no: `M${300_101 + index}`, comp, name, drawing_no: `DRW-${300_101 + index}` },
      spec: `${specs[series % specs.length]} ${String(series + 1).padStart(3, '0')}`,
      ...{ uom, class: kind, stocked: 'Y', owner_user: this.#world.random.pick(owners), dept_no: 'D50' },
      ...{
        std_cost: cost,
        state: 'A',
        created_at: storedBefore(created),
        created_by: this.#people.masterData[0] ?? null,
      },
    });
    if (index % QUIET_EVERY === 2) this.quiet.add(row);
    else this.busy.push(row);
    return row;
  }

  service(name: string): void {
    const item_no = `M${900_001 + this.services.length}`;
    const row = this.#world.insert('item', {
      ...{
        item_no,
        comp: '1000',
        name,
        drawing_no: `SRV-${item_no}`,
        spec: '按协议',
        uom: 'H',
        class: 'SERVICE',
        stocked: 'N',
      },
      ...{ owner_user: this.#people.engineers[0] ?? null, dept_no: 'D50', std_cost: 180, state: 'A' },
      ...{ created_at: storedBefore(1500), created_by: this.#people.masterData[0] ?? null },
    });
    this.services.push(row);
  }

  /** Books a movement and keeps the balance of its bin. */
  move(item: ItemRow, type: MoveType, qty: number, movedAt: string, bin_no = BIN_OF[item.comp as Company]): MoveRow {
    const { item_no } = item;
    const move = this.#world.insert('stock_move', {
      ...{ move_no: this.#world.next('move', 7_000_001), item_no, bin_no, lot: '', qty },
      ...{ moved_at: movedAt, move_type: type, done: 'Y' },
    });
    push(this.moves, item_no, move);
    const quant = this.quant(item, bin_no, movedAt.slice(0, 10));
    const amount = quant.amount === null ? null : round(quant.amount + qty * (item.std_cost ?? 0));
    this.#world.edit('quant', quant, { qty: quant.qty + qty, amount });
    return move;
  }

  /** The balance of a material in a bin, made when there is none. */
  quant(item: ItemRow, bin_no: string, firstReceipt: string): QuantRow {
    const found = this.quants.get(item.item_no)?.find((quant) => quant.bin_no === bin_no);
    if (found !== undefined) return found;
    const empty = { lot: '', owner_no: '', qty: 0, amount: 0, first_receipt: firstReceipt };
    const quant = this.#world.insert('quant', { item_no: item.item_no, bin_no, ...empty });
    push(this.quants, item.item_no, quant);
    return quant;
  }

  /** Some spare parts were used to the last piece. */
  isUsedUp(item: ItemRow): boolean {
    return this.quiet.has(item) && Number(item.item_no.slice(1)) % USED_UP_EVERY === 0;
  }

  /** Receipts and issues of about a year and a half; the last was within 95 days of the first week. */
  history(item: ItemRow): void {
    const { random } = this.#world;
    this.move(item, 'GR', random.between(400, 900), storedBefore(random.between(420, 560)));
    for (let count = random.between(2, 6); count > 0; count -= 1) {
      const days = random.between(110, 400);
      if (random.chance(0.4)) this.move(item, 'GR', random.between(40, 200), storedBefore(days));
      else this.move(item, random.chance(0.5) ? 'GI' : 'PR', -random.between(5, 50), storedBefore(days));
    }
    const last = this.isUsedUp(item) ? -this.quant(item, BIN_OF[item.comp as Company], '').qty : -random.between(5, 40);
    this.move(item, random.chance(0.5) ? 'GI' : 'PR', last, storedBefore(random.between(3, 95)));
  }
}

function push<Row>(lists: Map<string, Row[]>, key: string, row: Row): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Stocked materials, all of which have moved in the last 95 days, and a few services. */
export function addMaterials(world: World, people: People): MaterialMaker {
  addBins(world);
  const maker = new MaterialMaker(world, people);
  for (let index = 0; index < world.count(8000, 360); index += 1) {
    const item = maker.material(index % 50 === 9 ? world.random.between(2, 90) : world.random.between(760, 2200));
    if (index % 50 === 9) maker.move(item, 'GR', world.random.between(20, 200), storedBefore(1));
    else maker.history(item);
  }
  for (const name of ['外协热处理', '设备检修服务', '第三方检测', '产品安装调试']) maker.service(name);
  return maker;
}

/** A bill for every finished assembly, and a few obsolete ones. */
export function addBills(world: World, { busy }: Materials): void {
  const parts = busy.filter((item) => item.class !== 'FINISHED');
  for (const parent of busy.filter((item) => item.class === 'FINISHED')) {
    const state = world.random.chance(0.06) ? '9' : '1';
    for (let pos = 10; pos <= world.random.between(3, 6) * 10; pos += 10) {
      const component = world.random.pick(parts);
      const qty = world.random.between(1, 12);
      world.insert('bom', { parent_no: parent.item_no, pos, component_no: component.item_no, qty, state });
    }
  }
}

/** Movements that are planned for the coming weeks. */
export function addReservations(world: World, { busy }: Materials): void {
  for (let index = 0; index < world.count(2500, 60); index += 1) {
    const planned_on = daysBefore(-world.random.between(1, 120));
    const resv_no = world.next('reservation', 800_001);
    const { item_no } = world.random.pick(busy);
    world.insert('reservation', { resv_no, item_no, qty: world.random.between(1, 30), planned_on, state: 'O' });
  }
}

import type { Dataset, ItemRow, MoveRow } from './dataset.ts';
import { daysBefore, timeBefore } from './nights.ts';
import { type Company, ENGINEERS } from './organisation.ts';
import type { Random } from './random.ts';

/** Chinese name, English name, specifications, unit, class, cost in company currency */
const PARTS = [
  ['深沟球轴承', 'Deep groove ball bearing', ['6204-2RS', '6205-2RS', '6308-ZZ', '6310-2RS'], 'PCS', 'BEARING', 18],
  ['液压油缸', 'Hydraulic cylinder', ['Φ63×200', 'Φ80×300', 'Φ100×400'], 'PCS', 'HYDRAULIC', 860],
  ['齿轮坯', 'Gear blank', ['M2-Z40', 'M3-Z25', 'M4-Z32'], 'PCS', 'CASTING', 145],
  ['内六角螺栓', 'Hexagon socket screw', ['M8×30', 'M10×45', 'M12×60'], 'PCS', 'FASTENER', 0.8],
  ['伺服电机', 'Servo motor', ['750W', '1.5kW', '3kW'], 'PCS', 'ELECTRIC', 2150],
  ['接近开关', 'Proximity switch', ['M12 PNP', 'M18 NPN'], 'PCS', 'ELECTRIC', 64],
  ['合金圆钢', 'Alloy steel bar', ['42CrMo Φ50', '40Cr Φ80', '20CrMnTi Φ60'], 'KG', 'RAW', 7.4],
  ['密封圈', 'Sealing ring', ['Φ50×3.1', 'Φ63×3.5', 'Φ80×5.7'], 'PCS', 'SEAL', 2.6],
  ['减速箱总成', 'Gearbox assembly', ['i=10', 'i=25', 'i=40'], 'PCS', 'FINISHED', 5400],
  ['导轨滑块', 'Linear guide block', ['HGH20', 'HGH25'], 'PCS', 'GUIDE', 210],
] as const;

const ITEM_COUNT = 110;

const BIN_OF: Readonly<Record<Company, string>> = { '1000': 'SZ-A01', '2000': 'ST-01' };

function addBins(data: Dataset): void {
  data.stock_bin.push(
    { bin_no: 'SZ-A01', company_no: '1000', name: '苏州成品库', owned: true },
    { bin_no: 'SZ-B02', company_no: '1000', name: '苏州原料库', owned: true },
    { bin_no: 'ST-01', company_no: '2000', name: 'Stuttgart warehouse', owned: true },
    { bin_no: 'SZ-C09', company_no: '1000', name: '供应商寄售库', owned: false },
  );
}

function item(index: number, random: Random): ItemRow {
  const [name, name_en, specs, uom, kind, cost] = PARTS[index % PARTS.length] ?? PARTS[0];
  const company: Company = index % 5 === 4 ? '2000' : '1000';
  return {
    item_no: `M${String(300_101 + index)}`,
    company_no: company,
    name,
    name_en,
    spec: `${specs[Math.floor(index / PARTS.length) % specs.length]} ${String.fromCharCode(65 + Math.floor(index / 30))}`,
    uom,
    class: kind,
    stocked: true,
    owner_user: random.pick(ENGINEERS[company]),
    dept_no: 'D50',
    std_cost: cost,
    state: 'A',
    created_at: timeBefore(random.between(500, 1300)),
    created_by: 'U501',
  };
}

/** A movement; movements are numbered in the order in which they are entered. */
export function addMove(data: Dataset, move: Omit<MoveRow, 'move_no' | 'done'>): void {
  data.stock_move.push({ ...move, move_no: `K${700_001 + data.stock_move.length}`, done: true });
}

function addStock(data: Dataset, row: ItemRow, random: Random): void {
  const { item_no } = row;
  const bin_no = BIN_OF[row.company_no as Company];
  const received = random.between(200, 900);
  const issued = random.between(20, 150);
  const qty = received - issued;
  addMove(data, { item_no, bin_no, qty: received, moved_at: timeBefore(random.between(200, 480)), move_type: 'GR' });
  addMove(data, { item_no, bin_no, qty: -issued, moved_at: timeBefore(random.between(3, 150)), move_type: 'GI' });
  data.stock_quant.push({ item_no, bin_no, qty, amount: qty * (row.std_cost ?? 0), first_receipt: daysBefore(490) });
}

/** 110 stocked materials, all of which have moved in the last 150 days, and two services. */
export function addMaterials(data: Dataset, random: Random): void {
  addBins(data);
  for (let index = 0; index < ITEM_COUNT; index += 1) {
    const row = item(index, random);
    data.item.push(row);
    addStock(data, row, random);
  }
  for (const [item_no, name, name_en] of [
    ['M900001', '外协热处理', 'Heat treatment by subcontractor'],
    ['M900002', '设备检修服务', 'Machine inspection service'],
  ] as const) {
    const service = { ...item(0, random), item_no, name, name_en, spec: null, class: 'SERVICE', stocked: false };
    data.item.push({ ...service, owner_user: 'U501' });
  }
}

import { describe, expect, test } from 'vitest';
import { contradict, kindsOf } from '../compare/measure-conflict.ts';
import { measuresOf, writeMeasures } from './measures.ts';

function contradictory(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => kindsOf(writeMeasures(measuresOf(text))));
  return a !== undefined && b !== undefined && contradict(a, b);
}

/** The same thing, written by two people. */
const SAME: readonly (readonly [string, string])[] = [
  ['六角头螺栓 M8×20', '六角头螺栓 M8*20'],
  ['六角头螺栓 M8×20', '螺栓，六角头 M8x20mm'],
  ['内六角螺栓 M8X30', '内六角螺栓 M8 L=30'],
  ['内六角螺栓 M8×30', '内六角螺栓 M8 长30'],
  ['Hex bolt M8 x 20', 'Bolt, hex, M8x1.25x20'],
  ['Hex bolt M8 20mm', 'Hex bolt M8x20'],
  ['Nut M10', 'Nut M10x1.5'],
  ['螺栓 GB/T 5783-2016 M8×20', '螺栓 GB/T5783 M8×20'],
  ['螺栓 GB/T 5783 M8×20', 'Hex screw DIN 933 M8x20'],
  ['Hex bolt ISO 4017 M8x20', 'Hex bolt DIN EN ISO 4017:2015 M8x20'],
  ['Hex bolt M10x40 DIN 931', 'Hex bolt M10x40 ISO 4014'],
  ['内六角圆柱头螺钉 GB/T 70.1 M6×16', '内六角圆柱头螺钉 DIN912 M6*16'],
  ['六角螺母 GB/T 6170 M12', 'Hex nut DIN 934 M12'],
  ['平垫圈 GB/T 97.1 8', '平垫圈 DIN125 8'],
  ['法兰 DN50 PN16', '法兰 DN 50 PN1.6'],
  ['法兰 DN50 PN16', '法兰 DN50 PN1.6MPa'],
  ['球阀 DN50', '球阀 dn50'],
  ['Ball valve DN50', 'Ball valve DN-50'],
  ['304不锈钢板 3×1000×2000', '06Cr19Ni10 钢板 2000×1000×3'],
  ['不锈钢板 304 3mm', '不锈钢板 SUS304 3 mm'],
  ['Stainless sheet 1.4301 3mm', 'Stainless sheet AISI304 3mm'],
  ['不锈钢管 316L Φ25×2', '不锈钢管 022Cr17Ni12Mo2 φ25*2'],
  ['圆钢 45# Φ50', '圆钢 S45C 直径50'],
  ['圆钢 Q235B Φ20', '圆钢 Q235 ø20'],
  ['密封圈 NBR Φ50×3.1', '密封圈 丁腈橡胶 φ50x3.1'],
  ['伺服电机 1.5kW', '伺服电机 1500W'],
  ['伺服电机 0.75kW 220V', '伺服电机 750W AC220V'],
  ['开关电源 24V 5A', '开关电源 DC24V 5000mA'],
  ['液压油 20L', '液压油 20升'],
  ['黄油 1kg', '黄油 1000g'],
  ['气缸 Φ63×200', '气缸 φ63X200'],
  ['轴承 6204-2RS', '轴承 6204 DDU'],
  ['Bearing 6308-ZZ', 'Bearing 6308 2Z'],
  ['深沟球轴承 6205-2RS', 'SKF 深沟球轴承 6205-2RS1'],
  ['导轨滑块 HGH20CA', '滑块 HGH-20CA'],
  ['胶管 10cm', '胶管 100mm'],
  ['电缆 YJV 3×2.5', '电缆 YJV-3*2.5'],
  ['Pipe 1/2"', 'Pipe 1/2 in'],
  ['Hose 1-1/2 inch', 'Hose 1 1/2"'],
  ['螺钉 A2-70 M5×10', '螺钉 M5x10 A2-70'],
  ['螺栓 8.8级 M12×60', '螺栓 M12×60 8.8'],
  ['压力表 0-10MPa', '压力表 10 MPa'],
  ['Ｍ８×２０ 螺栓', 'M8×20螺栓'],
  ['轴承 62042RS', '轴承 6204-2RS'],
  ['O型圈 50x3,5', 'O型圈 50×3.5'],
  ['六角头螺栓 M8', '六角头螺栓 M8×20'],
];

/** Two things of one kind. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['六角头螺栓 M8×20', '六角头螺栓 M8×25'],
  ['六角头螺栓 M8×20', '六角头螺栓 M10×20'],
  ['六角头螺栓 M8×20', '六角头螺栓 M80×20'],
  ['六角头螺栓 M8×20', '六角头螺栓 M8×200'],
  ['Hex bolt M8x1x20', 'Hex bolt M8x1.25x20 M8x1.5'],
  ['Hex bolt M8x20', 'Hex bolt M8 L=30'],
  ['Hex bolt M8 20mm', 'Hex bolt M8 25mm'],
  ['螺栓 GB/T 5783 M8×20', '螺栓 GB/T 5782 M8×20'],
  ['螺栓 DIN 933 M8×20', '螺栓 GB/T 5782 M8×20'],
  ['螺栓 M8×20 8.8级', '螺栓 M8×20 10.9级'],
  ['螺栓 M8×20 A2-70', '螺栓 M8×20 A4-80'],
  ['螺栓 GB/T 5783 GB/T 3098.1', '螺栓 GB/T 5783 GB/T 3098.6'],
  ['法兰 DN50 PN16', '法兰 DN65 PN16'],
  ['法兰 DN50 PN16', '法兰 DN50 PN40'],
  ['法兰 DN50 PN1.6', '法兰 DN50 PN2.5'],
  ['球阀 DN5', '球阀 DN50'],
  ['304不锈钢板 3×1000×2000', '316不锈钢板 3×1000×2000'],
  ['不锈钢板 06Cr19Ni10 3mm', '不锈钢板 06Cr17Ni12Mo2 3mm'],
  ['不锈钢板 304 3mm', '不锈钢板 304L 3mm'],
  ['钢板 Q235 3×1000×2000', '钢板 Q345 3×1000×2000'],
  ['钢板 304 3×1000×2000', '钢板 304 4×1000×2000'],
  ['不锈钢管 Φ25×2', '不锈钢管 Φ25×3'],
  ['圆钢 Φ50', '圆钢 Φ80'],
  ['密封圈 NBR Φ50×3.1', '密封圈 FKM Φ50×3.1'],
  ['密封圈 Φ50×3.1', '密封圈 Φ50×3.5'],
  ['伺服电机 750W', '伺服电机 1.5kW'],
  ['伺服电机 3kW 380V', '伺服电机 3kW 220V'],
  ['继电器 DC24V', '继电器 DC12V'],
  ['液压油 20L', '液压油 200L'],
  ['轴承 6204-2RS', '轴承 6205-2RS'],
  ['轴承 6204-2RS', '轴承 6204-ZZ'],
  ['Bearing NU205', 'Bearing NU206'],
  ['导轨滑块 HGH20', '导轨滑块 HGH25'],
  ['接近开关 M12 PNP', '接近开关 M18 PNP'],
  ['减速机 i=10', '减速机 i=25'],
  ['Pipe 1/2"', 'Pipe 3/4"'],
  ['Elbow G1/2', 'Elbow G3/4'],
  ['电缆 3×2.5', '电缆 3×4'],
  ['电缆 3×2.5', '电缆 4×2.5'],
  ['Washer 8mm', 'Washer 10mm'],
  ['内存 8GB', '内存 16GB'],
  ['Screws M4x10 100 pcs', 'Screws M4x10 500 pcs'],
];

describe('two ways to describe one thing do not contradict each other', () => {
  test.each(SAME)('%s = %s', (one, other) => {
    expect([contradictory(one, other), contradictory(other, one)]).toEqual([false, false]);
  });
});

describe('another size, rating, standard, grade or type is another thing', () => {
  test.each(DIFFERENT)('%s ≠ %s', (one, other) => {
    expect([contradictory(one, other), contradictory(other, one)]).toEqual([true, true]);
  });
});

test('a description without numbers measures nothing', () => {
  expect(measuresOf('办公椅')).toEqual([]);
  expect(measuresOf('')).toEqual([]);
});

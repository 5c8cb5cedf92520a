import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatchRecord } from '@erp-audit/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecordMatcher } from './matcher.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'matching-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Articles of a catalogue: each name in each of its sizes. */
const CATALOGUE: readonly (readonly [name: string, specs: readonly string[]])[] = [
  ['内六角螺栓', ['M6×16', 'M6×20', 'M8×16', 'M8×20', 'M8×30', 'M10×30', 'M10×45', 'M12×45', 'M12×60']],
  ['六角螺母', ['M6', 'M8', 'M10', 'M12', 'M16']],
  ['深沟球轴承', ['6204-2RS', '6204-ZZ', '6205-2RS', '6206-2RS', '6308-ZZ', '6310-2RS']],
  ['液压油缸', ['Φ63×200', 'Φ63×300', 'Φ80×300', 'Φ100×400']],
  ['密封圈', ['NBR Φ50×3.1', 'FKM Φ50×3.1', 'NBR Φ63×3.5', 'NBR Φ80×5.7']],
  ['伺服电机', ['750W 220V', '1.5kW 220V', '1.5kW 380V', '3kW 380V']],
  ['不锈钢板', ['304 3×1000×2000', '316 3×1000×2000', '304 4×1000×2000']],
  ['对焊法兰', ['DN50 PN16', 'DN50 PN40', 'DN65 PN16', 'DN80 PN16']],
  ['Ball valve', ['DN15', 'DN20', 'DN25', 'DN32']],
  ['Hex screw DIN 933', ['M6x20', 'M6x25', 'M8x20', 'M8x25', 'M8x30']],
  ['Linear guide block', ['HGH15CA', 'HGH20CA', 'HGH25CA']],
  ['Proximity switch', ['M12 PNP NO', 'M18 PNP NO', 'M30 PNP NO']],
];

/** What a second clerk wrote of an article that was there. */
const AGAIN: readonly (readonly [name: string, spec: string, of: string, as: string])[] = [
  ['内六角螺栓', 'M8*20', '内六角螺栓', 'M8×20'],
  ['深沟球轴承', '6205-2RS1', '深沟球轴承', '6205-2RS'],
  ['伺服电机', '1500W 220V', '伺服电机', '1.5kW 220V'],
  ['不锈钢板', '06Cr19Ni10 2000×1000×4', '不锈钢板', '304 4×1000×2000'],
  ['对焊法兰', 'DN65 PN1.6MPa', '对焊法兰', 'DN65 PN16'],
  ['液压油缸', 'φ80X300mm', '液压油缸', 'Φ80×300'],
  ['Ball valve', 'DN 25', 'Ball valve', 'DN25'],
  ['Hex screw DIN933', 'M8 x 25', 'Hex screw DIN 933', 'M8x25'],
  ['Linear guide block', 'HGH-20CA', 'Linear guide block', 'HGH20CA'],
];

async function groupsOf(records: readonly MatchRecord[]): Promise<string[]> {
  async function* all(): AsyncGenerator<readonly MatchRecord[]> {
    yield records;
  }
  const options = { subject: 'material', verdicts: [], memoryMegabytes: 256, directory } as const;
  const matching = await createRecordMatcher().match(all(), options);
  const found: string[] = [];
  for await (const groups of matching.groups())
    for (const { members } of groups)
      found.push(
        members
          .map(({ id }) => id)
          .sort()
          .join(' = '),
      );
  await matching.close();
  return found.sort();
}

const articles = CATALOGUE.flatMap(([name, specs]) => specs.map((spec): MatchRecord => article(name, spec)));

function article(name: string, spec: string): MatchRecord {
  return { id: `${name} ${spec}`, values: { name, spec } };
}

test('articles of a catalogue, one name in many sizes, are no duplicates', async () => {
  expect(await groupsOf(articles)).toEqual([]);
});

test('an article that was entered again is found, and no other size with it', async () => {
  const again = AGAIN.map(([name, spec]) => article(name, spec));
  const planted = AGAIN.map(([name, spec, of, as]) => [`${name} ${spec}`, `${of} ${as}`].sort().join(' = '));
  expect(await groupsOf([...articles, ...again])).toEqual(planted.sort());
});

test('one that names no size joins none of two sizes', async () => {
  const without = { id: 'without', values: { name: '内六角螺栓 镀锌', spec: 'M8' } };
  for (const group of await groupsOf([...articles, without])) expect(group.split(' = ')).toHaveLength(2);
});

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Writes a text of many order lines: Chinese, quotes, leading zeros, dates. */
export async function writeOrderLines(path: string, rows: number): Promise<void> {
  const stream = createWriteStream(path);
  stream.write('EBELN,TXZ01,MENGE,BEDAT,WERKS\n');
  for (let n = 0; n < rows; n += 1) {
    const day = `2026-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`;
    const line = `${4_500_000_000 + n},"钢板 ${n} 型, ""A""",${n / 4},${day},00${10 + (n % 20)}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/**
 * Data as an element of a page that no browser runs: JSON, gzip, base64. What stands in the data cannot end the element,
 * as base64 has no "<".
 */
export async function pageBlock(kind: string, data: unknown): Promise<string> {
  const bytes = await compress(JSON.stringify(data));
  return `<script type="text/plain" data-block="${kind}">${bytes.toString('base64')}</script>\n`;
}

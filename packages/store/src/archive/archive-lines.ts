import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { AuditError } from '@erp-audit/core';
import { ALTERED, archiveInvalid, FOREIGN, TRUNCATED } from './archive-faults.ts';

/** A line longer than this is none of ours; it bounds what a hostile file can make us hold. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a gzip'd file, one after the other, in bounded memory.
 * @throws AuditError `ARCHIVE_INVALID` for what is no gzip, or not whole.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  await refuseMissing(file);
  const packed = createReadStream(file);
  const unpacked = packed.pipe(createGunzip());
  packed.on('error', (error) => unpacked.destroy(error));
  let rest: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8');
        rest = [];
        length = 0;
        from = end + 1;
      }
      rest.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > LONGEST_LINE) throw archiveInvalid(file, FOREIGN);
    }
    if (length > 0) throw archiveInvalid(file, TRUNCATED);
  } catch (cause) {
    throw readFailure(cause, file);
  } finally {
    packed.destroy();
  }
}

async function refuseMissing(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === true) return;
  throw archiveInvalid(file, { en: 'is not a file that can be read.', 'zh-CN': '不是可读取的文件。' });
}

/** What zlib says of a file that was cut, changed, or never was gzip. */
function readFailure(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (cause instanceof AuditError || typeof code !== 'string') return cause;
  if (code === 'Z_BUF_ERROR') return archiveInvalid(file, TRUNCATED, cause);
  const isForeign = cause instanceof Error && cause.message.includes('incorrect header check');
  if (code.startsWith('Z_')) return archiveInvalid(file, isForeign ? FOREIGN : ALTERED, cause);
  return archiveInvalid(file, { en: 'cannot be read.', 'zh-CN': '无法读取。' }, cause);
}

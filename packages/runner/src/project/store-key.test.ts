import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadStoreKey } from './store-key.ts';

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-key-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe('the key of an installation', () => {
  it('is made once, for its owner only, even when several processes start together', async () => {
    const file = join(directory, 'state', 'key');
    const keys = await Promise.all([1, 2, 3, 4].map(() => loadStoreKey(file)));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toMatch(/^[0-9a-f]{64}$/);
    expect(Buffer.from(await loadStoreKey(file))).toEqual(Buffer.from(keys[0] ?? []));
  });

  it('that is damaged is never replaced', async () => {
    const file = join(directory, 'damaged');
    writeFileSync(file, 'abc');
    await expect(loadStoreKey(file)).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect(readFileSync(file, 'utf8')).toBe('abc');
  });
});

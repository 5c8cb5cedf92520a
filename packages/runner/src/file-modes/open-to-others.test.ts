import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../config/load-config.ts';
import { openToOthers } from './open-to-others.ts';

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-modes-'));
afterAll(() => rmSync(directory, { recursive: true }));

const CONFIG = `version: 1
organisation: { name: ACME, timezone: Europe/Berlin }
sources: { erp: { connector: postgres, connection: "postgres://u@h/d", profile: odoo } }
departments: [{ id: governance, name: { en: Governance, zh-CN: 治理 }, governance: true }]
`;

describe.skipIf(process.platform === 'win32')('what other accounts of the machine may read', () => {
  it('is named with the mode it should have, once it is there', async () => {
    const file = join(directory, 'erp-audit.yaml');
    writeFileSync(file, CONFIG);
    const config = await loadConfig(file, {});
    expect(await openToOthers(config)).toEqual([]);
    for (const folder of ['.erp-audit/store', 'out', 'returns']) {
      mkdirSync(join(directory, folder), { recursive: true });
      chmodSync(join(directory, folder), 0o755);
    }
    chmodSync(join(directory, '.erp-audit'), 0o700);
    chmodSync(join(directory, 'returns'), 0o700);
    writeFileSync(join(directory, '.erp-audit/key'), 'k');
    chmodSync(join(directory, '.erp-audit/key'), 0o640);
    expect(await openToOthers(config)).toEqual([
      { path: join(directory, '.erp-audit/key'), mode: '600' },
      { path: join(directory, '.erp-audit/store'), mode: '700' },
      { path: join(directory, 'out'), mode: '700' },
    ]);
  });
});

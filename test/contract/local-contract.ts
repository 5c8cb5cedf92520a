import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connector as files } from '@erp-audit/connector-files';
import { connector as postgres } from '@erp-audit/connector-postgres';
import { silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import { openOptions } from '@erp-audit/testkit';
import { type ContractDatabase, ROWS, type StartedDatabase } from './contract-database.ts';

/** Databases without a server: the embedded one, and a folder of extracts. */
export const LOCAL_DATABASES: readonly ContractDatabase[] = [
  { name: 'PGlite', missing: undefined, isServerless: true, start: startPglite },
  { name: 'files', missing: undefined, isServerless: true, start: startFiles },
];

async function startPglite(): Promise<StartedDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-contract-'));
  const embedded = await openEmbedded({ directory }, silentLog);
  await embedded.execSql(`create table contract_rows (n int primary key, t varchar(40) not null);
    insert into contract_rows select n, 'row ' || n from generate_series(1, ${ROWS}) n`);
  await embedded.close();
  return {
    open: (changes) => postgres.open('pglite', { directory }, openOptions(changes)),
    naiveTimestamp: (text) => `timestamp '${text}'`,
    stop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Values of a text file are text where no type is declared. */
const TYPED = { contract_rows: { types: { n: 'number' } } };

async function startFiles(): Promise<StartedDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-contract-'));
  const lines = Array.from({ length: ROWS }, (_, index) => `${index + 1},row ${index + 1}`);
  writeFileSync(join(directory, 'contract_rows.csv'), `n,t\n${lines.join('\n')}\n`);
  return {
    open: (changes) => files.open('files', { directory, tables: TYPED }, openOptions(changes)),
    naiveTimestamp: (text) => `timestamp '${text}'`,
    stop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

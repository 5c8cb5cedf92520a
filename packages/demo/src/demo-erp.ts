import { writeFile } from 'node:fs/promises';
import { silentLog } from '@erp-audit/core';
import { openEmbedded } from '@erp-audit/pglite';
import { buildNights } from './build.ts';
import { insertSql } from './insert.ts';
import { SCHEMA_SQL } from './schema.ts';
import type { NightTruth } from './truth.ts';

export interface DemoErpOptions {
  /** Folder of the embedded database; made when it does not exist. */
  readonly directory: string;
  /** The same seed gives the same rows and the same defects, everywhere. */
  readonly seed?: number;
}

const DEFAULT_SEED = 20_261_119;

async function execute(directory: string, sql: string): Promise<void> {
  const database = await openEmbedded({ directory }, silentLog);
  try {
    await database.execSql(sql);
  } finally {
    await database.close();
  }
}

/** Brings the ERP to one of its nights; the truth of the nights so far stands beside the database, for people to compare. */
async function live(options: DemoErpOptions, index: 0 | 1 | 2): Promise<{ readonly truth: NightTruth }> {
  const nights = buildNights(options.seed ?? DEFAULT_SEED);
  const { rows, truth } = nights[index];
  await execute(options.directory, index === 0 ? `${SCHEMA_SQL}${insertSql(rows)}` : insertSql(rows));
  const soFar = nights.slice(0, index + 1).map((night) => night.truth);
  await writeFile(`${options.directory}.truth.json`, `${JSON.stringify(soFar, null, 2)}\n`);
  return { truth };
}

/**
 * Makes the ERP of a manufacturer as it is on the first of {@link DEMO_NIGHTS}, to be read through the shipped profile
 * `demo`. `<directory>.truth.json` lists what was planted.
 * @returns what is wrong in it, and what only looks wrong, as written down while it was planted.
 * @throws AuditError `STORE_*` where the folder cannot hold a database.
 */
export async function createDemoErp(options: DemoErpOptions): Promise<{ readonly truth: NightTruth }> {
  return await live(options, 0);
}

/**
 * Takes the ERP from the first night to the second: defects repaired, two records retired, new defects made, and three
 * records that passed their limit because a day went by.
 */
export async function applySecondNight(options: DemoErpOptions): Promise<{ readonly truth: NightTruth }> {
  return await live(options, 1);
}

/** Takes the ERP from the second night to the third: three repaired defects are back, three others repaired. */
export async function applyThirdNight(options: DemoErpOptions): Promise<{ readonly truth: NightTruth }> {
  return await live(options, 2);
}

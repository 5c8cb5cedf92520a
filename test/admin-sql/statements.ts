import { readdirSync, readFileSync } from 'node:fs';
import { DIALECTS, type DialectId } from '@erp-audit/core';
import { parse } from 'yaml';

/** A statement that an administrator might write, good or hostile. */
export interface AdminStatement {
  readonly dialect: DialectId;
  readonly id: string;
  readonly text: string;
}

/** A statement that must not run. */
export interface Attack extends AdminStatement {
  readonly why: string;
  /** What the session of the connector alone does about it: refuses it where absent, else why it runs there. */
  readonly past?: string;
  /** What the session of an owner of everything does not prevent, and when; the account for the audit must not have the right. */
  readonly leaves?: string;
}

function readAll<S extends AdminStatement>(folder: string): readonly S[] {
  const directory = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(directory).filter((file) => file.endsWith('.yaml'));
  const read = DIALECTS.flatMap((dialect) =>
    (parse(readFileSync(new URL(`${dialect}.yaml`, directory), 'utf8')) as S[]).map((each) => ({ ...each, dialect })),
  );
  if (files.length !== DIALECTS.length) throw new Error(`${folder} has a file of no dialect`);
  return read;
}

/** Queries of people who look after an ERP. */
export function realisticQueries(): readonly AdminStatement[] {
  return readAll('queries');
}

/** Hostile statements; `$DIR` in them is a folder of the test that is empty and stays so. */
export function attacks(directory: string): readonly Attack[] {
  return readAll<Attack>('attacks').map((attack) => ({ ...attack, text: attack.text.replaceAll('$DIR', directory) }));
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requirePsql } from './bench-server.ts';
import { combinedStatement, type RowCheck, separateStatements } from './row-checks.ts';
import type { Check } from './workload-checks.ts';
import { WORKLOAD } from './workload-place.ts';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/erp-audit.js', import.meta.url));

/** One of the things that are measured in turn. */
export type Part = PlainPart | AuditPart;

interface Described {
  readonly id: string;
  readonly title: string;
  /** Parts of one group do the same work. */
  readonly group: 'checks' | 'rows';
}

/** Plain SQL by psql. */
interface PlainPart extends Described {
  readonly type: 'plain';
  readonly file: string;
  /** Gives all keys, as the audit must; the others only count. */
  readonly isKeyFloor: boolean;
}

/** `erp-audit run` of an audit folder with these checks. */
export interface AuditPart extends Described {
  readonly type: 'audit';
  readonly checks: readonly Check[];
  /** Plain statements, one for each check, that give the keys it must find. */
  readonly truth: string;
}

export function checkParts(checks: readonly Check[]): readonly Part[] {
  const plain = (id: string, title: string, file: string, isKeyFloor: boolean): PlainPart => {
    return { type: 'plain', group: 'checks', id, title, file: join(WORKLOAD, file), isKeyFloor };
  };
  return [
    plain('count-separate', '40 statements, counts', '10_checks_count.sql', false),
    plain('count-combined', 'One scan a table, counts', '12_checks_combined.sql', false),
    plain('keys-separate', '40 statements, keys', '11_checks_rows.sql', true),
    plain('keys-combined', 'One scan a table, keys', '13_checks_rows_combined.sql', true),
    {
      ...{ type: 'audit', group: 'checks', id: 'erp-audit', title: 'erp-audit run, 40 rules', checks },
      truth: join(WORKLOAD, '11_checks_rows.sql'),
    },
  ];
}

/** Row-level rules on customers; the plain statements are written into the folder. */
export function rowParts(checks: readonly RowCheck[], folder: string): readonly Part[] {
  const separate = join(folder, 'rows-separate.sql');
  const combined = join(folder, 'rows-combined.sql');
  writeFileSync(separate, separateStatements(checks));
  writeFileSync(combined, combinedStatement(checks));
  const shared = { type: 'plain', group: 'rows', isKeyFloor: true } as const;
  const count = checks.length;
  return [
    { ...shared, id: 'rows-separate', title: `${count} statements on customers, keys`, file: separate },
    { ...shared, id: 'rows-combined', title: `One scan for ${count} conditions, keys`, file: combined },
    {
      ...{ type: 'audit', group: 'rows', id: 'rows-erp-audit', title: `erp-audit run, ${count} rules on customers` },
      ...{ checks: checks.map(({ check }) => check), truth: separate },
    },
  ];
}

/** The command of a part of plain SQL, against a database. */
export function plainCommand(file: string, url: string, cwd: string) {
  return { command: requirePsql(), args: ['-q', '-X', '-v', 'ON_ERROR_STOP=1', '-d', url, '-f', file], cwd };
}

export function auditCommand(config: string, cwd: string) {
  return { command: process.execPath, args: [BIN, 'run', '--config', config, '--quiet'], cwd };
}

export function helpCommand(cwd: string) {
  return { command: process.execPath, args: [BIN, '--help'], cwd };
}

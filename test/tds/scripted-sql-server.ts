import type { TdsRequest } from './requests.ts';
import type { TdsResponse } from './tds-response.ts';
import { startTdsServer, type TdsServer, type TdsServerOptions } from './tds-server.ts';
import { TDS, type TdsColumn, type TdsValue } from './types.ts';

/** What the database says of itself when it is opened. */
interface ScriptedDatabase {
  readonly version?: string;
  readonly compatibility?: number;
  readonly allowsSnapshot?: boolean;
  readonly readsVersions?: boolean;
  readonly isReadOnly?: boolean;
  readonly defaultSchema?: string;
}

export interface SqlServerScript extends Omit<TdsServerOptions, 'answer'> {
  readonly database?: ScriptedDatabase;
  /** What statements of rules get; what the connector asks for itself is answered as a server would. */
  query?(request: TdsRequest, response: TdsResponse): Promise<void>;
  /** Session settings and roll-backs; without it they succeed. */
  batch?(request: TdsRequest, response: TdsResponse): Promise<void>;
}

const PROBE_COLUMNS: readonly TdsColumn[] = [
  { name: 'version', type: TDS.nvarchar(128) },
  { name: 'engine_edition', type: TDS.int },
  { name: 'compatibility', type: TDS.tinyint },
  { name: 'allows_snapshot', type: TDS.tinyint },
  { name: 'reads_versions', type: TDS.bit },
  { name: 'updateability', type: TDS.nvarchar(60) },
  { name: 'database', type: TDS.nvarchar(128) },
  { name: 'login', type: TDS.nvarchar(128) },
  { name: 'default_schema', type: TDS.nvarchar(128) },
];

/** A server that says it is SQL Server. It runs no SQL: each statement gets what the script says. */
export async function startSqlServer(script: SqlServerScript = {}): Promise<TdsServer> {
  return await startTdsServer({
    ...script,
    answer: async (request, response) => {
      if (request.text.includes("serverproperty('ProductVersion')")) {
        await response.table(PROBE_COLUMNS, [probeRow(script.database ?? {})]);
        return await response.end();
      }
      const isOurs = request.kind !== 'rpc';
      const answer = isOurs ? script.batch : script.query;
      if (answer === undefined) return await response.end();
      await answer(request, response);
    },
  });
}

function probeRow(database: ScriptedDatabase): readonly TdsValue[] {
  return [
    database.version ?? '13.0.5026.0',
    3,
    database.compatibility ?? 130,
    database.allowsSnapshot === true ? 1 : 0,
    database.readsVersions === true,
    database.isReadOnly === true ? 'READ_ONLY' : 'READ_WRITE',
    'erp',
    'audit',
    database.defaultSchema ?? 'dbo',
  ];
}

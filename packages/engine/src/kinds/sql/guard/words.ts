import type { DialectId } from '@erp-audit/core';

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words that a bracket may follow without making a call. */
export const SYNTAX = words(`
  all and any apply array as asc between by case cast cube desc distinct else end escape except exists filter following from
  full group grouping having ilike in inner intersect interval is join keep lateral left like limit materialized minus not null
  offset on or order outer over partition preceding prior recursive right rollup row rows select sets similar some then top
  union unique using values when where with within
`);

/** Words of statements that do more than read, or that give what they read to somebody else. No query needs them bare. */
const WRITING = words(`
  alter call create delete drop dumpfile exec execute grant infile insert into merge outfile returning revoke truncate update
`);
/** Every statement word of T-SQL: a batch needs no semicolon between two statements. */
const BATCH = words(`
  backup begin bulk checkpoint close commit cursor dbcc deallocate declare deny disk dump goto if kill lineno load
  opendatasource openquery openrowset openxml option print proc procedure raiserror readtext reconfigure restore return revert
  rollback save set setuser shutdown throw trigger updatetext use waitfor while writetext holdlock nolock paglock
  readcommitted readpast readuncommitted repeatableread rowlock serializable tablock tablockx updlock xlock
`);
const NONE: ReadonlySet<string> = new Set();
const OWN: Readonly<Record<DialectId, ReadonlySet<string>>> = {
  postgres: NONE,
  mysql: words('handler lock procedure load'),
  mssql: BATCH,
  oracle: words('lock model procedure'),
  duckdb: words('attach detach install pragma copy'),
};

/** Whether a bare word makes a statement more than a query. */
export function isWriting(word: string, dialect: DialectId): boolean {
  return WRITING.has(word) || OWN[dialect].has(word);
}

/** What gives another value with every call and changes what it counts, also as `sequence.nextval`. */
export const SEQUENCES = words('nextval currval lastval setval');

/** Time of day: a rule sees the day of the run, so that a run can be told again. */
export const CLOCKS = words(`
  age clock_timestamp curdate current_date current_time current_timestamp curtime get_current_timestamp getdate getutcdate
  localtime localtimestamp now statement_timestamp sysdate sysdatetime sysdatetimeoffset systimestamp sysutcdatetime timeofday
  today transaction_timestamp unix_timestamp utc_date utc_time utc_timestamp
`);
/** Those that are called without brackets, also where a column may have the name. */
export const BARE_CLOCKS: Readonly<Record<DialectId, ReadonlySet<string>>> = {
  postgres: words('current_date current_time current_timestamp localtime localtimestamp'),
  mysql: words('current_date current_time current_timestamp localtime localtimestamp utc_date utc_time utc_timestamp'),
  mssql: words('current_timestamp current_date'),
  oracle: words('sysdate systimestamp current_date current_timestamp localtimestamp'),
  duckdb: words('current_date current_time current_timestamp localtime localtimestamp today'),
};
/** Who asks and where, without brackets. */
export const SESSION: Readonly<Record<DialectId, ReadonlySet<string>>> = {
  postgres: words('current_catalog current_role current_schema current_user session_user system_user user'),
  mysql: words('current_user session_user system_user current_role'),
  mssql: words('current_user session_user system_user user'),
  oracle: words('user uid dbtimezone sessiontimezone ora_invoking_user'),
  duckdb: words('current_catalog current_role current_schema current_user session_user user'),
};

/** Types that `cast` may make. */
export const TYPES: Readonly<Record<DialectId, ReadonlySet<string>>> = {
  postgres: words(`
    bigint bool boolean bpchar bytea char character date dec decimal double float float4 float8 int int2 int4 int8 integer interval
    json jsonb jsonpath numeric real smallint text time timestamp timestamptz timetz uuid varchar
  `),
  mysql: words('char date datetime decimal double float signed time unsigned year'),
  mssql: words(`
    bigint bit char date datetime datetime2 datetimeoffset decimal float int integer money nchar numeric nvarchar real smalldatetime
    smallint smallmoney time tinyint uniqueidentifier varbinary varchar
  `),
  oracle: words(`
    binary_double binary_float char date dec decimal float int integer interval nchar number numeric nvarchar2 raw real smallint
    timestamp varchar varchar2
  `),
  duckdb: words(`
    bigint bool boolean char date decimal double float hugeint int integer interval json numeric real smallint text time timestamp
    timestamptz tinyint uuid varchar
  `),
};

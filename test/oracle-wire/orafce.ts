import { execute, freshDatabase, POSTGRES_MISSING } from '@erp-audit/testkit';
import pg from 'pg';

/** Cells of a row of JSON that the double can give. */
const MOST_CELLS = 24;
const CELLS = Array.from({ length: MOST_CELLS }, (_, index) => index);

/** Words of Oracle that orafce does not have, as far as the connector's statements need them. */
const WORDS = `
  create extension orafce;
  create schema wire;
  create domain wire.clob as text;
  create function wire.sys_context(namespace text, name text) returns text language sql stable as $$
    select case upper(name) when 'SESSION_USER' then 'AUDIT' when 'DB_NAME' then 'WIREPDB'
      when 'CURRENT_SCHEMA' then 'ERP' end $$;
  create function wire.to_char(text) returns text language sql immutable as 'select $1';
  create function wire.to_char(numeric) returns text language sql immutable as
    $$ select regexp_replace(trim_scale($1)::text, '^(-?)0\\.', '\\1.') $$;
  create function wire.to_char(date) returns text language sql immutable as $$ select to_char($1, 'YYYY-MM-DD HH24:MI:SS') $$;
  create function wire.dump(anyelement, integer, integer, integer) returns text language sql stable as $$
    select case pg_typeof($1)::text when 'numeric' then 'Typ=2 Len=1' when 'integer' then 'Typ=2 Len=1'
      when 'date' then 'Typ=12 Len=7' when 'timestamp without time zone' then 'Typ=180 Len=7'
      when 'timestamp with time zone' then 'Typ=181 Len=13' else 'Typ=1 Len=1' end $$;
  create function wire.decompose(text, text) returns text language sql immutable as 'select normalize($1, NFKD)';
  create function wire.compose(text) returns text language sql immutable as 'select normalize($1, NFC)';
  create function wire.to_date(text, text) returns pg_catalog.date language sql immutable as
    'select pg_catalog.to_date($1, $2)';
  create function wire.date_plus(pg_catalog.date, numeric) returns pg_catalog.date language sql immutable as
    'select $1 + $2::integer';
  create operator wire.+ (leftarg = pg_catalog.date, rightarg = numeric, function = wire.date_plus);
  create function wire.rtrim(text) returns text language sql immutable as $$ select nullif(pg_catalog.rtrim($1), '') $$;
  create function wire.rtrim(text, text) returns text language sql immutable as
    $$ select nullif(pg_catalog.rtrim($1, $2), '') $$;
  create function wire.ltrim(text, text) returns text language sql immutable as
    $$ select nullif(pg_catalog.ltrim($1, $2), '') $$;
  create function wire.regexp_replace(text, text, text) returns text language sql immutable as
    $$ select nullif(pg_catalog.regexp_replace($1, $2, $3, 'g'), '') $$;
  create function wire.regexp_like(text, text, text) returns boolean language sql immutable as
    $$ select pg_catalog.regexp_like($1, $2, replace($3, 'n', '')) $$;
  create function wire.lower(text) returns text language sql immutable as
    $$ select pg_catalog.lower($1 collate "und-x-icu") $$;
  create function wire.upper(text) returns text language sql immutable as
    $$ select pg_catalog.upper($1 collate "und-x-icu") $$;
  create function wire.from_tz(timestamp, text) returns timestamptz language plpgsql stable as $$ begin
    if $1 at time zone $2 at time zone $2 <> $1 then raise 'ORA-01878: the time does not exist in the zone'; end if;
    return $1 at time zone $2; end $$;
  create function wire.json_step(wire.clob, text) returns wire.clob language sql immutable as
    $$ select case when $2 is null then $1 when $1 is null then '[' || to_json($2) || ']'
       else left($1, -1) || ',' || to_json($2) || ']' end $$;
  create aggregate wire.json_arrayagg(text) (sfunc = wire.json_step, stype = wire.clob);
  create function wire.json_cells(text) returns table (${CELLS.map((cell) => `c${cell} text`).join(', ')})
    language sql immutable as
    $$ select ${CELLS.map((cell) => `nullif(e ->> ${cell}, '')`).join(', ')} from jsonb_array_elements($1::jsonb) e $$;
  create table public.nls_database_parameters (parameter text, value text);
  insert into nls_database_parameters values ('NLS_CHARACTERSET', 'AL32UTF8');
`;

/** Why there is no wire double here, or undefined where there can be one; an error where there must be one. */
export async function wireUnavailable(postgresUrl: string | undefined): Promise<string | undefined> {
  const reason = await missing(postgresUrl);
  if (reason !== undefined && process.env['ERP_AUDIT_REQUIRE_ORAFCE'] === '1') throw new Error(reason);
  if (reason !== undefined) process.stderr.write(`Skipped: tests on the wire double of Oracle (${reason}).\n`);
  return reason;
}

async function missing(postgresUrl: string | undefined): Promise<string | undefined> {
  if (postgresUrl === undefined) return POSTGRES_MISSING;
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  const { rowCount } = await client.query("select from pg_available_extensions where name = 'orafce'");
  await client.end();
  return rowCount === 0 ? 'no orafce: install the package "postgresql-15-orafce"' : undefined;
}

/** URL of a new database in which Oracle's words work, with what `setup` makes in it. */
export async function freshOrafceDatabase(postgresUrl: string, setup: string): Promise<string> {
  const url = await freshDatabase(postgresUrl);
  await execute(url, WORDS);
  await execute(url, setup);
  return url;
}

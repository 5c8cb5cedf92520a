import { raw, sql } from '@erp-audit/core';
import { type ConnectorStatements, testConnector } from '@erp-audit/testkit';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { freshWire, openWire } from './open-wire.ts';
import type { OracleWire } from './oracle-wire.ts';
import { wireUnavailable } from './orafce.ts';

const url = inject('postgresUrl');
const reason = await wireUnavailable(url);
const SECRET = '张三的秘密';
const SETUP = `create table target (id int primary key, text text); insert into target values (1, '${SECRET}'), (2, '${SECRET}')`;

const statements: ConnectorStatements = {
  numbers: (count) => sql`select n, 'text of row ' || n as t from generate_series(1, cast(${count} as int)) n`,
  failingAt: (count, failing) =>
    sql`select 1 / (cast(${failing} as int) - n) as n from generate_series(1, cast(${count} as int)) n`,
  endless: raw('select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b'),
  writes: [
    raw("insert into target values (3, 'x')"),
    raw("with added as (insert into target values (3, 'x') returning id) select id from added"),
    raw("select 1 from dual; insert into target values (3, 'x')"),
    raw("begin insert into target values (3, 'x'); commit; end;"),
    raw('commit'),
    raw('create table other (id int)'),
    raw('/* select */ -- select\n drop table target'),
    raw('with function f return number is begin return 1; end; select f from dual'),
    raw('select id from target for update'),
  ],
  target: raw('select id, text from target'),
  failingOnValue: raw('select cast(text as int) as n from target'),
  secret: SECRET,
};

describe.skipIf(reason !== undefined)('connector-oracle on the wire double', () => {
  let wire: OracleWire;
  beforeAll(async () => {
    wire = await freshWire(url as string, SETUP);
  });
  afterAll(() => wire.close());
  testConnector(() => ({ open: (options) => openWire(wire, options), statements, tellsPlanCost: false }));
});

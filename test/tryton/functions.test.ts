import { beforeAll, describe, expect, inject, it } from 'vitest';
import { PATIENCE, query, restore, whyNot } from '../erp-databases/erp-database.ts';
import { functionsOf, unknownRoles } from '../erp-databases/functions.ts';
import { DATABASE } from './database.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, DATABASE);

/** Every group with the groups whose rights it inherits. */
const EFFECTIVE = `
  with recursive effective (top, gid, parent) as (
    select id, id, parent from res_group
    union
    select effective.top, up.id, up.parent from effective join res_group up on up.id = effective.parent
  ), named as (
    select effective.gid from effective
    join ir_model_data d on d.model = 'res.group' and d.db_id = effective.top
    where d.module || '.' || d.fs_id = any ($1)
  )`;
const BY_RIGHT = `${EFFECTIVE}
  select count(*)::int as count from named
  join ir_model_access a on a."group" = named.gid and a.active join ir_model m on m.id = a.model
  where m.model = $2 and case $3 when 'create' then a.perm_create when 'write' then a.perm_write end`;
const BY_BUTTON = `${EFFECTIVE}
  select count(*)::int as count from named
  join "ir_model_button-res_group" g on g."group" = named.gid join ir_model_button b on b.id = g.button
  join ir_model m on m.id = b.model
  where m.model = $2 and b.name = $3`;

describe.skipIf(reason !== undefined)('functions of the Tryton profile', () => {
  let url = '';
  beforeAll(async () => {
    url = await restore(postgresUrl, DATABASE.dumps[0]);
  }, PATIENCE.timeout);

  it('name only groups that Tryton has', async () => {
    const groups = `select module || '.' || fs_id as name from ir_model_data where model = 'res.group'`;
    expect(await unknownRoles(url, DATABASE, groups)).toEqual([]);
  });

  it('are granted by the access rights and buttons that they name as evidence', async () => {
    const functions = functionsOf(DATABASE);
    const claims = functions.flatMap(({ id, roles, verified }) =>
      roles.flatMap((role) => claimsOf(id, role, verified)),
    );
    const faults: string[] = [];
    for (const { id, group, model, statement, subject } of claims) {
      const [found] = await query<{ count: number }>(url, statement, [[group], model, subject]);
      if (found === undefined || found.count === 0) faults.push(`${id}: ${group} has no ${subject} of ${model}`);
    }
    expect(faults).toEqual([]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(functions.length);
  });

  it('stand for parties by judgement, because no right of Tryton 6.0 guards them', async () => {
    const rights = await query(
      url,
      `select 1 from ir_model_access a join ir_model m on m.id = a.model where m.model = $1`,
      ['party.party'],
    );
    expect(rights).toEqual([]);
  });
});

interface Claim {
  readonly id: string;
  readonly group: string;
  readonly model: string;
  readonly statement: string;
  readonly subject: string;
}

/** What `sale.sale: create, write` and `account.period: button close` say; evidence that says nothing is a claim that fails. */
function claimsOf(id: string, group: string, verified: string): Claim[] {
  const [, model = 'nothing', button, rights = 'nothing'] =
    /^([a-z._]+): (?:button ([a-z_]+)|([a-z, ]+))/.exec(verified) ?? [];
  if (button !== undefined) return [{ id, group, model, statement: BY_BUTTON, subject: button }];
  return rights.split(', ').map((subject) => ({ id, group, model, statement: BY_RIGHT, subject }));
}

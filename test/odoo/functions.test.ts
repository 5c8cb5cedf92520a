import { beforeAll, describe, expect, inject, it } from 'vitest';
import { PATIENCE, query, restore, whyNot } from '../erp-databases/erp-database.ts';
import { functionsOf, type ProfileFunction, unknownRoles } from '../erp-databases/functions.ts';
import { DATABASE } from './database.ts';

const postgresUrl = inject('postgresUrl');
const reason = whyNot(postgresUrl, DATABASE);

const RIGHTS: Readonly<Record<string, string>> = {
  create: 'perm_create',
  write: 'perm_write',
  read: 'perm_read',
  delete: 'perm_unlink',
};

/** Every group with all it implies, and the models it may use. */
const GRANTED = `
  with recursive effective (top, gid) as (
    select id, id from res_groups
    union
    select effective.top, rel.hid from effective join res_groups_implied_rel rel on rel.gid = effective.gid
  )
  select count(*)::int as count
  from effective
  join ir_model_data d on d.model = 'res.groups' and d.res_id = effective.top
  join ir_model_access a on a.group_id = effective.gid and a.active
  join ir_model m on m.id = a.model_id
  where d.module || '.' || d.name = any ($1) and m.model = $2`;

describe.skipIf(reason !== undefined)('functions of the Odoo profile', () => {
  let url = '';
  beforeAll(async () => {
    url = await restore(postgresUrl, DATABASE.dumps[0]);
  }, PATIENCE.timeout);

  it('name only groups that Odoo has', async () => {
    const groups = `select module || '.' || name as name from ir_model_data where model = 'res.groups'`;
    expect(await unknownRoles(url, DATABASE, groups)).toEqual([]);
  });

  it('are granted by the access rights that they name as evidence', async () => {
    const claims = functionsOf(DATABASE).flatMap(claimsOf);
    const faults: string[] = [];
    for (const { id, roles, model, action } of claims) {
      const [found] = await query<{ count: number }>(url, `${GRANTED} and a.${RIGHTS[action]}`, [roles, model]);
      if (found === undefined || found.count === 0) faults.push(`${id}: ${roles.join()} may not ${action} ${model}`);
    }
    expect(faults).toEqual([]);
    expect(new Set(claims.map(({ id }) => id)).size).toBeGreaterThan(25);
  });
});

interface Claim {
  readonly id: string;
  readonly roles: readonly string[];
  readonly model: string;
  readonly action: string;
}

/** What `res.partner: create, write` says; a mere judgement claims nothing, and no evidence at all is a claim that fails. */
function claimsOf({ id, roles, verified }: ProfileFunction): Claim[] {
  if (verified.startsWith('judgement: ')) return [];
  const [, model = 'nothing', actions = 'read'] = /^([a-z.]+): ([a-z, ]+)/.exec(verified) ?? [];
  return actions.split(', ').map((action) => ({ id, roles, model, action }));
}

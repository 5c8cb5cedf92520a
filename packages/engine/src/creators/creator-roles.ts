import { type Row, SMALLEST_GROUP, type Source, type Sql, sql } from '@erp-audit/core';
import { activeAccounts, effectiveGrants } from '../accounts.ts';
import type { CheckEnvironment } from '../define-kind.ts';
import type { MappedModel } from '../mapped-model.ts';
import { options } from '../query-options.ts';

/** The role that stands for each user, so that nobody is told by name. */
export interface CreatorRoles {
  /** Label of the role by key of the user; users without a large enough role are left out. */
  readonly byUser: ReadonlyMap<string, string>;
  /** People who hold each role of at least five, by its label; of roles with one label the largest. */
  readonly people: Readonly<Record<string, number>>;
}

interface HeldRole {
  readonly key: string;
  readonly label: string;
  readonly people: number;
}

/** Whether the profile says which roles users hold. */
export function mapsRoles(model: MappedModel): boolean {
  return model.entity('user') !== undefined && model.entity('user_role') !== undefined;
}

/**
 * The role of each user on the as-of: of the effective roles that at least five people hold the one that fewest hold,
 * then the first by key. Leavers have one too, as their records stay; they do not count as people. One statement, read
 * as a stream: held is one role a user.
 * @throws AuditError `SOURCE_*`
 */
export async function readCreatorRoles(
  source: Source,
  environment: CheckEnvironment,
  signal?: AbortSignal,
): Promise<CreatorRoles> {
  const roles = new Map<string, HeldRole>();
  const chosen = new Map<string, HeldRole>();
  for await (const rows of source.stream(largeRolesOfUsers(environment), options('creator roles', signal))) {
    for (const row of rows) {
      const role = heldRole(row, roles);
      const user = String(row['user_key']);
      const best = chosen.get(user);
      if (best === undefined || isCloser(role, best)) chosen.set(user, role);
    }
  }
  const people = new Map<string, number>();
  for (const { label, people: count } of roles.values()) people.set(label, Math.max(people.get(label) ?? 0, count));
  return {
    byUser: new Map([...chosen].map(([user, { label }]) => [user, label])),
    people: Object.fromEntries(people),
  };
}

/** One object a role, however many users hold it. */
function heldRole(row: Row, roles: Map<string, HeldRole>): HeldRole {
  const key = String(row['role_key']);
  const role = roles.get(key) ?? { key, label: String(row['label'] ?? key), people: Number(row['people']) };
  roles.set(key, role);
  return role;
}

function isCloser(role: HeldRole, best: HeldRole): boolean {
  return role.people === best.people ? role.key < best.key : role.people < best.people;
}

/** One row for each user and role that at least five people hold: `user_key`, `role_key`, `people`, `label`. */
function largeRolesOfUsers(environment: CheckEnvironment): Sql {
  const { dialect, tables, model } = environment;
  const held = sql`select distinct g.user_key as user_key, g.role_key as role_key from (${effectiveGrants([], environment)}) g where g.role_key is not null`;
  const least = dialect.literal(SMALLEST_GROUP, 'number');
  const large = sql`select o.role_key as role_key, count(*) as people from (${held}) o${onlyPeople(environment)} group by o.role_key having count(*) >= ${least}`;
  const role = model.entity('role');
  const isNamed = role !== undefined && !role.personal.has('label');
  const names = isNamed
    ? sql` left join (select n.key_1 as role_key, max(n.label) as label from ${tables.table('role', ['key_1', 'label'], 'n')} group by n.key_1) r on r.role_key = h.role_key`
    : sql``;
  const label = isNamed ? sql`r.label` : dialect.literal(null, 'text');
  return sql`select h.user_key as user_key, h.role_key as role_key, l.people as people, ${label} as label from (${held}) h join (${large}) l on l.role_key = h.role_key${names}`;
}

/** Accounts of interfaces, customers and leavers are no people who could be told by a role. */
function onlyPeople(environment: CheckEnvironment): Sql {
  const user = environment.model.entity('user');
  if (user?.fields.has('status') !== true) return sql``;
  const scope = { user, dialogOnly: true, columns: [] };
  return sql` join (select distinct a.key_1 as user_key from (${activeAccounts(scope, environment)}) a) p on p.user_key = o.user_key`;
}

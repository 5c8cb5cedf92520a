import { storedAt } from '../calendar.ts';
import type { StaffRow, UserRow } from '../organisation-rows.ts';
import { ago, type Site } from './planter.ts';

/** A person who works here and signs in, and whom no record depends on. */
export interface Reader {
  readonly user: UserRow;
  readonly staff: StaffRow;
  /** Key of a finding about the account. */
  readonly key: readonly string[];
}

export function takeReader({ company, world }: Site): Reader {
  const readers = new Set(company.people.readers);
  const user = world.take('app_user', (row) => readers.has(row.user_id) && row.locked === 'N');
  const staff = world.rows.staff.find((row) => row.emp_no === user.emp_no);
  if (staff === undefined) throw new RangeError(`${user.user_id} belongs to nobody`);
  return { user, staff, key: ['-', user.user_id] };
}

/** From now on nobody signs in with the account; it was last used so many days ago. */
export function silence({ world }: Site, user: UserRow, days: number, clock = '17:45:00'): void {
  world.silent.add(user);
  world.edit('app_user', user, { last_login: storedAt(ago(world, days), clock) });
}

export function unsilence({ world }: Site, user: UserRow): void {
  world.silent.delete(user);
  world.edit('app_user', user, { last_login: storedAt(ago(world, 1), '08:40:00') });
}

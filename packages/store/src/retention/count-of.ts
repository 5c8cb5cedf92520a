import { type Bindings, only, type Session } from '../database/database.ts';

/** How many rows a statement changes that returns something for each. */
export async function countOf(session: Session, statement: string, bindings: Bindings): Promise<number> {
  const rows = await session.rows<{ count: number }>(
    `with gone as (${statement}) select cast(count(*) as integer) as count from gone`,
    bindings,
  );
  return only(rows).count;
}

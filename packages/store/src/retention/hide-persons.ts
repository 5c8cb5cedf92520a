import type { Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { LONG_ENDED } from './drop-details.ts';
import type { RetentionCounts } from './retention-store.ts';

const PAGE_ROWS = 1_000;
/** Entities whose key names a person. */
const PERSONS = `'user', 'user_role', 'employee'`;
/** A masked value as it is kept, with the beginning of its keyed hash. */
const MASKED = `\\{"masked":"([^"\\\\]|\\\\.)*","hash":"([0-9a-f]{6})[0-9a-f]*"\\}`;
const HIDDEN = `{"masked":"person-\\2","hash":""}`;

interface KeyRow {
  readonly id: string;
  readonly key: readonly string[];
  readonly subjects: readonly (readonly string[])[];
}

/** Gives ended findings about people pseudonyms: their keys, and the masked values of their evidence. */
export async function hidePersons(
  session: Session,
  before: Date,
  pseudonym: (name: string) => string,
): Promise<Partial<RetentionCounts>> {
  return { keys: await hideKeys(session, before, pseudonym), maskedValues: await hideMasked(session, before) };
}

/** The id of a finding stays, and with it its identity: it is given its key again where it is found again. */
async function hideKeys(session: Session, before: Date, pseudonym: (name: string) => string): Promise<number> {
  let hidden = 0;
  let after = '';
  for (;;) {
    const page = await session.rows<KeyRow>(
      `select f.id, f.key, f.subjects from audit_findings f join audit_targets t on t.id = f.target_id
       where ${LONG_ENDED} and t.entity in (${PERSONS}) and f.id > :after order by f.id limit ${PAGE_ROWS}`,
      { before, after },
    );
    const changed = page.filter(({ key }) => !isPseudonym(key[1])).map((row) => withoutPerson(row, pseudonym));
    if (changed.length > 0) await session.rows(SET_KEYS, { rows: storedJson(changed) });
    hidden += changed.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE_ROWS) return hidden;
    after = last.id;
  }
}

const SET_KEYS = `
update audit_findings f set key = r.key, subjects = r.subjects
from json_to_recordset(cast(:rows as json)) as r (id text, key json, subjects json) where f.id = r.id`;

function isPseudonym(part: string | undefined): boolean {
  return part !== undefined && /^person-[0-9a-f]{6}$/.test(part);
}

/** The company comes first; what stands behind the person in a key is the rule's own. */
function withoutPerson({ id, key, subjects }: KeyRow, pseudonym: (name: string) => string): KeyRow {
  const hide = (record: readonly string[]) => record.map((part, index) => (index === 1 ? pseudonym(part) : part));
  return { id, key: hide(key), subjects: subjects.map(hide) };
}

async function hideMasked(session: Session, before: Date): Promise<number> {
  const bindings = { before, masked: MASKED, hidden: HIDDEN };
  const findings = await session.rows<{ count: number }>(
    `with gone as (update audit_findings f
       set evidence = cast(regexp_replace(cast(f.evidence as text), :masked, :hidden, 'g') as json)
       where ${LONG_ENDED} and cast(f.evidence as text) ~ :masked returning 1)
     select cast(count(*) as integer) as count from gone`,
    bindings,
  );
  const events = await session.rows<{ count: number }>(
    `with gone as (update audit_events
       set details = cast(regexp_replace(cast(details as text), :masked, :hidden, 'g') as json)
       where at < :before and cast(details as text) ~ :masked returning 1)
     select cast(count(*) as integer) as count from gone`,
    bindings,
  );
  return (findings[0]?.count ?? 0) + (events[0]?.count ?? 0);
}

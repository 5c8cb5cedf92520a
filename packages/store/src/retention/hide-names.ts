import type { Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';

const NAMES_AT_ONCE = 1_000;
const IS_PSEUDONYM = `'^person-[0-9a-f]{6}$'`;

/** A place where the name of a person is kept. */
interface NamePlace {
  readonly table: string;
  /** SQL of the name. */
  readonly name: string;
  /** SQL that puts `n.pseudonym` in its place. */
  readonly set: string;
  /** Which rows have had their time. */
  readonly when: string;
}

/** Keeps the time of day of `at`, but neither name nor account nor machine of an actor. */
function actor(table: string, column: string, when: string): NamePlace {
  return {
    table,
    name: `t.${column} ->> 'name'`,
    set: `${column} = json_build_object('name', n.pseudonym, 'osUser', n.pseudonym, 'host', '')`,
    when,
  };
}

/** Who answered, imported and moved findings, and who was named as responsible. */
export const NAMES_OF_WORK: readonly NamePlace[] = [
  { table: 'audit_events', name: 't.actor', set: 'actor = n.pseudonym', when: 't.at < :before' },
  { table: 'audit_responses', name: 't.actor', set: 'actor = n.pseudonym, reduced_at = now()', when: 't.at < :before' },
  {
    table: 'audit_responses',
    name: `t.body ->> 'responsible'`,
    set: `reduced_at = now(),
      body = cast(cast(t.body as jsonb) || jsonb_build_object('responsible', n.pseudonym) as json)`,
    when: 't.at < :before',
  },
  // A file is often called like the person who sent it.
  { table: 'audit_imports', name: 't.actor', set: `actor = n.pseudonym, file_name = '–'`, when: 't.at < :before' },
];

/** Who asked for, decided and answered what, once it is over. */
export const NAMES_IN_DECISIONS: readonly NamePlace[] = [
  actor(
    'audit_waivers',
    'requested_by',
    `t.requested_at < :before and t.state in ('rejected', 'withdrawn', 'revoked', 'ended')`,
  ),
  actor(
    'audit_waiver_decisions',
    'actor',
    `t.at < :before and exists (select 1 from audit_waivers w where w.number = t.waiver
      and w.state in ('rejected', 'withdrawn', 'revoked', 'ended'))`,
  ),
  actor('audit_transfers', 'proposed_by', `t.proposed_at < :before and t.state <> 'proposed'`),
  actor('audit_transfers', 'answered_by', `t.answered_at < :before`),
  actor('audit_verdicts', 'decided_by', 't.decided_at < :before'),
  actor('audit_alert_snoozes', 'wished_by', 't.wished_at < :before and t.until < :before'),
  actor(
    'audit_rule_decisions',
    'decided_by',
    `t.decided_at < :before and exists (select 1 from audit_rule_decisions l where l.code = t.code and l.number > t.number)`,
  ),
  actor('audit_incidents', 'declared_by', 't.declared_at < :before'),
  actor('audit_committee_decisions', 'made_by', `t.closed_at < :before`),
  {
    table: 'audit_committee_decisions',
    name: 't.owner',
    set: 'owner = n.pseudonym',
    when: 't.closed_at < :before',
  },
];

/** Puts pseudonyms where names stand, and gives the number of places. */
export async function hideNames(
  session: Session,
  places: readonly NamePlace[],
  before: Date,
  pseudonym: (name: string) => string,
): Promise<number> {
  let hidden = 0;
  for (const place of places) hidden += await hideIn(session, place, before, pseudonym);
  return hidden;
}

/** So many names at a time that memory does not grow with them. */
async function hideIn(
  session: Session,
  { table, name, set, when }: NamePlace,
  before: Date,
  pseudonym: (name: string) => string,
): Promise<number> {
  let hidden = 0;
  for (;;) {
    const names = await session.rows<{ name: string }>(
      `select distinct ${name} as name from ${table} t
       where ${when} and ${name} is not null and ${name} !~ ${IS_PSEUDONYM} limit ${NAMES_AT_ONCE}`,
      { before },
    );
    if (names.length === 0) return hidden;
    const pairs = names.map(({ name: each }) => ({ name: each, pseudonym: pseudonym(each) }));
    const [row] = await session.rows<{ count: number }>(
      `with hidden as (update ${table} t set ${set}
         from json_to_recordset(cast(:pairs as json)) as n (name text, pseudonym text)
         where ${when} and ${name} = n.name returning 1)
       select cast(count(*) as integer) as count from hidden`,
      { before, pairs: storedJson(pairs) },
    );
    hidden += row?.count ?? 0;
  }
}

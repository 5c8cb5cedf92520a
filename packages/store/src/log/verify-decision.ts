import { isDeepStrictEqual } from 'node:util';
import { type DecidedWaiver, readStatement, type SignedStatement, waiverStatement } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import type { StoredEntry } from './entry-hash.ts';
import type { LogFaultKind } from './log-store.ts';
import { bodyOf } from './read-log.ts';

const DECISIONS: Readonly<Record<string, 'approve' | 'reject' | 'revoke'>> = {
  waiver_approved: 'approve',
  waiver_rejected: 'reject',
  waiver_revoked: 'revoke',
};

/** What an entry on a decision proves: the key that signed it, or what is wrong; nothing where nobody signed. */
export async function verifyDecision(
  session: Session,
  entry: StoredEntry,
): Promise<{ readonly keyId: string } | LogFaultKind | undefined> {
  const decision = DECISIONS[entry.kind];
  const { signature, keyId } = bodyOf(entry);
  const isOfRule = entry.kind === 'rule_decided';
  if ((decision === undefined && !isOfRule) || typeof signature !== 'string') return undefined;
  const statement = readStatement(signature);
  if (statement === undefined || statement.keyId !== keyId) return 'signature_invalid';
  if (decision === undefined) return isAsSigned(entry, statement) ? { keyId: statement.keyId } : 'signed_differs';
  if (!(await isAsKept(session, entry, statement, decision))) return 'signed_differs';
  return { keyId: statement.keyId };
}

/** Whether the step of a rule is the one that was signed; earlier versions signed no content. */
function isAsSigned(entry: StoredEntry, { payload }: SignedStatement): boolean {
  const { code, ...kept } = bodyOf(entry);
  const { statement: _statement, at: _signedAt, rule, ...signed } = payload;
  return rule === code && Object.entries(signed).every(([name, value]) => kept[name] === value);
}

/** Whether the waiver, its findings and the decision are still what was signed. */
async function isAsKept(
  session: Session,
  entry: StoredEntry,
  { payload }: SignedStatement,
  decision: 'approve' | 'reject' | 'revoke',
): Promise<boolean> {
  const number = Number(/^W-(\d+)$/.exec(entry.subject ?? '')?.[1]);
  const [waiver] = await session.rows<DecidedWaiver>(
    `select number, type, reason, to_char(expires, 'YYYY-MM-DD') as expires, fields from audit_waivers
     where number = cast(:number as integer)`,
    { number: Number.isSafeInteger(number) ? number : -1 },
  );
  if (waiver === undefined) return false;
  const findings = await session.rows<{ id: string }>(
    'select finding_id as id from audit_waiver_findings where waiver = :number',
    { number },
  );
  const { approver, role, comment = null } = bodyOf(entry);
  const { at: _signedAt, ...signed } = payload;
  const kept = waiverStatement(
    waiver,
    findings.map(({ id }) => id),
    { decision, approver, role, comment } as Parameters<typeof waiverStatement>[2],
  );
  return isDeepStrictEqual(signed, kept);
}

/** Waivers that cover findings, or did, although no entry of the log approves them. */
export async function unloggedWaivers(session: Session): Promise<readonly string[]> {
  const rows = await session.rows<{ number: number }>(
    `select w.number from audit_waivers w where w.state in ('first_approved', 'active', 'revoked', 'ended')
     and not exists (select 1 from audit_log l where l.kind = 'waiver_approved' and l.subject = 'W-' || w.number) order by w.number`,
  );
  return rows.map(({ number }) => `W-${number}`);
}

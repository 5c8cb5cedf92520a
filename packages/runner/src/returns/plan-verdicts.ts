import {
  type Actor,
  type Finding,
  OPEN_STATES,
  type RejectionReason,
  recordGroupOf,
  type Verdict,
} from '@erp-audit/core';
import type { ReturnedVerdict } from '@erp-audit/reporter';
import type { IncomingVerdict, Store } from '@erp-audit/store';
import { verdictsOnMembers } from '../duplicates/group-verdicts.ts';
import type { PlanOptions } from './plan-import.ts';
import { type GroupToken, readGroupToken } from './sheet-token.ts';

/** A line that says something of a record of a group, or why it cannot be taken. */
export interface PlannedVerdict {
  readonly line: ReturnedVerdict;
  readonly findingId: string | null;
  readonly reason: RejectionReason | null;
}

/** What a workbook says of one group. */
export interface PlannedGroup {
  /** Places in what was planned. */
  readonly lines: readonly number[];
  readonly verdict: IncomingVerdict['verdict'];
}

/**
 * What is said of the records of each group, all lines of a group together. What is said of a group that changed since,
 * or is no longer open, is refused.
 */
export async function planVerdicts(
  lines: readonly ReturnedVerdict[],
  { store, key, by }: PlanOptions,
): Promise<{ readonly planned: readonly PlannedVerdict[]; readonly groups: readonly PlannedGroup[] }> {
  const read = lines.map((line) => ({ line, token: readGroupToken(line.token, key) }));
  const ids = [...new Set(read.flatMap(({ token }) => token?.findingId ?? []))];
  const findings = await knownFindings(store, ids);
  const planned = read.map(({ line, token }): PlannedVerdict => {
    const finding = token === undefined ? undefined : findings.get(token.findingId);
    return { line, findingId: finding?.id ?? null, reason: reasonAgainst(token, finding) };
  });
  const groups = [...findings.values()].flatMap((finding) => groupOf(finding, read, planned, by));
  return { planned, groups };
}

async function knownFindings(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Finding>> {
  return ids.length === 0 ? new Map() : store.findingsById(ids);
}

function reasonAgainst(token: GroupToken | undefined, finding: Finding | undefined): RejectionReason | null {
  if (token === undefined) return 'unknown_token';
  if (finding === undefined) return 'unknown_finding';
  if (!OPEN_STATES.some((state) => state === finding.state)) return 'closed';
  const group = recordGroupOf(finding.evidence);
  return finding.revision !== token.revision || group?.members[token.member] === undefined ? 'stale' : null;
}

function groupOf(
  finding: Finding,
  read: readonly { readonly line: ReturnedVerdict; readonly token: GroupToken | undefined }[],
  planned: readonly PlannedVerdict[],
  by: Actor,
): PlannedGroup[] {
  const group = recordGroupOf(finding.evidence);
  if (group === undefined) return [];
  const answers = new Map<string, Verdict>();
  const lines: number[] = [];
  for (const [at, { line, token }] of read.entries()) {
    const member = token?.findingId === finding.id ? group.members[token.member] : undefined;
    if (member === undefined || planned[at]?.reason !== null) continue;
    answers.set(member.key, line.verdict);
    lines.push(at);
  }
  const { id, source, code, entity } = finding;
  const pairs = verdictsOnMembers(group, answers);
  return lines.length === 0 ? [] : [{ lines, verdict: { target: { source, code, entity }, findingId: id, pairs, by } }];
}

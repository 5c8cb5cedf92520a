import type { Actor, CommitteeDecision, RejectionReason } from '@erp-audit/core';
import type { ReturnedDecision } from '@erp-audit/reporter';
import type { Store } from '@erp-audit/store';
import { decisionPrint, readDecisionToken } from './decision-token.ts';

/** What became of one line of the committee's decisions. */
export interface ImportedDecision {
  readonly line: ReturnedDecision;
  readonly outcome: 'accepted' | 'unchanged' | 'rejected';
  readonly reason: RejectionReason | null;
  /** The decision, such as `D-3`; null where it was not kept. */
  readonly subject: string | null;
}

export interface ImportDecisionsOptions {
  readonly store: Pick<Store, 'decisions'>;
  readonly key: Uint8Array;
  readonly by: Actor;
  readonly dryRun: boolean;
}

/**
 * Keeps what the committee's sheet says of decisions: what became of those that were made, and new ones of the meeting.
 * A line that says what is kept already changes nothing, so a file may come twice.
 */
export async function importDecisions(
  lines: readonly ReturnedDecision[],
  options: ImportDecisionsOptions,
): Promise<readonly ImportedDecision[]> {
  const imported: ImportedDecision[] = [];
  for (const line of lines) {
    const token = readDecisionToken(line.token, options.key);
    if (token === undefined) imported.push(refused(line, 'unknown_token'));
    else if ('week' in token) imported.push(await addDecision(line, token.week, options));
    else imported.push(await changeDecision(line, token, options));
  }
  return imported;
}

async function addDecision(
  line: ReturnedDecision,
  week: string,
  { store, by, dryRun }: ImportDecisionsOptions,
): Promise<ImportedDecision> {
  const { text, owner, due, state, outcome, rules } = line;
  const known = (await store.decisions.list({ week })).find((each) => each.text === text && each.owner === owner);
  if (known !== undefined) return kept(line, 'unchanged', known);
  if (dryRun) return kept(line, 'accepted');
  const made = await store.decisions.add({ text, owner, due, week, findings: [], rules, by });
  // What is written down as done in the meeting it was made in is both.
  const isPlain = state === 'open' && outcome === null;
  if (!isPlain) await store.decisions.change(made.number, { state, ...(outcome === null ? {} : { outcome }) }, by);
  return kept(line, 'accepted', made);
}

async function changeDecision(
  line: ReturnedDecision,
  { number, print }: { readonly number: number; readonly print: string },
  { store, by, dryRun }: ImportDecisionsOptions,
): Promise<ImportedDecision> {
  const decision = await store.decisions.find(number);
  if (decision === undefined) return refused(line, 'unknown_token');
  const { owner, due, state, outcome } = line;
  const wanted = { ...decision, owner, due, state, outcome: outcome ?? decision.outcome };
  if (line.text !== decision.text.trim()) return refused(line, 'decision_text');
  if (decisionPrint(wanted) === decisionPrint(decision)) return kept(line, 'unchanged', decision);
  if (print !== decisionPrint(decision)) return refused(line, 'stale_decision');
  const change = { owner, due, state, ...(outcome === null ? {} : { outcome }) };
  if (!dryRun) await store.decisions.change(number, change, by);
  return kept(line, 'accepted', decision);
}

function kept(
  line: ReturnedDecision,
  outcome: 'accepted' | 'unchanged',
  decision?: CommitteeDecision,
): ImportedDecision {
  return { line, outcome, reason: null, subject: decision === undefined ? null : `D-${decision.number}` };
}

function refused(line: ReturnedDecision, reason: RejectionReason): ImportedDecision {
  return { line, outcome: 'rejected', reason, subject: null };
}

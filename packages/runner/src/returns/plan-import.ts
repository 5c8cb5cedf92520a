import {
  type Actor,
  addDays,
  type CalendarDate,
  type Finding,
  OPEN_STATES,
  type RejectionReason,
  SEVERITIES,
  type Severity,
  WAIVER_MAX_DAYS,
  type WaiverRequest,
} from '@erp-audit/core';
import type {
  ReturnedLine,
  ReturnedPlace,
  ReturnedRequest,
  ReturnedVerdict,
  ReturnedWorkbook,
} from '@erp-audit/reporter';
import type {
  IncomingProposalAnswer,
  IncomingRequest,
  IncomingResponse,
  IncomingVerdict,
  Store,
} from '@erp-audit/store';
import { planVerdicts } from './plan-verdicts.ts';
import { readRowToken } from './row-token.ts';
import { readProposalToken, readRequestToken } from './sheet-token.ts';

/** A line that was read, in the order of reading; its position stands for it in the store. */
export interface PlannedLine {
  readonly place: ReturnedPlace;
  readonly findingId: string | null;
  /** Why it is not given to the store. */
  readonly reason: RejectionReason | null;
  readonly found: string | null;
}

/** What of a workbook goes to the store, and what does not. */
export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  readonly responses: readonly IncomingResponse[];
  readonly requests: readonly IncomingRequest[];
  readonly proposals: readonly IncomingProposalAnswer[];
  readonly verdicts: readonly IncomingVerdict[];
}

export interface PlanOptions {
  readonly store: Store;
  readonly key: Uint8Array;
  readonly by: Actor;
  readonly fileHash: string;
}

/** Shown length of a finding's number. */
export const NUMBER_LENGTH = 10;

/** Checks tokens, numbers and dates of what was read; answers that ask for an exception become requests as well. */
export async function planImport(workbook: ReturnedWorkbook, options: PlanOptions): Promise<ImportPlan> {
  const plan = new Plan(options, (await options.store.run('latest'))?.asOf);
  await plan.addAnswers(workbook.lines);
  await plan.addRequests(workbook.requests);
  for (const proposal of workbook.proposals) plan.addProposal(proposal);
  await plan.addVerdicts(workbook.groups);
  for (const { reason, found, ...place } of workbook.problems)
    plan.refuse(place, reason, readRowToken(place.token, options.key)?.findingId ?? null, found);
  return plan;
}

class Plan implements ImportPlan {
  readonly lines: PlannedLine[] = [];
  readonly responses: IncomingResponse[] = [];
  readonly requests: IncomingRequest[] = [];
  readonly proposals: IncomingProposalAnswer[] = [];
  readonly verdicts: IncomingVerdict[] = [];
  readonly #options: PlanOptions;
  readonly #asOf: CalendarDate | undefined;

  constructor(options: PlanOptions, asOf: CalendarDate | undefined) {
    this.#options = options;
    this.#asOf = asOf;
  }

  refuse(
    place: ReturnedPlace,
    reason: RejectionReason,
    findingId: string | null = null,
    found: string | null = null,
  ): void {
    this.lines.push({ place, findingId, reason, found });
  }

  #take(place: ReturnedPlace, findingId: string | null): number {
    return this.lines.push({ place, findingId, reason: null, found: null }) - 1;
  }

  async addAnswers(lines: readonly ReturnedLine[]): Promise<void> {
    const { key, store } = this.#options;
    const read = lines.map((line) => ({ line, token: readRowToken(line.token, key) }));
    const asked = read.flatMap(({ line, token }) =>
      token !== undefined && asksException(line) ? [token.findingId] : [],
    );
    const findings = await store.findingsById(asked);
    for (const { line, token } of read) {
      if (token === undefined) this.refuse(line, 'unknown_token');
      else this.#addAnswer(line, token, findings.get(token.findingId));
    }
  }

  #addAnswer(line: ReturnedLine, token: { findingId: string; revision: number }, finding: Finding | undefined): void {
    const { findingId, revision } = token;
    const { response } = line;
    const asked = asksException(line) && finding !== undefined;
    const expires = asked ? this.#lastDay(response.plannedDate, finding.severity) : null;
    if (expires === undefined) {
      this.refuse(line, 'invalid_until', findingId, response.plannedDate);
      return;
    }
    const position = this.#take(line, findingId);
    this.responses.push({ line: position, findingId, revision, response });
    if (!asked) return;
    const type = response.kind === 'false_positive' ? 'false_positive' : 'accepted_risk';
    const reason = response.comment ?? response.action ?? '';
    const name = response.responsible ?? this.#options.by.name;
    this.#ask(position, { type, reason, findingIds: [findingId], expires, name });
  }

  /** The date that was asked for, else the longest that is allowed; undefined where it is longer or has passed. */
  #lastDay(until: CalendarDate | null, severity: Severity): CalendarDate | null | undefined {
    const asOf = this.#asOf;
    if (asOf === undefined) return until;
    const latest = addDays(asOf, WAIVER_MAX_DAYS[severity]);
    if (until === null) return latest;
    return until < asOf || until > latest ? undefined : until;
  }

  #ask(
    line: number,
    request: Pick<WaiverRequest, 'type' | 'reason' | 'findingIds' | 'expires'> & { name: string },
  ): void {
    const { name, ...asked } = request;
    const { by, fileHash } = this.#options;
    this.requests.push({ line, request: { ...asked, fields: null, by: { ...by, name }, fileHash } });
  }

  async addRequests(requests: readonly ReturnedRequest[]): Promise<void> {
    const read = requests.map((request) => ({ request, owner: readRequestToken(request.token, this.#options.key) }));
    const owners = new Set(read.flatMap(({ owner }) => owner ?? []));
    const numbers = new Set(
      requests.flatMap((request) => request.findings.map((number) => number.slice(0, NUMBER_LENGTH))),
    );
    const open = new Map<string, readonly Finding[]>();
    for (const owner of owners) open.set(owner, await this.#openFindings(owner, numbers));
    for (const { request, owner } of read) {
      if (owner === undefined) this.refuse(request, 'unknown_token');
      else this.#addRequest(request, open.get(owner) ?? []);
    }
  }

  /** Of the open findings of a department those that are asked about. */
  async #openFindings(department: string, numbers: ReadonlySet<string>): Promise<readonly Finding[]> {
    const found: Finding[] = [];
    for await (const batch of this.#options.store.findings({ department, states: OPEN_STATES }))
      found.push(...batch.filter(({ id }) => numbers.has(id.slice(0, NUMBER_LENGTH))));
    return found;
  }

  #addRequest(request: ReturnedRequest, open: readonly Finding[]): void {
    const asked = request.findings.map((number) => ({ number, found: open.filter(({ id }) => id.startsWith(number)) }));
    const unknown = asked.find(({ found }) => found.length !== 1);
    if (unknown !== undefined) {
      this.refuse(request, 'unknown_number', null, unknown.number);
      return;
    }
    const findings = asked.flatMap(({ found }) => found);
    const findingIds = findings.map(({ id }) => id);
    const first = findingIds.length === 1 ? (findingIds[0] ?? null) : null;
    const worst =
      SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'critical';
    // Only the judgement that records are no duplicates has no end.
    const expires = request.type === 'not_duplicates' ? null : this.#lastDay(request.until, worst);
    if (expires === undefined) {
      this.refuse(request, 'invalid_until', first, request.until);
      return;
    }
    const name = request.requestedBy ?? this.#options.by.name;
    const { type, reason } = request;
    this.#ask(this.#take(request, first), { type, reason, findingIds, expires, name });
  }

  async addVerdicts(lines: readonly ReturnedVerdict[]): Promise<void> {
    const { planned, groups } = await planVerdicts(lines, this.#options);
    const first = this.lines.length;
    for (const { line, findingId, reason } of planned) this.lines.push({ place: line, findingId, reason, found: null });
    for (const group of groups)
      this.verdicts.push({ lines: group.lines.map((at) => first + at), verdict: group.verdict });
  }

  addProposal(proposal: ReturnedWorkbook['proposals'][number]): void {
    const token = readProposalToken(proposal.token, this.#options.key);
    if (token === undefined) {
      this.refuse(proposal, 'unknown_token');
      return;
    }
    const { answer, reason } = proposal;
    this.proposals.push({
      line: this.#take(proposal, null),
      number: token.number,
      answer,
      by: this.#options.by,
      reason,
    });
  }
}

function asksException({ response }: ReturnedLine): boolean {
  return response.kind === 'false_positive' || response.kind === 'exception_requested';
}

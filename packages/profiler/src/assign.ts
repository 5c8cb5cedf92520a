import { entityOf, type LocalizedText } from '@erp-audit/core';
import type { Candidate } from './candidates.ts';
import { HEADER_OF, PROPOSED_ENTITIES, type ProposedEntity, signsOf } from './entity-signs.ts';
import { columnFit, type KnownTable } from './known-table.ts';
import { patterns } from './match-name.ts';
import { doesNotReferReason, refersReason, sharedReason } from './reasons.ts';
import { type FoundReference, referencesTo } from './references.ts';
import { STRUCTURE_WEIGHTS } from './weights.ts';

/** A candidate seen together with the tables chosen for the other entities. */
interface JudgedCandidate {
  readonly known: KnownTable;
  readonly certainty: number;
  readonly reasons: readonly LocalizedText[];
}

/** Candidates of an entity by certainty; the first is the choice where `isChosen`. */
export interface Assigned {
  readonly entity: ProposedEntity;
  readonly isChosen: boolean;
  readonly candidates: readonly JudgedCandidate[];
}

type Choice = Map<ProposedEntity, Candidate>;

const MOST_ROUNDS = 12;

/**
 * Chooses one table for each entity so that tables and the references between them fit together best: from the best
 * single choices, one entity after the other is chosen again given all others, until nothing changes.
 */
export function assignTables(candidates: ReadonlyMap<ProposedEntity, readonly Candidate[]>): readonly Assigned[] {
  const links = new Links();
  const choice: Choice = new Map();
  for (const entity of PROPOSED_ENTITIES) {
    const [best] = candidates.get(entity) ?? [];
    if (best !== undefined && best.logOdds > -1) choice.set(entity, best);
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isChanged = false;
    for (const entity of PROPOSED_ENTITIES) isChanged = chooseAgain(entity, candidates, choice, links) || isChanged;
    if (!isChanged) break;
  }
  return PROPOSED_ENTITIES.map((entity) => judgeAll(entity, candidates.get(entity) ?? [], choice, links));
}

function chooseAgain(
  entity: ProposedEntity,
  candidates: ReadonlyMap<ProposedEntity, readonly Candidate[]>,
  choice: Choice,
  links: Links,
): boolean {
  const before = choice.get(entity);
  let best: Candidate | undefined;
  let bestOdds = 0;
  for (const candidate of candidates.get(entity) ?? []) {
    const odds = candidate.logOdds + structure(candidate, choice, links).logOdds;
    if (odds > bestOdds) [best, bestOdds] = [candidate, odds];
  }
  if (best === undefined) choice.delete(entity);
  else choice.set(entity, best);
  return best !== before;
}

/** Shares of belief over the candidates and "none of them", by their odds. */
function judgeAll(entity: ProposedEntity, candidates: readonly Candidate[], choice: Choice, links: Links): Assigned {
  const judged = candidates.map((candidate) => {
    const { logOdds, reasons } = structure(candidate, choice, links);
    return { candidate, odds: Math.exp(candidate.logOdds + logOdds), reasons: [...candidate.reasons, ...reasons] };
  });
  const all = judged.reduce((sum, { odds }) => sum + odds, 1);
  const chosen = choice.get(entity);
  const ordered = judged.toSorted(
    (a, b) => Number(b.candidate === chosen) - Number(a.candidate === chosen) || b.odds - a.odds,
  );
  return {
    entity,
    isChosen: chosen !== undefined,
    candidates: ordered.map(({ candidate, odds, reasons }) => ({
      known: candidate.known,
      certainty: odds / all,
      reasons,
    })),
  };
}

interface Judgement {
  readonly logOdds: number;
  readonly reasons: readonly LocalizedText[];
}

/** What the tables chosen for the other entities say for and against a candidate. */
function structure(candidate: Candidate, choice: Choice, links: Links): Judgement {
  const others = [...choice.values()].filter(({ entity }) => entity !== candidate.entity);
  const judgements = [
    ...others.map((other) => pointsAt(candidate, other, links)),
    ...others.map((other) => ({ logOdds: pointedAtBy(other, candidate, links), reasons: [] })),
    ...others.filter(({ known }) => known === candidate.known).map((other) => shares(candidate, other, choice)),
    hasHeader(candidate, choice),
  ];
  return {
    logOdds: judgements.reduce((sum, { logOdds }) => sum + logOdds, 0),
    reasons: judgements.flatMap(({ reasons }) => reasons),
  };
}

const NOTHING: Judgement = { logOdds: 0, reasons: [] };

function pointsAt(candidate: Candidate, target: Candidate, links: Links): Judgement {
  const need = signsOf(candidate.entity).refers?.[target.entity];
  if (need === undefined) return NOTHING;
  const link = links.best(candidate.known, target.known, target.entity);
  const { name } = target.known.table;
  if (link !== undefined)
    return { logOdds: weightOf(link, need), reasons: [refersReason(link.column.name, name, link.isDeclared)] };
  if (need === 'helps') return NOTHING;
  return { logOdds: STRUCTURE_WEIGHTS.doesNotRefer, reasons: [doesNotReferReason(name)] };
}

function pointedAtBy(from: Candidate, to: Candidate, links: Links): number {
  const need = signsOf(from.entity).refers?.[to.entity];
  if (need === undefined) return 0;
  const link = links.best(from.known, to.known, to.entity);
  if (link !== undefined) return weightOf(link, need);
  return need === 'helps' ? 0 : STRUCTURE_WEIGHTS.doesNotRefer;
}

function weightOf({ strength }: FoundReference, need: 'needed' | 'helps'): number {
  return strength * (need === 'needed' ? STRUCTURE_WEIGHTS.refers : STRUCTURE_WEIGHTS.helps);
}

/** Lines without an order they could belong to are hardly lines. */
function hasHeader({ entity }: Candidate, choice: Choice): Judgement {
  const header = HEADER_OF[entity];
  if (header === undefined || choice.has(header)) return NOTHING;
  return { logOdds: STRUCTURE_WEIGHTS.doesNotRefer * 2, reasons: [] };
}

function shares({ entity, known }: Candidate, other: Candidate, choice: Choice): Judgement {
  const areLines = HEADER_OF[entity] !== undefined && HEADER_OF[other.entity] !== undefined;
  const isOneHeader = choice.get('sales_order')?.known === choice.get('purchase_order')?.known;
  const logOdds = areLines && !isOneHeader ? STRUCTURE_WEIGHTS.sharedTable : sharing(entity, other.entity, known);
  return { logOdds, reasons: logOdds > -1 ? [sharedReason(entityOf(other.entity).title)] : [] };
}

const ROLES_OF_ONE_TABLE: readonly (readonly ProposedEntity[])[] = [
  ['customer', 'supplier'],
  ['sales_order', 'purchase_order'],
  ['sales_order_line', 'purchase_order_line'],
];

function sharing(one: ProposedEntity, other: ProposedEntity, known: KnownTable): number {
  const pair = [one, other];
  if (pair.includes('user') && pair.includes('employee')) return STRUCTURE_WEIGHTS.usersAreEmployees;
  const group = ROLES_OF_ONE_TABLE.find((each) => each.includes(one) && each.includes(other));
  if (group === undefined) return STRUCTURE_WEIGHTS.sharedTable;
  const needsFlag = one === 'sales_order' || other === 'sales_order';
  if (needsFlag && directionColumn(known) === undefined) return STRUCTURE_WEIGHTS.sharedTable;
  return STRUCTURE_WEIGHTS.sharedByRole;
}

const DIRECTION = {
  shape: 'boolean',
  names: patterns('direction', 'flag direction', 'flag sales', 'flag sales trx', 'sales trx'),
  not: [],
} as const;

/** The flag that tells sales orders from purchase orders where one table holds both. */
export function directionColumn(known: KnownTable) {
  return known.table.columns.find(
    (column) => columnFit(known, column, DIRECTION) >= 0.75 && column.name !== 'type' && !/type$/i.test(column.name),
  );
}

/** References between candidate tables, each looked up once. */
class Links {
  readonly #found = new Map<string, FoundReference | undefined>();

  best(from: KnownTable, to: KnownTable, entity: ProposedEntity): FoundReference | undefined {
    if (from === to) return undefined;
    const key = `${from.id}\n${to.id}\n${entity}`;
    if (!this.#found.has(key)) this.#found.set(key, referencesTo(from, to, entity)[0]);
    return this.#found.get(key);
  }
}

import type { EntityName, ExecutedStatement, Source } from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { type Failure, failureOf } from './check-failure.ts';
import type { CheckEnvironment, CountedBefore, Counts, RowPlan } from './define-kind.ts';
import { type EntityFacts, type EntityLook, type EntityLooked, lookAtEntity, unreliable } from './entity-self-test.ts';
import { namedEntities } from './expression-fields.ts';
import type { KeyRange } from './key-range.ts';
import type { PlannedTarget } from './plan-targets.ts';
import { runSideBySide } from './run-side-by-side.ts';

/** Below this share of the usual records a scope has collapsed: an empty restore, a wrong schema, a lost grant. */
const COLLAPSED_SHARE = 0.5;

interface GateOptions {
  readonly source: Source;
  readonly usualRecords: ReadonlyMap<EntityName, number>;
  readonly signal?: AbortSignal;
  /** Whether departments own org units. */
  readonly routesByOrgUnit?: boolean | undefined;
}

/** Looks at each entity once, before the rules that read it, and says which rules may not rely on it. */
export class EntityGate implements CountedBefore {
  readonly #options: GateOptions;
  readonly #environment: CheckEnvironment;
  readonly #fields = new Map<EntityName, Set<string>>();
  readonly #facts = new Map<EntityName, EntityFacts | Failure>();
  readonly #plans = new Map<EntityName, RowPlan[]>();
  /** Entities that are looked into by their keys. */
  readonly #named = new Set<EntityName>();
  readonly #counted = new Map<RowPlan, { readonly counts: Counts; readonly statement: ExecutedStatement }>();

  constructor(options: GateOptions, environment: CheckEnvironment, targets: readonly PlannedTarget[]) {
    this.#options = options;
    this.#environment = environment;
    for (const { plan, entities, entity } of targets) {
      if (plan.type === 'skipped') continue;
      if (plan.type === 'rows') this.#addPlan(entity, plan);
      for (const entity of entities) this.#fieldsOf(entity);
      for (const read of plan.reads) for (const field of read.fields) this.#fieldsOf(read.entity).add(field);
    }
  }

  #addPlan(entity: EntityName, plan: RowPlan): void {
    const conditions = plan.checks.flatMap(({ scope, defect }) => [scope, defect]);
    for (const name of namedEntities(conditions)) this.#named.add(name);
    this.#plans.set(entity, [...(this.#plans.get(entity) ?? []), plan]);
  }

  #fieldsOf(entity: EntityName): Set<string> {
    const fields = this.#fields.get(entity) ?? new Set<string>();
    this.#fields.set(entity, fields);
    return fields;
  }

  /** Counts entities, as many at the same time as the source has connections. */
  async *open(entities: ReadonlySet<EntityName>): AsyncGenerator<AuditEvent> {
    const { source, signal } = this.#options;
    const stop = new AbortController();
    const stopped = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
    const looks = [...entities].map((entity) => () => this.#count(entity, stopped));
    yield* runSideBySide(looks, source.connections ?? 1, () => stop.abort());
  }

  async *#count(entity: EntityName, signal: AbortSignal): AsyncGenerator<AuditEvent> {
    try {
      const facts = await this.#factsOf(entity, [...this.#fieldsOf(entity)], signal);
      this.#facts.set(entity, facts);
      yield { type: 'entity', entity, records: facts.records };
    } catch (error) {
      this.#facts.set(entity, failureOf(error, this.#options.signal));
    }
  }

  async #factsOf(entity: EntityName, fields: readonly string[], signal: AbortSignal): Promise<EntityFacts> {
    const look = { entity, fields, isNamed: this.#named.has(entity) };
    // Where reads are not steady nothing is counted beforehand: reads that follow each other are to agree.
    const isSteady = this.#options.source.consistency === 'snapshot';
    const plans = isSteady ? (this.#plans.get(entity) ?? []) : [];
    const { facts, counted, statement } = await this.#looked({ ...look, plans }, signal);
    for (const [plan, counts] of counted) this.#counted.set(plan, { counts, statement });
    return facts;
  }

  async #looked(look: EntityLook, signal: AbortSignal): Promise<EntityLooked> {
    const { source, routesByOrgUnit } = this.#options;
    try {
      return await lookAtEntity(source, { ...this.#environment, routesByOrgUnit }, look, signal);
    } catch (error) {
      // The scope of one rule may be at fault; each is counted by itself then.
      if (look.plans.length === 0 || signal.aborted) throw error;
      return await lookAtEntity(source, this.#environment, { ...look, plans: [] }, signal);
    }
  }

  take(plans: readonly RowPlan[]): ReturnType<CountedBefore['take']> {
    const counted = plans.map((plan) => this.#counted.get(plan));
    for (const plan of plans) this.#counted.delete(plan);
    const known = counted.filter((each) => each !== undefined);
    const [first] = known;
    if (first === undefined || known.length < plans.length) return undefined;
    return { counts: known.map(({ counts }) => counts), statement: first.statement };
  }

  /** Records of all entities that a target reads, those counted. */
  recordsOf({ entities }: PlannedTarget): number {
    return entities.reduce((sum, entity) => {
      const facts = this.#facts.get(entity);
      return facts === undefined || 'reason' in facts ? sum : sum + facts.records;
    }, 0);
  }

  /** Entities whose keys fill a range without a gap, among those counted. */
  keyRanges(): ReadonlyMap<EntityName, KeyRange> {
    const ranges = [...this.#facts].flatMap(([entity, facts]): [EntityName, KeyRange][] => {
      return 'keyRange' in facts && facts.keyRange !== undefined ? [[entity, facts.keyRange]] : [];
    });
    return new Map(ranges);
  }

  /** Why the target may not be checked, or undefined. */
  failureOf({ plan, entities }: PlannedTarget): Failure | undefined {
    if (plan.type === 'skipped') return undefined;
    for (const entity of entities) {
      const facts = this.#facts.get(entity);
      if (facts === undefined) continue;
      if ('reason' in facts) return { reason: facts.reason, detail: `${entity}: ${facts.detail}` };
      const usual = this.#options.usualRecords.get(entity);
      if (usual !== undefined && facts.records < usual * COLLAPSED_SHARE) {
        return { reason: 'scope_collapsed', detail: `${entity}: ${facts.records} records, usually ${usual}` };
      }
      const fields = plan.reads.filter((read) => read.entity === entity).flatMap((read) => read.fields);
      const fault = unreliable(entity, facts, fields);
      if (fault !== undefined) return { reason: 'mapping_unreliable', detail: fault };
    }
    return undefined;
  }
}

import type { EntityName, Source } from '@erp-audit/core';
import type { AuditEvent } from './audit-event.ts';
import { type Failure, failureOf } from './check-failure.ts';
import type { CheckEnvironment } from './define-kind.ts';
import { type EntityFacts, entityFacts, unreliable } from './entity-self-test.ts';
import type { KeyRange } from './key-range.ts';
import type { PlannedTarget } from './plan-targets.ts';

/** Below this share of the usual records a scope has collapsed: an empty restore, a wrong schema, a lost grant. */
const COLLAPSED_SHARE = 0.5;

interface GateOptions {
  readonly source: Source;
  readonly usualRecords: ReadonlyMap<EntityName, number>;
  readonly signal?: AbortSignal;
}

/** Looks at each entity once, before the first rule that reads it, and says which rules may not rely on it. */
export class EntityGate {
  readonly #options: GateOptions;
  readonly #environment: CheckEnvironment;
  readonly #fields = new Map<EntityName, Set<string>>();
  readonly #facts = new Map<EntityName, EntityFacts | Failure>();

  constructor(options: GateOptions, environment: CheckEnvironment, targets: readonly PlannedTarget[]) {
    this.#options = options;
    this.#environment = environment;
    for (const { plan, entities } of targets) {
      if (plan.type === 'skipped') continue;
      for (const entity of entities) this.#fieldsOf(entity);
      for (const read of plan.reads) for (const field of read.fields) this.#fieldsOf(read.entity).add(field);
    }
  }

  #fieldsOf(entity: EntityName): Set<string> {
    const fields = this.#fields.get(entity) ?? new Set<string>();
    this.#fields.set(entity, fields);
    return fields;
  }

  /** Counts the entities not counted yet. */
  async *open(entities: readonly EntityName[]): AsyncGenerator<AuditEvent> {
    const { source, signal } = this.#options;
    for (const entity of entities) {
      if (this.#facts.has(entity)) continue;
      try {
        const fields = [...this.#fieldsOf(entity)];
        const facts = await entityFacts(source, this.#environment, entity, fields, signal);
        this.#facts.set(entity, facts);
        yield { type: 'entity', entity, records: facts.records };
      } catch (error) {
        this.#facts.set(entity, failureOf(error, signal));
      }
    }
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

import { type CheckTarget, type Defect, findingId, OPEN_STATES } from '@erp-audit/core';
import type { LastCheck, Store } from '@erp-audit/store';

/** What a run would make of the findings that are kept. */
export interface PreviewEffect {
  /** How the target was checked last; undefined where it never was: everything is legacy then. */
  readonly lastCheck: LastCheck | undefined;
  /** Open findings of the target now. */
  readonly open: number;
  /** Open ones that are found again. */
  readonly still: number;
  /** Waived ones that are found again. */
  readonly waived: number;
  /** Those that were never found, or have ended and come back. */
  readonly fresh: number;
  /** What the fresh ones count as: legacy where the rule or its mapping is another than at the last check. */
  readonly freshAs: 'new' | 'baseline';
  /** Open ones that are not found again. */
  readonly ends: number;
  /** What they end as where their record is still there; one that is gone ends as disappeared. */
  readonly endsAs: 'resolved' | 'out_of_scope';
}

/** Compares defects with what is kept, a batch at a time. Nothing is written. */
export class EffectCounter {
  readonly #store: Store;
  readonly #target: CheckTarget;
  #still = 0;
  #waived = 0;
  #fresh = 0;

  constructor(store: Store, target: CheckTarget) {
    this.#store = store;
    this.#target = target;
  }

  async add(defects: readonly Defect[]): Promise<void> {
    const ids = [...new Set(defects.map(({ key }) => findingId(this.#target, key)))];
    const known = await this.#store.findingsById(ids);
    for (const id of ids) {
      const state = known.get(id)?.state;
      if (OPEN_STATES.some((each) => each === state)) this.#still += 1;
      else if (state === 'waived') this.#waived += 1;
      else this.#fresh += 1;
    }
  }

  async result(hashes: Pick<LastCheck, 'ruleHash' | 'mappingHash'>): Promise<PreviewEffect> {
    const { source, code, entity } = this.#target;
    const lastCheck = await this.#store.ruleLife.lastCheck(this.#target);
    const groups = lastCheck === undefined ? [] : await this.#store.countOpen(lastCheck.asOf, [], []);
    const open = groups
      .filter((group) => group.source === source && group.code === code && group.entity === entity)
      .reduce((sum, { findings }) => sum + findings, 0);
    const isSame = lastCheck?.ruleHash === hashes.ruleHash && lastCheck.mappingHash === hashes.mappingHash;
    return {
      ...{ lastCheck, open, still: this.#still, waived: this.#waived, fresh: this.#fresh },
      freshAs: isSame ? 'new' : 'baseline',
      ends: Math.max(0, open - this.#still),
      endsAs: isSame ? 'resolved' : 'out_of_scope',
    };
  }
}

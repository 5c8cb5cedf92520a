import type { CheckTarget } from '@erp-audit/core';
import type { AuditEvent } from '@erp-audit/engine';
import { type Span, within } from './span.ts';

/**
 * Spans of what happens while a source is audited. Rules that are begun together are one scan: it begins with the first
 * of them and ends with the last. What the store does is within the rule it is done for.
 */
export class AuditSpans {
  readonly #source: Span;
  readonly #rules = new Map<string, Span>();
  #scan: Span | undefined;
  #scanned = 0;

  constructor(source: Span) {
    this.#source = source;
  }

  /** Lets `keep` take an event in, within the spans it belongs to. */
  async follow(event: AuditEvent, keep: () => Promise<void>): Promise<void> {
    if (event.type === 'started') this.#begin(event.target, event.rule.id);
    const rule = 'target' in event ? this.#rules.get(nameOf(event.target)) : undefined;
    if (event.type === 'defects' && rule !== undefined)
      await within(rule.start('store.stage', { defects: event.defects.length }), keep);
    else if (event.type === 'finished' && rule !== undefined) await within(rule.start('store.complete'), keep);
    else await keep();
    if (event.type === 'finished') this.#end(event);
  }

  /** Ends what is still open, as where a run is stopped. */
  stop(): void {
    for (const rule of this.#rules.values()) rule.end({}, 'stopped');
    this.#rules.clear();
    this.#endScan();
  }

  #begin(target: CheckTarget, rule: string): void {
    this.#scan ??= this.#source.start('scan');
    this.#scanned += 1;
    const { code, entity, source } = target;
    this.#rules.set(nameOf(target), this.#scan.start('rule', { rule, code, entity, source }));
  }

  #end({ target, outcome }: Extract<AuditEvent, { readonly type: 'finished' }>): void {
    const { state, reason, inScope, found, durationMs } = outcome;
    const fault = state === 'not_checked' ? (reason ?? state) : undefined;
    this.#rules.get(nameOf(target))?.end({ state, reason, inScope, found, durationMs }, fault);
    this.#rules.delete(nameOf(target));
    if (this.#rules.size === 0) this.#endScan();
  }

  #endScan(): void {
    this.#scan?.end({ rules: this.#scanned });
    this.#scan = undefined;
    this.#scanned = 0;
  }
}

function nameOf({ code, entity, source }: CheckTarget): string {
  return JSON.stringify([code, entity, source]);
}

import type { CheckTarget } from '@erp-audit/core';
import type { AuditEvent } from '@erp-audit/engine';
import { type Span, within } from './span.ts';

/** Rules that are executed together. */
interface OpenScan {
  readonly span: Span;
  readonly rules: Set<string>;
  begun: number;
}

interface OpenRule {
  readonly span: Span;
  /** What it was begun with. */
  readonly key: object;
}

/**
 * Spans of what happens while a source is audited, several scans side by side. A scan begins with the first of its rules
 * and ends with the last. What the store does is within the rule it is done for.
 */
export class AuditSpans {
  readonly #source: Span;
  readonly #scans = new Map<object, OpenScan>();
  readonly #rules = new Map<string, OpenRule>();

  constructor(source: Span) {
    this.#source = source;
  }

  /** Lets `keep` take an event in, within the spans it belongs to. */
  async follow(event: AuditEvent, keep: () => Promise<void>): Promise<void> {
    if (event.type === 'started') this.#begin(event);
    const rule = 'target' in event ? this.#rules.get(nameOf(event.target))?.span : undefined;
    if (event.type === 'defects' && rule !== undefined)
      await within(rule.start('store.stage', { defects: event.defects.length }), keep);
    else if (event.type === 'finished' && rule !== undefined) await within(rule.start('store.complete'), keep);
    else await keep();
    if (event.type === 'finished') this.#end(event);
  }

  /** Ends what is still open, as where a run is stopped. */
  stop(): void {
    for (const { span } of this.#rules.values()) span.end({}, 'stopped');
    this.#rules.clear();
    for (const { span, begun } of this.#scans.values()) span.end({ rules: begun });
    this.#scans.clear();
  }

  #begin({ target, rule, scan: key = target }: Extract<AuditEvent, { readonly type: 'started' }>): void {
    const scan = this.#scans.get(key) ?? { span: this.#source.start('scan'), rules: new Set<string>(), begun: 0 };
    this.#scans.set(key, scan);
    const { code, entity, source } = target;
    const name = nameOf(target);
    scan.begun += 1;
    scan.rules.add(name);
    this.#rules.set(name, { key, span: scan.span.start('rule', { rule: rule.id, code, entity, source }) });
  }

  #end({ target, outcome }: Extract<AuditEvent, { readonly type: 'finished' }>): void {
    const name = nameOf(target);
    const rule = this.#rules.get(name);
    if (rule === undefined) return;
    const { state, reason, inScope, found, durationMs } = outcome;
    const fault = state === 'not_checked' ? (reason ?? state) : undefined;
    rule.span.end({ state, reason, inScope, found, durationMs }, fault);
    this.#rules.delete(name);
    const scan = this.#scans.get(rule.key);
    scan?.rules.delete(name);
    if (scan === undefined || scan.rules.size > 0) return;
    scan.span.end({ rules: scan.begun });
    this.#scans.delete(rule.key);
  }
}

function nameOf({ code, entity, source }: CheckTarget): string {
  return JSON.stringify([code, entity, source]);
}

import type { CheckTarget } from '@erp-audit/core';
import type { AuditEvent } from '@erp-audit/engine';
import { expect, test } from 'vitest';
import { AuditSpans } from './audit-spans.ts';
import type { Span, SpanFacts } from './span.ts';

const nothing = async () => {};

/** Tells what becomes of each span, by the path of names that leads to it. */
function recorder(told: string[], path = 'source'): Span {
  let children = 0;
  return {
    start: (name, facts: SpanFacts = {}) => {
      children += 1;
      return recorder(told, `${path}/${facts['code'] ?? `${name}${children}`}`);
    },
    end: (facts: SpanFacts = {}) => told.push(facts['rules'] === undefined ? path : `${path}: ${facts['rules']} rules`),
  };
}

const target = (code: string) => ({ source: 'erp', code, entity: 'customer' }) as CheckTarget;
const started = (code: string, scan: object) =>
  ({ type: 'started', target: target(code), rule: { id: code }, scan }) as unknown as AuditEvent;
const finished = (code: string) =>
  ({ type: 'finished', target: target(code), outcome: { state: 'checked' } }) as unknown as AuditEvent;

test('scans that are under way at the same time are spans of their own, each with its rules', async () => {
  const told: string[] = [];
  const spans = new AuditSpans(recorder(told));
  const [one, other] = [{}, {}];
  const events = [
    started('A', one),
    started('B', one),
    started('C', other),
    finished('A'),
    finished('C'),
    finished('B'),
  ];
  for (const event of events) await spans.follow(event, nothing);
  const ended = told.filter((line) => !line.includes('store.complete'));
  expect(ended).toEqual([
    'source/scan1/A',
    'source/scan2/C',
    'source/scan2: 1 rules',
    'source/scan1/B',
    'source/scan1: 2 rules',
  ]);
});

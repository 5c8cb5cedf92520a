export type { AuditEvent } from './audit-event.ts';
export type * from './define-kind.ts';
export { defineKind } from './define-kind.ts';
export { Expression, Predicate } from './expression.ts';

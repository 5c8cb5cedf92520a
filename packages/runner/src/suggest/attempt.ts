import { AuditError, type EntityName } from '@erp-audit/core';
import type { RuleIdea } from '@erp-audit/profiler';

/** An idea that could not be counted. */
export interface FailedIdea {
  readonly entity: EntityName;
  readonly id: string;
  readonly error: AuditError;
}

export function failedIdea({ entity, id }: RuleIdea, error: AuditError): FailedIdea {
  return { entity, id, error };
}

/** One statement that fails costs one idea, not the rest; being stopped, or losing the source, ends it all. */
export async function attempt<Value>(
  idea: RuleIdea,
  failed: FailedIdea[],
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!costsOneIdea(error)) throw error;
    failed.push(failedIdea(idea, error));
    return undefined;
  }
}

/** True for errors that say something about the statement only. */
export function costsOneIdea(error: unknown): error is AuditError {
  return error instanceof AuditError && !FATAL.has(error.code);
}

const FATAL: ReadonlySet<string> = new Set(['SOURCE_CANCELLED', 'SOURCE_CONNECTION_LOST', 'SOURCE_UNREACHABLE']);

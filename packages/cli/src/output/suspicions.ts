import { entityOf } from '@erp-audit/core';
import type { ProfileCheck } from '@erp-audit/runner';
import { type MessageKey, say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { paragraph } from './table.ts';

type EntityCheck = ProfileCheck['mapping'][number];

const WORDS = {
  null_date: 'suspectNullDate',
  dead_status: 'suspectDeadStatus',
  unmapped_status: 'suspectUnmappedStatus',
} as const satisfies Record<EntityCheck['suspicions'][number]['kind'], MessageKey>;

/** What of a mapping deserves a look, one line each. */
export function printSuspicions({ locale, io, print }: Session, checks: readonly EntityCheck[], mark = '  ! '): void {
  for (const { entity, suspicions } of checks)
    for (const { kind, field, value } of suspicions) {
      const place = `${entityOf(entity).title[locale]} (${entity}.${field})`;
      print(paragraph(io, mark, say(locale, WORDS[kind], { place, value })));
    }
}

import { linkReads, linksEmployees } from '../../accounts.ts';
import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import type { MappedModel } from '../../mapped-model.ts';
import { mappedEntity, optionalFields } from '../../plan-fields.ts';
import type { FieldChangeParams } from './schema.ts';
import { fieldChangeStatements } from './statements.ts';

const INPUTS = ['entity', 'field', 'changed_at', 'changed_by'];

/** A young change of a field by somebody who works in none of the org units that own it. */
export function planFieldChange({ params, model, entity: name }: PlanContext<FieldChangeParams>): CheckPlan {
  if (name !== 'change_log') return { type: 'skipped', reason: 'unsupported', detail: `field-change on ${name}` };
  if (Object.keys(params.ownerMap).length === 0) {
    return { type: 'skipped', reason: 'not_configured', detail: 'ownerMap' };
  }
  const log = mappedEntity(model, name, INPUTS);
  if ('reason' in log) return log;
  const missing = firstMissing(model);
  if (missing !== undefined) return { type: 'skipped', reason: 'unmapped', detail: missing };
  const shown = optionalFields(log, ['record_key', 'ticket']);
  const hasLogin = model.entity('user')?.fields.has('login') === true;
  const hasTickets = shown.includes('ticket') && hasLogin;
  const tree = model.entity('org_unit')?.fields.has('parent_key') === true;
  const reads: EntityRead[] = [
    { entity: name, fields: [...INPUTS, ...shown] },
    ...linkReads(['org_unit_key'], model),
    ...(tree ? [{ entity: 'org_unit', fields: ['parent_key'] } as const] : []),
  ];
  return {
    type: 'set',
    reads,
    window: isYoung(params),
    partial: [
      ...(tree ? [] : ['org_unit.parent_key']),
      ...(params.ticketAccounts.length > 0 && !hasTickets ? [hasLogin ? 'ticket' : 'user.login'] : []),
    ],
    statements: (environment) => fieldChangeStatements({ log, params, shown, hasLogin, hasTickets }, environment),
  };
}

function firstMissing(model: MappedModel): string | undefined {
  if (model.entity('user') === undefined) return 'user';
  if (model.entity('employee')?.fields.has('org_unit_key') !== true) return 'employee.org_unit_key';
  return linksEmployees(model) ? undefined : 'user.employee_key';
}

/** Changes later leave this window, and nobody has put anything right by that. */
function isYoung({ lookBackDays }: FieldChangeParams): Predicate {
  return { and: [{ ge: [{ age: 'changed_at' }, 0] }, { le: [{ age: 'changed_at' }, lookBackDays] }] };
}

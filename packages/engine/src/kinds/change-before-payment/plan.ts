import type { CheckPlan, EntityRead, PlanContext } from '../../define-kind.ts';
import type { Predicate } from '../../expression.ts';
import { readsOf } from '../../expression-fields.ts';
import { mappedEntity, optionalFields } from '../../plan-fields.ts';
import type { ChangeBeforePaymentParams } from './schema.ts';
import { changeBeforePaymentStatements } from './statements.ts';

const INPUTS = ['partner_key', 'payment_date'];
const LOG = ['entity', 'record_key', 'field', 'changed_at', 'old_value'];
const OUT: Predicate = { eq: ['direction', { value: 'out' }] };

/** A payment to a supplier whose bank data were changed up to some days before. */
export function planChangeBeforePayment({
  params,
  model,
  entity: name,
}: PlanContext<ChangeBeforePaymentParams>): CheckPlan {
  if (name !== 'payment') return { type: 'skipped', reason: 'unsupported', detail: `change-before-payment on ${name}` };
  const payment = mappedEntity(model, name, INPUTS);
  if ('reason' in payment) return payment;
  const log = mappedEntity(model, 'change_log', LOG);
  if ('reason' in log) return log;
  const has = (field: string) => payment.fields.has(field);
  const linksAccounts = model.entity('bank_account')?.fields.has('supplier_key') === true;
  const account: EntityRead[] = linksAccounts ? [{ entity: 'bank_account', fields: ['supplier_key'] }] : [];
  const isPayment: Predicate[] = [
    ...(has('direction') ? [OUT] : []),
    ...(has('status') ? [{ in: ['status', params.statuses] } as const] : []),
  ];
  const isYoung: Predicate = {
    and: [{ ge: [{ age: 'payment_date' }, 0] }, { le: [{ age: 'payment_date' }, params.lookBackDays] }],
  };
  const scope: Predicate = { and: [...isPayment, isYoung] };
  const shown = optionalFields(payment, ['no', 'amount', 'currency', 'approved_by', 'posted_by']);
  const check = { params, payment, log, scope, linksAccounts, shown, logShown: optionalFields(log, ['changed_by']) };
  return {
    type: 'set',
    reads: [...readsOf(name, scope, 'partner_key'), { entity: 'change_log', fields: LOG }, ...account],
    window: scope,
    partial: [...(has('direction') ? [] : ['direction']), ...(linksAccounts ? [] : ['bank_account.supplier_key'])],
    statements: (environment) => changeBeforePaymentStatements(check, environment),
  };
}

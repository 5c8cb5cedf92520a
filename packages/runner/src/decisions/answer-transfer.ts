import { type Actor, AuditError, type Department, type Transfer } from '@erp-audit/core';
import { governanceOffice } from '../project/governance-office.ts';
import type { DecisionContext } from './decision-context.ts';
import { identifyApprover } from './identify-approver.ts';
import { type Refusal, refusal, throwRefusals } from './refusal.ts';

export type TransferAnswering =
  | { readonly answer: 'accept' }
  | { readonly answer: 'decline'; readonly reason: string | null }
  | { readonly answer: 'decide'; readonly department: string; readonly reason: string | null };

type AnsweringContext = Pick<DecisionContext, 'store' | 'config' | 'by'>;

/**
 * Answers a proposal that another department acts: the members of that department accept or decline it, the approvers
 * of the governance office decide.
 * @throws AuditError `DECISION_REFUSED`, `NOT_FOUND`, `ARGUMENT_INVALID`, `STORE_*`.
 */
export async function answerTransfer(
  { store, config, by }: AnsweringContext,
  number: number,
  answering: TransferAnswering,
): Promise<Transfer> {
  const transfer = await store.transfers.find(number);
  if (transfer === undefined) {
    const message = { en: `There is no transfer T-${number}.`, 'zh-CN': `没有转交 T-${number}。` };
    throw new AuditError('NOT_FOUND', message, { command: 'transfers' });
  }
  if (answering.answer === 'decide') {
    requireDepartment(config.departments, answering.department);
    throwRefusals(governanceRefusals(config, by));
    return store.transfers.decide(number, answering.department, by, answering.reason);
  }
  throwRefusals(memberRefusals(config.departments, transfer.to, by));
  if (answering.answer === 'accept') return store.transfers.accept(number, by);
  return store.transfers.decline(number, by, answering.reason);
}

/** Whoever answers for a department is listed with his account: its owner and its key user, too. */
export function memberRefusals(departments: readonly Department[], id: string, by: Actor): readonly Refusal[] {
  const members = departments.find((department) => department.id === id)?.members ?? [];
  if (members.includes(by.osUser)) return [];
  return [
    refusal(
      'member',
      `Only members of the department that is asked answer: "${by.osUser}" is not among departments "${id}", members: [${members.join(', ')}].`,
      `只有被提议部门的成员可以答复："${by.osUser}" 不在部门 "${id}" 的 members: [${members.join(', ')}] 中。`,
    ),
  ];
}

/** An approver whose departments include the governance office speaks for it. */
export function governanceRefusals(
  config: Pick<DecisionContext['config'], 'approvers' | 'admins' | 'departments'>,
  by: Actor,
): readonly Refusal[] {
  const identified = identifyApprover(config, by, undefined);
  if ('refusal' in identified) return [identified.refusal];
  const { id, departments } = identified.approver;
  const office = governanceOffice(config.departments);
  if (departments === 'all' || departments.includes(office.id)) return [];
  return [
    refusal(
      'governance',
      `Only an approver of the governance office "${office.id}" decides between departments, and ${id} is not.`,
      `只有治理办公室 "${office.id}" 的批准人可以在部门之间裁定，而 ${id} 不是。`,
    ),
  ];
}

function requireDepartment(departments: readonly Department[], id: string): void {
  if (departments.some((department) => department.id === id)) return;
  const ids = departments.map((department) => department.id).join(', ');
  const message = {
    en: `There is no department "${id}": write one of ${ids}.`,
    'zh-CN': `没有部门 "${id}"：请写其中之一：${ids}。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'transfers decide' });
}

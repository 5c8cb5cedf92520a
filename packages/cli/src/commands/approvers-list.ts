import { APPROVER_ROLES, EXIT, type ExitCode, SEVERITIES, SEVERITY_TEXTS } from '@erp-audit/core';
import { type Approver, approverWarnings, loadConfig } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { someDepartments } from '../approval/waiver-text.ts';
import { say } from '../messages/index.ts';
import { paragraph, renderTable } from '../output/table.ts';
import type { Session } from '../session.ts';

const SHOWN_KEY_CHARACTERS = 15;

export async function run(session: Session): Promise<ExitCode> {
  const { locale, io, print } = session;
  const config = await loadConfig(session.options.config, io.environment, { connections: 'leave' });
  const { approvers, admins } = config;
  const { osUser: account } = currentActor(undefined);
  const isAdmin = admins.includes(account);
  const own = approvers.find(({ osUser }) => osUser === account);
  const warnings = approverWarnings(config).map((warning) => warning[locale]);
  if (approvers.length === 0) print(say(locale, 'approversNone'));
  else printApprovers(session, approvers);
  print(
    isAdmin
      ? say(locale, 'youAreAdmin', { account })
      : own === undefined
        ? say(locale, 'youAreNobody', { account })
        : say(locale, 'youAreApprover', { account, approver: own.id }),
  );
  for (const warning of approvers.length === 0 ? [] : warnings) print(paragraph(io, '! ', warning));
  session.printJson({
    ...{ account, isAdmin, approver: own?.id ?? null },
    approvers: approvers.map(({ id, name, role, osUser, keyId, departments, severities, maxDays }) => ({
      ...{ id, name, role, osUser: osUser ?? null, keyId: keyId ?? null, departments, severities, maxDays },
    })),
    warnings,
  });
  return EXIT.done;
}

function printApprovers({ locale, print }: Session, approvers: readonly Approver[]): void {
  const keys = [
    'columnApprover',
    'columnRole',
    'columnDepartments',
    'columnSeverities',
    'columnDays',
    'columnProof',
  ] as const;
  const all = say(locale, 'approverAll');
  const rows = approvers.map((approver) => [
    `${approver.id} (${approver.name})`,
    APPROVER_ROLES[approver.role][locale],
    approver.departments === 'all' ? all : someDepartments(approver.departments),
    approver.severities.length === SEVERITIES.length
      ? all
      : approver.severities.map((severity) => SEVERITY_TEXTS[severity][locale]).join(', '),
    approver.maxDays,
    [
      ...(approver.osUser === undefined ? [] : [say(locale, 'proofAccount', { account: approver.osUser })]),
      ...(approver.keyId === undefined
        ? []
        : [say(locale, 'proofKey', { key: `${approver.keyId.slice(0, SHOWN_KEY_CHARACTERS)}…` })]),
    ].join(', '),
  ]);
  print(
    renderTable(
      keys.map((key) => ({ title: say(locale, key), align: key === 'columnDays' ? 'right' : 'left' })),
      rows,
    ),
  );
}

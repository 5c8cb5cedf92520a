import { AuditError, EXIT, type ExitCode } from '@erp-audit/core';
import { approveRules, loadConfiguredKey, type Project, type RuleDecision, rulesToApprove } from '@erp-audit/runner';
import { currentActor } from '../approval/current-actor.ts';
import { readKeyFile } from '../approval/personal-key.ts';
import { rulesApprovedJson } from '../json/rule-life-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { loadSessionProject, withStore } from '../project/load-project.ts';
import { requireOption } from '../project/require-option.ts';
import { requireRule } from '../project/require-rule.ts';
import type { Session } from '../session.ts';

interface ApproveOptions {
  readonly all: boolean;
  readonly reason?: string;
  readonly plan: boolean;
  readonly key?: string;
  readonly by?: string;
}

type Rules = Project['rules'];

const COMMAND = 'rules approve';

/** Approves what active rules say now; what is approved already stays as it is. */
export async function run(session: Session, [names]: [readonly string[]], options: ApproveOptions): Promise<ExitCode> {
  const project = await loadSessionProject(session, 'leave');
  const chosen = chooseRules(project.rules, names, options.all);
  const personalKey = await readKeyFile(options.key, COMMAND);
  const key = await loadConfiguredKey(project.config);
  return withStore(session, project.config, async (store) => {
    const context = { store, config: project.config, key, clock: session.clock, by: currentActor(options.by) };
    const waiting = await rulesToApprove(context, chosen);
    const decisions =
      options.plan || waiting.length === 0
        ? []
        : await approveRules(context, waiting, { reason: reasonOf(options.reason), personalKey });
    print(session, chosen, waiting, decisions);
    session.printJson(rulesApprovedJson(chosen, waiting, decisions));
    return EXIT.done;
  });
}

/** Only rules that are in use have anything to approve. */
function chooseRules(rules: Rules, names: readonly string[], all: boolean): Rules {
  const active = rules.filter(({ status }) => status === 'active');
  if (all && names.length === 0) return active;
  if (all || names.length === 0)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('approveWhich'), { command: COMMAND });
  const chosen = [...new Set(names.map((name) => requireRule(rules, name)))];
  const other = chosen.find(({ status }) => status !== 'active');
  if (other === undefined) return chosen;
  const { code, status } = other;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('approveNotActive', { code, status }), { command: COMMAND });
}

function reasonOf(given: string | undefined): string {
  const example = '"read and agreed in the meeting of week 47"';
  const reason = requireOption(COMMAND, '--reason', example, given).trim();
  if (reason !== '') return reason;
  throw new AuditError('ARGUMENT_INVALID', sayBoth('optionMissing', { option: '--reason', example }), {
    command: COMMAND,
  });
}

function print({ locale, print }: Session, chosen: Rules, waiting: Rules, decisions: readonly RuleDecision[]): void {
  for (const { number, code, approver, contentHash } of decisions)
    print(say(locale, 'approvedRule', { number, code, approver: approver ?? '', hash: shortHash(contentHash ?? '') }));
  if (decisions.length === 0)
    for (const { code, title, contentHash } of waiting)
      print(say(locale, 'approveWaiting', { code, title: title[locale], hash: shortHash(contentHash) }));
  print(say(locale, 'approvedCount', { count: decisions.length, as: chosen.length - waiting.length }));
}

const SHOWN_HASH = 12;

function shortHash(hash: string): string {
  return hash.slice(0, SHOWN_HASH);
}

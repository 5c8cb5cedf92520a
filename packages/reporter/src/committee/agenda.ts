import {
  ESCALATION_TEXTS,
  perThousandCreated,
  ROOT_CAUSES,
  RULE_CHANGES,
  SEVERITY_TEXTS,
  WAIVER_STATES,
  WAIVER_TYPES,
} from '@erp-audit/core';
import { listFormat } from '../load-texts.ts';
import { executedDuties } from './executed-duties.ts';
import { percent } from './rates.ts';
import { ruleSteps, trials } from './rule-life.ts';
import type { TransferRow, WaiverRow } from './sections.ts';
import { stake } from './stake.ts';
import {
  type Cell,
  cell,
  codeName,
  departmentName,
  numberCell,
  type TableSection,
  tableSection,
} from './table-section.ts';
import type { ViewContext } from './view-context.ts';

/** Tables of the page by the part of the meeting they belong to; what has nothing to say is left out. */
export function agenda(context: ViewContext) {
  const said = (sections: readonly TableSection[]) =>
    sections.filter((section) => section.rows.length > 0 || section.lead !== '');
  return {
    criticals: said([executedDuties(context)]),
    causes: said([offenders(context), causes(context), escalated(context), plans(context)]),
    rules: said([
      trials(context),
      ruleSteps(context),
      ruleChanges(context),
      waivers(context),
      transfers(context),
      reruns(context),
    ]),
    stake: said([stake(context)]),
  };
}

function escalated(context: ViewContext): TableSection {
  const rows = (context.model.escalated ?? []).map(({ level, department, count }) => [
    cell(ESCALATION_TEXTS[level][context.texts.locale]),
    cell(departmentName(department, context)),
    numberCell(count, context),
  ]);
  return tableSection('escalated', ['col.level', 'col.department', '#col.findings'], rows, context);
}

/** What is furthest behind its plan stands first. */
function plans(context: ViewContext): TableSection {
  const { texts, number } = context;
  const rows = (context.model.plans ?? [])
    .toSorted((a, b) => b.open - b.planned - (a.open - a.planned))
    .map(({ code, department, open, planned, perWeek, ends }) => {
      const behind = open - planned;
      const word = behind > 0 ? 'plans.behind' : behind < 0 ? 'plans.ahead' : 'plans.on_plan';
      return [
        cell(codeName(code, context)),
        cell(departmentName(department, context)),
        numberCell(open, context),
        numberCell(planned, context),
        cell(texts(word, { count: number(Math.abs(behind)) }), { kind: behind > 0 ? 'alert' : '' }),
        cell(texts('plans.pace', { count: number(perWeek), date: ends }), { kind: 'whole' }),
      ];
    });
  const columns = ['col.code', 'col.department', '#col.open', '#col.planned', 'col.state', 'col.plan'];
  return tableSection('plans', columns, rows, context);
}

function offenders(context: ViewContext): TableSection {
  const { texts, number } = context;
  const rows = (context.model.repeatOffenders ?? []).map((offender) => {
    const { code, by, group, findings, created } = offender;
    const note = created === null ? '' : texts('offenders.created', { count: number(created) });
    return [
      cell(codeName(code, context)),
      cell(groupName(by, group, context)),
      numberCell(findings, context),
      cell(perThousandCreated(offender)?.toFixed(1) ?? '–', { kind: 'n', note }),
    ];
  });
  const columns = ['col.code', 'col.group', '#col.new_findings', '#col.per_thousand'];
  return tableSection('offenders', columns, rows, context, rows.length === 0 ? '' : texts('offenders.lead'));
}

function groupName(by: 'department' | 'creator_role', group: string | null, context: ViewContext): string {
  if (group === null) return context.texts('group.small');
  return by === 'department' ? departmentName(group, context) : context.texts('group.role', { role: group });
}

function causes(context: ViewContext): TableSection {
  const rows = (context.model.rootCauses ?? []).map(({ by, group, cause, answers, share }) => [
    cell(groupName(by, group, context)),
    cell(ROOT_CAUSES[cause][context.texts.locale]),
    numberCell(answers, context),
    cell(percent(share), { kind: 'n' }),
  ]);
  return tableSection('causes', ['col.group', 'col.cause', '#col.answers', '#col.cause_share'], rows, context);
}

/** Weaker ones come first in the model; what was open before and after tells what a change did. */
function ruleChanges(context: ViewContext): TableSection {
  const { model, texts } = context;
  const { locale } = texts;
  const changed = model.ruleChanges ?? [];
  const rows = changed.map(({ code, source, kind, name, before, after, weaker, openBefore, openAfter }) => [
    cell(codeName(code, context), { note: source }),
    cell([RULE_CHANGES[kind][locale], name ?? ''].filter(Boolean).join(' · '), {
      note: `${before ?? texts('none')} → ${after ?? texts('none')}`,
    }),
    cell(texts(`changes.${weaker === null ? 'unknown' : weaker ? 'weaker' : 'not_weaker'}`), {
      kind: weaker === true ? 'alert' : '',
    }),
    numberCell(openBefore, context),
    numberCell(openAfter, context),
  ]);
  const columns = ['col.code', 'col.changed', 'col.effect', '#col.open_before', '#col.open_after'];
  return tableSection('changes', columns, rows, context);
}

function waivers(context: ViewContext): TableSection {
  const { model, texts } = context;
  const { inForce = 0, covered = 0, requested = [], ending = [] } = model.waivers ?? {};
  const rows = [
    ...requested.map((waiver) => waiverRow(waiver, requestedState(waiver, context), context)),
    ...ending.map((waiver) =>
      waiverRow(waiver, cell(texts('waivers.ending', { date: waiver.expires ?? texts('none') })), context),
    ),
  ];
  const lead = inForce === 0 ? '' : texts('waivers.in_force', { count: inForce, covered });
  const columns = [
    'col.number',
    'col.state',
    'col.waiver_type',
    'col.code',
    'col.department',
    '#col.findings',
    'col.severity',
  ];
  return tableSection('waivers', columns, rows, context, lead);
}

function requestedState({ state, expires }: WaiverRow, { texts }: ViewContext): Cell {
  const end = expires === null ? texts('waivers.no_end') : texts('waivers.until', { date: expires });
  return cell(WAIVER_STATES[state][texts.locale], { note: end });
}

function waiverRow(waiver: WaiverRow, state: Cell, context: ViewContext) {
  const { number, type, reason, codes, departments, findings, severity } = waiver;
  const { texts } = context;
  const list = listFormat(texts.locale);
  return [
    cell(`W-${number}`, { kind: 'whole' }),
    state,
    cell(WAIVER_TYPES[type][texts.locale], { note: reason }),
    cell(list(codes)),
    cell(list(departments.map((id) => departmentName(id, context)))),
    numberCell(findings, context),
    cell(SEVERITY_TEXTS[severity][texts.locale], { kind: severity === 'critical' ? 'alert' : '' }),
  ];
}

function transfers(context: ViewContext): TableSection {
  const { model, texts } = context;
  const { waiting = 0, unanswered = [], returned = [] } = model.transfers ?? {};
  const late = new Set(unanswered.map(({ number: id }) => id));
  const rows = [...unanswered, ...returned.filter(({ number: id }) => !late.has(id))].map((transfer) =>
    transferRow(transfer, late.has(transfer.number), context),
  );
  const lead = waiting === 0 ? '' : texts('transfers.waiting', { count: waiting, late: unanswered.length });
  const columns = ['col.number', 'col.from', 'col.to', 'col.since', 'col.answer_due', '#col.round'];
  return tableSection('transfers', columns, rows, context, lead);
}

function transferRow(
  { number, from, to, proposedAsOf, answerDue, round }: TransferRow,
  isLate: boolean,
  context: ViewContext,
) {
  return [
    cell(`T-${number}`, { kind: 'whole' }),
    cell(departmentName(from, context)),
    cell(departmentName(to, context)),
    cell(proposedAsOf, { kind: 'whole' }),
    cell(answerDue, { kind: isLate ? 'whole alert' : 'whole' }),
    numberCell(round, context, { alert: round > 1 }),
  ];
}

function reruns(context: ViewContext): TableSection {
  const { model, texts, number } = context;
  const { week = '', runs = [] } = model.reruns ?? {};
  const rows = runs.map(({ id, asOf }) => [cell(id), cell(asOf, { kind: 'whole' })]);
  const lead = runs.length === 0 ? '' : texts('reruns.lead', { week, count: number(runs.length) });
  return tableSection('reruns', ['run.id', 'col.as_of'], rows, context, lead);
}

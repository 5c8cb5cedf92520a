import { SEVERITIES, SEVERITY_TEXTS } from '@erp-audit/core';
import { MOVEMENTS } from '../check-balance.ts';
import type { CommitteeModel, RuleRow } from '../model.ts';
import type { viewOf } from './committee-view.ts';
import { weekNumbers } from './departments.ts';
import { weightOf } from './rules.ts';
import type { TableSection } from './table-section.ts';
import type { SheetCell, SheetTable } from './tables-sheet.ts';
import { ruleNames, type ViewContext } from './view-context.ts';

type View = ReturnType<typeof viewOf>;

/** What the page says at its top, for the first sheet. */
export function overview(view: View, { texts }: ViewContext): readonly SheetTable[] {
  const columns = [texts('col.figure'), texts('col.value')];
  const facts: SheetTable = {
    heading: view.headline,
    lead: `${view.standing.badge} · ${view.subtitle}`,
    columns,
    rows: [
      ...view.tiles.map(({ label, value, exact }) => [label, exact ?? value]),
      ...(view.score?.rates ?? []).map(({ label, value, note }) => [label, note === '' ? value : `${value} · ${note}`]),
    ],
  };
  const briefing = {
    heading: texts('sheet.briefing'),
    lead: '',
    columns: [],
    rows: view.briefing.map((each) => [each]),
  };
  const needed = view.decisions.length === 0 ? [texts('decisions.none')] : view.decisions;
  const decisions = {
    heading: texts('decisions.heading'),
    lead: '',
    columns: [],
    rows: needed.map((each, index) => [`${index + 1}. ${each}`]),
  };
  return [facts, briefing, decisions];
}

/** Departments as numbers, the whole last; the same the page shows. */
export function departmentTable({ model, texts }: ViewContext): SheetTable {
  const { locale } = texts;
  const cells = (
    name: string,
    row: Omit<CommitteeModel['departments'][number], 'department'>,
  ): readonly SheetCell[] => {
    const { change, arrived, legacyFound, resolved, other } = weekNumbers(row.thisWeek);
    return [
      ...[name, row.sinceLastRun.openAfter, change, arrived, legacyFound, resolved, other, row.overdue],
      ...[row.baselineOpen, ...SEVERITIES.map((severity) => row.bySeverity[severity])],
    ];
  };
  const columns = ['department', 'open', 'change', 'new', 'legacy_found', 'resolved', 'other', 'overdue', 'legacy'];
  return {
    heading: texts('departments.heading'),
    lead: '',
    columns: [
      ...columns.map((column) => texts(`col.${column}`)),
      ...SEVERITIES.map((severity) => SEVERITY_TEXTS[severity][locale]),
    ],
    rows: [
      ...model.departments
        .toSorted((a, b) => b.sinceLastRun.openAfter - a.sinceLastRun.openAfter)
        .map((row) => cells(row.department.name[locale], row)),
      cells(texts('total'), { ...model, bySeverity: model.openBySeverity }),
    ],
    totalled: true,
  };
}

/** Every rule that was planned, the heaviest first. */
export function ruleTable(context: ViewContext): SheetTable {
  const { model, texts } = context;
  const columns = [
    'code',
    'rule',
    'entity',
    'source',
    'weighted',
    'open',
    'change',
    'overdue',
    'in_scope',
    'defective',
    'state',
  ];
  const cells = (row: RuleRow): readonly SheetCell[] => {
    const { code, title, entity, source } = ruleNames(row, context);
    const { result, sinceLastRun, thisWeek, overdue, defective } = row;
    return [
      ...[code, title, entity, source, weightOf(row), sinceLastRun.openAfter, weekNumbers(thisWeek).change, overdue],
      ...[result.inScope, defective ?? null, texts(`state.${result.state}`)],
    ];
  };
  return {
    heading: texts('sheet.rules'),
    lead: '',
    columns: columns.map((column) => texts(`col.${column === 'rule' ? 'title' : column}`)),
    rows: model.rules.toSorted((a, b) => weightOf(b) - weightOf(a)).map(cells),
  };
}

/** Weeks of the trend, of the score, and how the number of open findings came about. */
export function weekTables(view: View, { model, texts }: ViewContext): readonly SheetTable[] {
  const trend = model.trend.map(({ asOf, open, moved }) => [asOf, open, moved?.came ?? null, moved?.resolved ?? null]);
  const line = (model.score?.line ?? []).map(({ week, score, gross, red, rulesChanged }) => [
    ...[week, rounded(score), rounded(gross), texts(red ? 'score.red' : 'score.no_red'), rulesChanged ?? null],
  ]);
  const movements = MOVEMENTS.map(({ name, sign }) => [
    texts(`balance.${name}`),
    sign * model.sinceLastRun[name],
    sign * model.thisWeek[name],
  ]);
  return [
    {
      heading: texts('balance.heading'),
      lead: '',
      columns: ['', view.periods.night, view.periods.week],
      rows: [
        [texts('balance.before'), model.sinceLastRun.openBefore, model.thisWeek.openBefore],
        ...movements,
        [texts('balance.after'), model.sinceLastRun.openAfter, model.thisWeek.openAfter],
      ],
      totalled: true,
    },
    {
      heading: texts('trend.heading'),
      lead: '',
      columns: [texts('col.week_end'), texts('col.open'), texts('trend.came'), texts('trend.resolved')],
      rows: trend,
    },
    {
      heading: texts('score.heading'),
      lead: '',
      columns: ['week', 'score', 'gross', 'gate', 'rules_changed'].map((column) =>
        texts(column === 'score' ? 'score.heading' : `col.${column}`),
      ),
      rows: line,
    },
    {
      heading: texts('ageing.heading'),
      lead: '',
      columns: [texts('ageing.caption'), texts('col.open')],
      rows: model.ageing.map((count, index) => [texts(`ageing.${index}`), count]),
    },
    {
      heading: texts('lateness.heading'),
      lead: '',
      columns: [texts('lateness.caption'), texts('col.open')],
      rows: (model.lateness ?? []).map((count, index) => [texts(`lateness.${index}`), count]),
    },
  ];
}

function rounded(score: number | null | undefined): number | null {
  return score === null || score === undefined ? null : Math.round(score * 10) / 10;
}

/** The other tables of the agenda as they stand on the page. */
export function agendaTables(sections: readonly TableSection[]): readonly SheetTable[] {
  return sections.map(({ heading, lead, columns, rows }) => ({
    heading,
    lead,
    columns: columns.map(({ label }) => label),
    rows: rows.map((cells) =>
      cells.map(({ text, note, value }) => value ?? (note === '' ? text : `${text} · ${note}`)),
    ),
  }));
}

/** New critical findings, and what was not checked, in words. */
export function listTables(view: View, { texts }: ViewContext): readonly SheetTable[] {
  const critical = view.critical.rows.map(({ code, title, label, record, department, state, due }) => [
    ...[`${code} ${title}`, label, record, department, state, due],
  ]);
  const unchecked = view.coverage.rows.map(({ code, title, entity, source, state, reason, detail }) => [
    ...[`${code} ${title}`, entity, source, state, [reason, detail].filter(Boolean).join(' · ')],
  ]);
  const columns = (keys: readonly string[]) => keys.map((key) => texts(`col.${key}`));
  return [
    {
      heading: texts('critical.heading'),
      lead: critical.length === 0 ? view.critical.none : view.critical.caption,
      columns: columns(['code', 'record', 'key', 'department', 'state', 'due']),
      rows: critical,
    },
    {
      heading: texts('coverage.heading'),
      lead: view.coverage.statement,
      columns: columns(['code', 'entity', 'source', 'state', 'reason']),
      rows: unchecked,
    },
  ];
}

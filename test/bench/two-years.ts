import { writeConfiguration, writeProfile, writeRule } from '../audit-folder.ts';

const RULES = 20;
const DEPARTMENTS = ['buying', 'selling', 'stock', 'finance'] as const;
const LAST_DAY = '2026-06-30';

/** Size of a history: every night one finding in a hundred is fixed and as many come. */
export interface HistorySize {
  readonly nights: number;
  /** A multiple of 2,000, so that every rule has the same share of every night. */
  readonly open: number;
}

const FIELDS = { company: '-', status: 'open', name: 'A' };

/** Writes an audit folder whose rules are those of the history, and returns the path of its configuration. */
export function writeHistoryFolder(directory: string, source: string, store: string): string {
  writeProfile(directory, 'parts', {
    material: {
      from: 'parts p',
      key: ['p.id'],
      label: 'p.name',
      status: { of: 'p.status', map: { open: 'open' } },
      fields: { name: 'p.name' },
    },
  });
  for (let n = 1; n <= RULES; n += 1) {
    const rule = {
      id: `history/rule-${n}`,
      code: codeOf(n),
      kind: 'condition',
      title: `Rule ${n}`,
      entity: 'material',
      department: departmentOf(n),
      params: { where: { eq: ['status', { value: 'open' }] }, defect: { isNull: 'name' }, evidence: ['name'] },
    };
    writeRule(directory, rule, '2026-01-01', [
      { name: 'missing', rows: { material: [{ ...FIELDS, key: ['1'], name: null }] }, finds: [['-', '1']] },
      { name: 'there', rows: { material: [{ ...FIELDS, key: ['2'] }] }, finds: [] },
    ]);
  }
  return writeConfiguration(directory, {
    organisation: { name: 'Two years', locale: 'en', timezone: 'UTC' },
    store,
    sources: { erp: { connector: 'postgres', connection: source, profile: './profiles/parts.yaml' } },
    departments: DEPARTMENTS.map((id) => ({ id, name: { en: id, 'zh-CN': `部门 ${id}` } })),
    rules: { include: ['./my-rules/**'] },
  });
}

function codeOf(n: number): string {
  return `HIS-${String(n).padStart(3, '0')}`;
}

function departmentOf(n: number): string {
  return DEPARTMENTS[n % DEPARTMENTS.length] ?? DEPARTMENTS[0];
}

/**
 * Statements that fill an empty store with the history. Findings are numbered as they came; the oldest are fixed first,
 * so that the open ones of every night are a row of numbers and every count is known.
 */
export function historyStatements({ nights, open }: HistorySize): string {
  const changed = open / 100;
  const codes = Array.from(
    { length: RULES },
    (_, index) => `(${index + 1}, '${codeOf(index + 1)}', '${departmentOf(index + 1)}')`,
  );
  return `
create temporary table rule_of (n integer, code text, department text);
insert into rule_of values ${codes.join(', ')};
create temporary table night_of as select n, 'night-' || lpad(cast(n as text), 4, '0') as id,
  date '${LAST_DAY}' - (${nights} - n) as day, ${open} + (n - 1) * ${2 * changed} as last_event
  from generate_series(1, ${nights}) n;
insert into audit_runs (id, as_of, status, changes_state, dry_run, partial, config_hash, rules_hash, plan_hash, started_at,
    finished_at, last_event, finished_seq)
  select id, day, 'complete', true, false, false, 'c', 'r', 'p', day + time '02:00', day + time '02:10', last_event, n
  from night_of order by n;
insert into audit_run_sources (run_id, source, as_of, changes_state) select id, 'erp', day, true from night_of;
insert into audit_targets (source, code, entity, rule, rule_status, last_checked_run, last_checked_as_of, last_rule_hash, last_mapping_hash)
  select 'erp', code, 'material', 'history/rule-' || n, 'active', (select id from night_of order by n desc limit 1), date '${LAST_DAY}', 'r', 'm'
  from rule_of order by n;
create temporary table target_of as select r.n, r.code, r.department, t.id as target from rule_of r join audit_targets t using (code);
insert into audit_run_targets (run_id, target_id, rule, rule_hash, mapping_hash, department)
  select id, target, 'history/rule-' || t.n, 'r', 'm', department from night_of, target_of t;
insert into audit_rule_results (run_id, target_id, rule, state, in_scope, not_evaluable, found, partial, duration_ms, new, baseline,
    reopened, resolved, disappeared, out_of_scope, waived, suspect)
  select v.id, target, 'history/rule-' || t.n, 'checked', ${open * 10}, 0, ${open / RULES}, '[]', 12,
    case when v.n > 1 then ${changed / RULES} else 0 end, case when v.n = 1 then ${open / RULES} else 0 end, 0,
    case when v.n > 1 then ${changed / RULES} else 0 end, 0, 0, 0, false from night_of v, target_of t;
insert into audit_open_counts (run_id, target_id, department, open)
  select id, target, department, ${open / RULES} from night_of, target_of;
create temporary table history as
  select g.n, encode(sha256(convert_to(cast(g.n as text), 'UTF8')), 'hex') as id, t.target, t.code, t.department, g.n % 4 as severity,
    greatest(1, 1 + (g.n - ${open} + ${changed} - 1) / ${changed}) as came, 1 + (g.n + ${changed} - 1) / ${changed} as fixed
  from generate_series(1, ${open + (nights - 1) * changed}) as g (n) join target_of t on t.n = g.n % ${RULES} + 1;
insert into audit_findings (id, target_id, code, key, subjects, label, department, severity, state, baseline, first_seen, last_seen,
    due_at, evidence, value, content_hash)
  select h.id, target, code, json_build_array('-', cast(h.n as text)), json_build_array(json_build_array('-', cast(h.n as text))),
    'Part ' || h.n, department, severity, case when fixed <= ${nights} then 'resolved' else 'open' end, came = 1, c.day, f.day,
    case when came > 1 then c.day + 30 end, '{"name": null}', '12.50', 'x'
  from history h join night_of c on c.n = came left join night_of f on f.n = fixed;
insert into audit_events (at, as_of, run_id, finding_id, target_id, type, from_state, to_state, department, details)
  select v.day + time '02:05', v.day, v.id, e.id, e.target, e.type, e.from_state, e.to_state, e.department, '{}'
  from (
    select came as night, 1 as place, n, id, target, department, case when came = 1 then 'baseline' else 'new' end as type,
      null as from_state, 'open' as to_state from history
    union all
    select fixed, 0, n, id, target, department, 'resolved', 'open', 'resolved' from history where fixed <= ${nights}
  ) e join night_of v on v.n = e.night order by e.night, e.place, e.n;
analyze;`;
}

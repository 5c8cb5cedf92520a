import { AuditError, type Balance, EMPTY_BALANCE, type EntityName } from '@erp-audit/core';
import { type Bindings, only, type Session } from '../database/database.ts';
import { runReduced } from '../reading/run-reduced.ts';
import { OPEN } from '../states.ts';
import type { BalanceLine } from './balance-line.ts';

type Movement = Exclude<keyof Balance, 'openBefore' | 'openAfter'>;

const ENTERED: Readonly<Record<string, Movement>> = {
  new: 'new',
  baseline: 'baseline',
  reopened: 'reopened',
  waiver_ended: 'waiversEnded',
  reactivated: 'reactivated',
};
const LEFT: Readonly<Record<string, Movement>> = {
  resolved: 'resolved',
  disappeared: 'disappeared',
  out_of_scope: 'outOfScope',
  waived: 'waived',
  inactive: 'inactive',
};
/** One figure of one line; `way` says what the SQL counted. */
interface Figure {
  readonly target: number;
  readonly department: string;
  readonly way: 'before' | 'after' | 'entered' | 'left' | 'in' | 'out';
  readonly type: string | null;
  readonly count: string;
}

/**
 * @param toRunId - `now` counts what is open at this moment, with what people decided after the last run.
 * @throws AuditError `NOT_FOUND` for a run that is not complete, `ARGUMENT_INVALID` where `toRunId` is the earlier one.
 */
export async function readBalance(
  session: Session,
  fromRunId: string | undefined,
  toRunId: string,
): Promise<readonly BalanceLine[]> {
  const from = fromRunId === undefined ? { event: '0', seq: '0' } : await endOf(session, fromRunId);
  if (toRunId === NOW) return figuresOf(session, FIGURES_NOW, { fromRun: fromRunId ?? '', fromEvent: from.event });
  const to = await endOf(session, toRunId);
  if (BigInt(from.seq) > BigInt(to.seq)) {
    const message = {
      en: `Run ${fromRunId} is later than run ${toRunId}.`,
      'zh-CN': `运行 ${fromRunId} 晚于运行 ${toRunId}。`,
    };
    throw new AuditError('ARGUMENT_INVALID', message, { command: 'compare' });
  }
  const bindings = { fromRun: fromRunId ?? '', toRun: toRunId, fromEvent: from.event, toEvent: to.event };
  return figuresOf(session, FIGURES, bindings);
}

async function figuresOf(session: Session, statement: string, bindings: Bindings): Promise<readonly BalanceLine[]> {
  return linesOf(session, await session.rows<Figure>(statement, bindings));
}

async function endOf(session: Session, run: string): Promise<{ readonly event: string; readonly seq: string }> {
  const [row] = await session.rows<{ event: string; seq: string; reduced: boolean }>(
    `select last_event as event, finished_seq as seq, reduced_at is not null as reduced
     from audit_runs where id = :run and status = 'complete'`,
    { run },
  );
  if (row?.reduced) throw runReduced(run, 'runs list');
  if (row !== undefined) return row;
  const message = { en: `There is no complete run ${run}.`, 'zh-CN': `没有已完成的运行 ${run}。` };
  throw new AuditError('NOT_FOUND', message, { command: 'runs' });
}

const NOW = 'now';

const UNTIL_RUN = 'and seq <= cast(:toEvent as bigint)';
const OPEN_AFTER_RUN = `select target_id, department, 'after', null, open from audit_open_counts where run_id = :toRun`;
const OPEN_NOW = `select target_id, department, 'after', null, count(*) from audit_findings where state in (${OPEN}) group by 1, 2`;

/** One statement, so that what is open now and what moved are of the same moment. */
const figures = (until: string, after: string) => `
with moved as materialized (
  select target_id, type, to_state, department, from_department,
    coalesce(from_state in (${OPEN}), false) as was_open, to_state in (${OPEN}) as is_open
  from audit_history where seq > cast(:fromEvent as bigint) ${until}
)
select target_id as target, department, 'before' as way, null as type, open as count from audit_open_counts where run_id = :fromRun
union all
${after}
union all
select target_id, department, 'entered', type, count(*) from moved where is_open and not was_open group by 1, 2, 4
union all
select target_id, department, 'left', to_state, count(*) from moved where was_open and not is_open group by 1, 2, 4
union all
select target_id, department, 'in', null, count(*) from moved where type = 'transferred' and was_open and is_open group by 1, 2
union all
select target_id, from_department, 'out', null, count(*) from moved where type = 'transferred' and was_open and is_open group by 1, 2`;

const FIGURES = figures(UNTIL_RUN, OPEN_AFTER_RUN);
const FIGURES_NOW = figures('', OPEN_NOW);

function fieldOf({ way, type }: Figure): keyof Balance | undefined {
  if (way === 'entered') return ENTERED[type ?? ''];
  if (way === 'left') return LEFT[type ?? ''];
  return { before: 'openBefore', after: 'openAfter', in: 'transferredIn', out: 'transferredOut' }[way] as keyof Balance;
}

async function linesOf(session: Session, figures: readonly Figure[]): Promise<readonly BalanceLine[]> {
  const balances = new Map<string, { target: number; department: string; balance: Record<keyof Balance, number> }>();
  for (const figure of figures) {
    const name = `${figure.target} ${figure.department}`;
    const line = balances.get(name) ?? { ...figure, balance: { ...EMPTY_BALANCE } };
    balances.set(name, line);
    const field = fieldOf(figure);
    if (field !== undefined) line.balance[field] += Number(figure.count);
  }
  const targets = await targetsById(session, [...new Set([...balances.values()].map(({ target }) => target))]);
  return [...balances.values()].map(({ target, department, balance }) => {
    const { source, code, entity } = only([targets.get(target)].filter((found) => found !== undefined));
    return { source, code, entity, department, balance };
  });
}

interface TargetRow {
  readonly id: number;
  readonly source: string;
  readonly code: string;
  readonly entity: EntityName;
}

async function targetsById(session: Session, ids: readonly number[]): Promise<ReadonlyMap<number, TargetRow>> {
  const bindings: Bindings = { ids: ids.map(String) };
  const rows = await session.rows<TargetRow>(
    'select id, source, code, entity from audit_targets where id = any(cast(:ids as integer[]))',
    bindings,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

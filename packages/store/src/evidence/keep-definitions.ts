import { type Actor, hashOf, type RuleDefinition } from '@erp-audit/core';
import type { Session } from '../database/database.ts';
import { storedJson } from '../database/stored-json.ts';
import { appendLog } from '../log/append-log.ts';
import { type SourceState, targetName } from '../run/run-state.ts';
import { OPEN } from '../states.ts';
import type { RunSpec } from '../store.ts';
import { compareDefinitions, type DefinitionDifference } from './compare-definitions.ts';

/** Somebody whom nobody named, such as a run of an older program. */
const NOBODY: Actor = { name: '', osUser: '', host: '' };
/** What stands for the definition of a rule that is run. */
const USED = 'used';

interface DefinitionRun {
  readonly id: string;
  readonly sources: ReadonlyMap<string, SourceState>;
}

interface KnownTarget {
  readonly id: number;
  readonly source: string;
  readonly code: string;
  readonly entity: string;
  readonly hash: string | null;
  readonly use: string | null;
}

interface TargetChange {
  readonly target: KnownTarget;
  readonly difference: DefinitionDifference;
}

/**
 * Keeps what every target of the run is defined by, and says what is different from when the target was last seen by
 * a run that changed states. The first sight of a definition is no change.
 */
export async function keepDefinitions(session: Session, spec: RunSpec, run: DefinitionRun, at: Date): Promise<void> {
  const hashes = new Map<string, string>();
  const definitions = new Map<string, RuleDefinition>();
  for (const target of spec.targets) {
    if (target.definition === undefined) continue;
    const hash = hashOf(target.definition);
    hashes.set(targetName(target), hash);
    definitions.set(hash, target.definition);
  }
  await keepOfRun(session, run, hashes, definitions);
  if (spec.dryRun) return;
  const known = await knownTargets(session);
  const left = leftOut(spec, run, known, hashes);
  const changes = [...(await plannedChanges(session, spec, run, known, hashes)), ...left];
  await keepChanges(session, run.id, spec.by ?? NOBODY, changes, at);
  const seen = known.flatMap((target) => {
    const hash = run.sources.get(target.source)?.changesState === true ? hashes.get(nameOf(target)) : undefined;
    return hash === undefined ? [] : [{ id: target.id, hash, use: USED }];
  });
  const unseen = left.map(({ target, difference }) => ({ ...target, use: difference.after }));
  await session.rows(KEEP_LAST_SEEN, { rows: storedJson([...seen, ...unseen]) });
}

async function keepOfRun(
  session: Session,
  run: DefinitionRun,
  hashes: ReadonlyMap<string, string>,
  definitions: ReadonlyMap<string, RuleDefinition>,
): Promise<void> {
  const kept = await session.rows<{ hash: string }>(
    'select hash from audit_definitions where hash = any(cast(:hashes as text[]))',
    { hashes: [...definitions.keys()] },
  );
  const known = new Set(kept.map(({ hash }) => hash));
  const unknown = [...definitions].filter(([hash]) => !known.has(hash));
  await session.rows(KEEP_DEFINITIONS, {
    rows: storedJson(unknown.map(([hash, definition]) => ({ hash, definition }))),
  });
  const rows = [...hashes].map(([name, hash]) => ({ name: JSON.parse(name) as unknown, hash }));
  await session.rows(KEEP_OF_RUN, { rows: storedJson(rows), run: run.id });
}

const KEEP_DEFINITIONS = `insert into audit_definitions (hash, definition)
  select distinct on (hash) hash, definition from json_to_recordset(cast(:rows as json)) as d (hash text, definition json)
  on conflict do nothing`;

const KEEP_OF_RUN = `update audit_run_targets p set definition_hash = d.hash
  from json_to_recordset(cast(:rows as json)) as d (name json, hash text)
    join audit_targets t on (t.source, t.code, t.entity) = (d.name ->> 0, d.name ->> 1, d.name ->> 2)
  where p.run_id = :run and p.target_id = t.id`;

const KEEP_LAST_SEEN = `update audit_targets t set definition_hash = d.hash, definition_use = d.use
  from json_to_recordset(cast(:rows as json)) as d (id integer, hash text, use text) where t.id = d.id
    and (t.definition_hash, t.definition_use) is distinct from (d.hash, d.use)`;

function knownTargets(session: Session): Promise<readonly KnownTarget[]> {
  return session.rows<KnownTarget>(
    `select id, source, code, entity, definition_hash as hash, definition_use as use
     from audit_targets order by source, code, entity`,
  );
}

function nameOf(target: KnownTarget): string {
  return JSON.stringify([target.source, target.code, target.entity]);
}

async function plannedChanges(
  session: Session,
  { targets }: RunSpec,
  run: DefinitionRun,
  known: readonly KnownTarget[],
  hashes: ReadonlyMap<string, string>,
): Promise<readonly TargetChange[]> {
  const byName = new Map(known.map((target) => [nameOf(target), target]));
  const changes: TargetChange[] = [];
  for (const planned of targets) {
    const target = byName.get(targetName(planned));
    const { definition } = planned;
    if (run.sources.get(planned.source)?.changesState !== true) continue;
    if (target?.hash === null || target === undefined || definition === undefined) continue;
    if (target.use !== USED) changes.push({ target, difference: takenUp(target, definition) });
    if (target.hash === hashes.get(nameOf(target))) continue;
    const before = await readDefinition(session, target.hash);
    const differences = before === undefined ? [] : compareDefinitions(before, definition);
    changes.push(...differences.map((difference) => ({ target, difference })));
  }
  return changes;
}

async function readDefinition(session: Session, hash: string): Promise<RuleDefinition | undefined> {
  const [row] = await session.rows<{ definition: RuleDefinition }>(
    'select definition from audit_definitions where hash = :hash',
    { hash },
  );
  return row?.definition;
}

function takenUp({ use }: KnownTarget, { rule }: RuleDefinition): DefinitionDifference {
  const isExcluded = use === 'excluded';
  return { kind: isExcluded ? 'excluded' : 'status', name: null, before: use, after: rule.status, weaker: false };
}

/** Targets that were run before and that this run, though asked for all rules of their source, does not check. */
function leftOut(
  spec: RunSpec,
  run: DefinitionRun,
  known: readonly KnownTarget[],
  hashes: ReadonlyMap<string, string>,
): readonly TargetChange[] {
  if (spec.partial === true) return [];
  const { askedSources = [], configuredSources, notRun = [] } = spec;
  const isAsked = (source: string) =>
    run.sources.get(source)?.changesState ??
    (askedSources.includes(source) || configuredSources?.includes(source) === false);
  return known
    .filter((target) => target.use === USED && isAsked(target.source) && !hashes.has(nameOf(target)))
    .map((target) => {
      const rule = notRun.find(({ source, code }) => source === target.source && code === target.code);
      const kind = rule === undefined ? 'excluded' : 'status';
      return { target, difference: { kind, name: null, before: USED, after: rule?.status ?? kind, weaker: true } };
    });
}

async function keepChanges(
  session: Session,
  run: string,
  by: Actor,
  changes: readonly TargetChange[],
  at: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const open = await openFindings(session, [...new Set(changes.map(({ target }) => target.id))]);
  const rows = changes.map(({ target, difference }, place) => ({
    ...difference,
    place,
    target: target.id,
    open: open.get(target.id) ?? 0,
  }));
  await session.rows(
    `insert into audit_rule_changes (run_id, target_id, kind, name, before, after, weaker, open_before)
     select :run, c.target, c.kind, c.name, c.before, c.after, c.weaker, c.open
     from json_to_recordset(cast(:rows as json)) as c (place integer, target integer, kind text, name text, before text,
       after text, weaker boolean, open bigint) order by c.place`,
    { run, rows: storedJson(rows) },
  );
  for (const { target, difference } of changes) {
    const { source, code, entity } = target;
    const body = { source, entity, ...difference, openBefore: open.get(target.id) ?? 0 };
    await appendLog(session, { kind: 'rule_changed', by, subject: code, runId: run, body }, at);
  }
}

async function openFindings(session: Session, targets: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await session.rows<{ target: number; open: string }>(
    `select target_id as target, count(*) as open from audit_findings
     where target_id = any(cast(:targets as integer[])) and state in (${OPEN}) group by target_id`,
    { targets: targets.map(String) },
  );
  return new Map(rows.map(({ target, open }) => [target, Number(open)]));
}

import {
  AuditError,
  EXIT,
  type ExitCode,
  type Finding,
  OPEN_STATES,
  type RecordGroup,
  recordGroupOf,
  VERDICT_TEXTS,
  type Verdict,
} from '@erp-audit/core';
import { judgeDuplicates, type ReadableStore, readableStore, requireGroup } from '@erp-audit/runner';
import { withDecisions } from '../approval/with-decisions.ts';
import { SHOWN_ID_CHARACTERS } from '../completion/recent-findings.ts';
import { duplicatesGroupJson } from '../json/duplicates-json.ts';
import { say, sayBoth } from '../messages/index.ts';
import { groupTable, printGroup } from '../output/group-text.ts';
import { bold } from '../output/table.ts';
import { withSessionStore } from '../project/load-project.ts';
import { requireFinding } from '../project/require-finding.ts';
import type { Session } from '../session.ts';

const COMMAND = 'duplicates review';
const LINES_AT_ONCE = 200;

export interface DuplicatesReviewOptions {
  readonly rule?: string;
  readonly source?: string;
  readonly group?: string;
  readonly verdict?: Verdict;
  readonly member: readonly string[];
  readonly by?: string;
}

export async function run(session: Session, _args: [], options: DuplicatesReviewOptions): Promise<ExitCode> {
  const { group, verdict } = options;
  if (verdict !== undefined) await judge(session, verdict, options);
  else if (group !== undefined) await show(session, group);
  else await list(session, options);
  return EXIT.done;
}

async function judge(session: Session, verdict: Verdict, options: DuplicatesReviewOptions): Promise<void> {
  const { locale } = session;
  const { group, member, by } = options;
  if (group === undefined)
    throw new AuditError('ARGUMENT_INVALID', sayBoth('duplicatesNeedGroup'), { command: COMMAND });
  const { id, pairs } = await withDecisions(session, by, async (context) => {
    const finding = await requireFinding(readableStore(context.store, context.config.departments, context.by), group);
    return {
      id: finding.id,
      pairs: await judgeDuplicates(context.store, finding, { verdict, members: member }, context.by),
    };
  });
  const said = { verdict: VERDICT_TEXTS[verdict][locale], pairs };
  session.print(pairs === 0 ? say(locale, 'duplicatesJudgedBefore') : say(locale, 'duplicatesJudged', said));
  session.printJson({ id, verdict, pairs });
}

async function show(session: Session, id: string): Promise<void> {
  const { locale, io } = session;
  await withSessionStore(session, async (store) => {
    const finding = await requireFinding(store, id);
    const group = requireGroup(finding, COMMAND);
    session.print(bold(io, `${finding.code}  ${finding.label}`));
    printGroup(session, group);
    session.print(say(locale, 'duplicatesSay', { id: finding.id.slice(0, SHOWN_ID_CHARACTERS) }));
    session.printJson(duplicatesGroupJson(finding, group));
  });
}

async function list(session: Session, options: DuplicatesReviewOptions): Promise<void> {
  const { locale } = session;
  await withSessionStore(session, async (store) => {
    let count = 0;
    let first: Finding | undefined;
    for await (const groups of openGroups(store, options)) {
      first ??= groups[0]?.finding;
      count += groups.length;
      session.print(groupTable(groups, locale));
      for (const { finding, group } of groups) session.printJson(duplicatesGroupJson(finding, group));
    }
    if (first === undefined) return session.print(say(locale, 'duplicatesNone'));
    session.print(say(locale, 'duplicatesCount', { count }));
    session.print(say(locale, 'duplicatesNext', { id: first.id.slice(0, SHOWN_ID_CHARACTERS) }));
  });
}

interface OpenGroup {
  readonly finding: Finding;
  readonly group: RecordGroup;
}

/** Memory holds some groups at a time. */
async function* openGroups(
  store: ReadableStore,
  { rule, source }: Pick<DuplicatesReviewOptions, 'rule' | 'source'>,
): AsyncGenerator<readonly OpenGroup[]> {
  const filter = { ...(rule === undefined ? {} : { rule }), ...(source === undefined ? {} : { source }) };
  let waiting: OpenGroup[] = [];
  for await (const findings of store.findings({ ...filter, states: OPEN_STATES, includePilot: true })) {
    for (const finding of findings) {
      const group = recordGroupOf(finding.evidence);
      if (group !== undefined) waiting.push({ finding, group });
    }
    if (waiting.length < LINES_AT_ONCE) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

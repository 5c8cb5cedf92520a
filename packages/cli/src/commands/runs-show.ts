import { EXIT, type ExitCode, type LocalizedText, READ_TEXTS, runMissing } from '@erp-audit/core';
import type { RunRecord } from '@erp-audit/runner';
import { incidentJson } from '../json/incident-json.ts';
import { currentJson, runJson } from '../json/run-json.ts';
import { say } from '../messages/index.ts';
import { printAnomalies, printIncidents } from '../output/anomalies.ts';
import { printRuleResults } from '../output/rule-results-table.ts';
import { printRuleTimes } from '../output/rule-times-table.ts';
import { bold } from '../output/table.ts';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [id]: [string], { times }: { readonly times: boolean }): Promise<ExitCode> {
  const { locale, io } = session;
  const { record, current, incidents } = await withSessionStore(session, async (store) => {
    const found = await store.run(id);
    if (found === undefined) return { record: found, current: [], incidents: [] };
    return {
      record: found,
      current: found.reducedAt === undefined ? await store.latestResults(found.id) : [],
      incidents: await store.incidents.list(found.id),
    };
  });
  if (record === undefined) throw runMissing(id);
  session.print(bold(io, say(locale, 'runTitle', { id: record.id, asOf: record.asOf })));
  for (const { name, identity, asOf, reading, attempts } of record.sources) {
    const where = identity && `: ${identity.product} ${identity.version}, ${identity.server} ${identity.database}`;
    const read = reading && READ_TEXTS[reading.read][locale];
    session.print(`${name} (${asOf})${where ?? ''}${read ? `, ${read}` : ''}${attemptsText(session, attempts)}`);
  }
  if (record.reducedAt === undefined) printResults(session, record, times);
  else session.print(say(locale, 'runReduced', { day: record.reducedAt.slice(0, 10) }));
  printIncidents(session, incidents);
  const older = current.filter((result) => result.run !== record.id);
  if (older.length > 0) {
    const from = older.map(({ asOf }) => asOf).toSorted()[0] ?? record.asOf;
    session.print(say(locale, 'runOlder', { count: older.length, total: current.length, from }));
  }
  session.printJson({
    ...runJson(record, record.results),
    current: currentJson(current),
    incidents: incidents.map(incidentJson),
    sources: record.sources,
    configHash: record.configHash,
    rulesHash: record.rulesHash,
  });
  return EXIT.done;
}

function printResults(session: Session, record: RunRecord, times: boolean): void {
  const { results, sources } = record;
  printRuleResults(session, results, new Map<string, LocalizedText>());
  printAnomalies(session, record);
  if (times) printRuleTimes(session, results, new Map(sources.map(({ name, attempts }) => [name, attempts])));
  session.print(say(session.locale, 'runCoverage', runJson(record, results).totals));
}

/** Only what is out of the ordinary. */
function attemptsText({ locale }: Session, attempts: number): string {
  return attempts > 1 ? `${locale === 'en' ? ', ' : '，'}${say(locale, 'runAttempts', { attempts })}` : '';
}

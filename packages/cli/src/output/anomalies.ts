import { ANOMALY_MEASURES, entityOf, type RuleResult, SEASONS } from '@erp-audit/core';
import type { Incident } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { bold, paragraph } from './table.ts';

/** Counts of a run that are unusual, and what to do where the night was at fault. */
export function printAnomalies(
  session: Session,
  { id, results }: { readonly id: string; readonly results: readonly RuleResult[] },
): void {
  const { locale, io, print } = session;
  const unusual = results.filter(({ anomalies }) => anomalies.length > 0);
  const [first] = unusual;
  if (first === undefined) return;
  print(`\n${bold(io, say(locale, 'unusualTitle'))}`);
  for (const { code, entity, anomalies } of unusual)
    for (const { measure, season, ...numbers } of anomalies) {
      const rule = `${code} ${entityOf(entity).title[locale]}`;
      const words = { rule, what: ANOMALY_MEASURES[measure][locale], season: SEASONS[season][locale] };
      print(paragraph(io, '  ', say(locale, 'unusualLine', { ...words, ...numbers })));
    }
  print(`  ${say(locale, 'unusualHint', { run: id, code: first.code })}`);
}

/** The last word on each rule of a run, where it is that it was an incident. */
export function printIncidents({ locale, io, print }: Session, incidents: readonly Incident[]): void {
  const last = new Map(incidents.map((incident) => [incident.code, incident]));
  const standing = [...last.values()].filter(({ isIncident }) => isIncident);
  if (standing.length === 0) return;
  print(`\n${bold(io, say(locale, 'incidentsTitle'))}`);
  for (const { code, why, approver } of standing) {
    const what = code ?? say(locale, 'incidentAllRules');
    print(paragraph(io, '  ', say(locale, 'incidentLine', { what, why, approver })));
  }
}

import { AuditError, runMissing } from '@erp-audit/core';
import { type RunRecord, runReduced, type Store } from '@erp-audit/store';
import type { Project } from '../project/project.ts';
import { isConfidential } from '../reports/confidential-departments.ts';
import { isShown } from '../reports/shown-findings.ts';
import { type CollibraPlace, collibraCommands } from './collibra.ts';
import { dataHubProposals } from './datahub.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { type ExportedResult, type ExportedRun, exportedRun } from './exported-run.ts';
import { type ExchangeHead, findingLine, resultLine, runLine } from './json-lines.ts';
import { openLineageEvents } from './openlineage.ts';
import { hasTestCase, openMetadataRequests } from './openmetadata.ts';

interface ExportRunOptions {
  readonly project: Project;
  readonly store: Store;
  readonly format: ExchangeFormat;
  /** Id, prefix of an id, or `latest`. */
  readonly run: string;
  /** Name of the database service in OpenMetadata; undefined: that of the source. */
  readonly service?: string | undefined;
  /** Needed for Collibra, and for nothing else. */
  readonly collibra?: CollibraPlace | undefined;
  /** Version of the program. */
  readonly program: string;
  /** Takes the text piece by piece, and says when it may have more. */
  write(text: string): Promise<void>;
}

/** What was written, and what was not. */
export interface RunExport {
  readonly run: string;
  readonly format: ExchangeFormat;
  /** Results that were written. */
  readonly results: number;
  /** Results for which the format has no words, such as skipped ones. */
  readonly leftOut: number;
  readonly findings: number;
  readonly withheld: { readonly pilot: number; readonly confidential: number; readonly findings: number };
}

/**
 * Writes the results of one run for whoever reads them elsewhere. What is on trial, what is confidential and personal
 * values stay here, whoever asks: nobody knows who reads a catalogue. Findings are told as they stood at the end of the
 * run, one batch at a time.
 * @throws AuditError `NOT_FOUND` for a run that is not kept or whose results are gone, or findings of one that was not completed; `STORE_*`.
 */
export async function exportRun(options: ExportRunOptions): Promise<RunExport> {
  const { project, store, format } = options;
  const record = await store.run(options.run);
  if (record === undefined) throw runMissing(options.run);
  if (record.reducedAt !== undefined) throw runReduced(record.id, 'runs list');
  const run = exportedRun(project, record);
  const found = format === 'jsonl' ? await writeLines(options, record, run) : await writeCatalogue(options, run);
  const { id, withheld } = run;
  const results = run.results.filter((result) => TELLS[format](result)).length;
  return {
    ...{ run: id, format, results, leftOut: run.results.length - results, findings: found.findings },
    withheld: { ...withheld, findings: found.withheld },
  };
}

/** Of which results a format can tell. */
const TELLS: Readonly<Record<ExchangeFormat, (result: ExportedResult) => boolean>> = {
  jsonl: () => true,
  openlineage: () => true,
  openmetadata: hasTestCase,
  datahub: ({ state }) => state !== 'skipped',
  collibra: ({ state }) => state === 'checked',
};

interface WrittenFindings {
  readonly findings: number;
  readonly withheld: number;
}

async function writeLines(options: ExportRunOptions, record: RunRecord, run: ExportedRun): Promise<WrittenFindings> {
  const { project, write } = options;
  const head: ExchangeHead = { program: options.program, organisation: project.config.organisation.name };
  await write(lines([runLine(run, head)]));
  for (const result of run.results) await write(lines([resultLine(run, result)]));
  const counts = { findings: 0, withheld: 0 };
  // A run that was never finished has results, but its findings did not come to stand anywhere.
  if (record.status === 'complete') await writeFindings(options, run.id, counts);
  const { findings, withheld: withheldFindings } = counts;
  await write(lines([{ type: 'end', results: run.results.length, findings, withheldFindings }]));
  return counts;
}

async function writeFindings(
  { project: { config, rules }, store, write }: ExportRunOptions,
  run: string,
  counts: { findings: number; withheld: number },
): Promise<void> {
  const ruleOf = new Map(rules.map((rule) => [rule.code, rule]));
  const isSecret = (department: string) => isConfidential(config.departments, department);
  for await (const batch of store.evidence.findingsThen({ fromRun: run, toRun: run })) {
    const shown = batch.filter(
      ({ finding, department }) =>
        !isSecret(department) && !isSecret(finding.department) && isShown(finding, ruleOf) && !isListed(finding.code),
    );
    counts.findings += shown.length;
    counts.withheld += batch.length - shown.length;
    await write(lines(shown.map((then) => findingLine(run, then))));
  }
  function isListed(code: string): boolean {
    return config.confidential?.rules.includes(code) === true;
  }
}

async function writeCatalogue(options: ExportRunOptions, run: ExportedRun): Promise<WrittenFindings> {
  const { format, write } = options;
  const isArray = format === 'datahub' || format === 'collibra';
  const values = valuesOf(options, run);
  await write(isArray ? `[${values.map((value) => `\n${JSON.stringify(value)}`).join(',')}\n]\n` : lines(values));
  return { findings: 0, withheld: 0 };
}

function valuesOf({ format, program, service, collibra }: ExportRunOptions, run: ExportedRun): readonly object[] {
  if (format === 'openlineage') return openLineageEvents(run, program);
  if (format === 'openmetadata') return openMetadataRequests(run, service);
  if (format === 'datahub') return dataHubProposals(run);
  if (collibra === undefined) throw new AuditError('INTERNAL_BUG', 'Collibra needs a community and a domain.', {});
  return collibraCommands(run, collibra);
}

function lines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

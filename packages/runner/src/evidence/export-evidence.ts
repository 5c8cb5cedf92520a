import { AuditError, canonicalJson, plainReasonDetail, type RuleResult } from '@erp-audit/core';
import type { KeptTarget, Store } from '@erp-audit/store';
import { writeDecisions } from './evidence-decisions.ts';
import { writeFindings, writeSample } from './evidence-findings.ts';
import { type EvidenceFolder, openEvidenceFolder } from './evidence-folder.ts';
import type { ExportEvidenceOptions } from './export-options.ts';
import { EvidenceManifest } from './manifest.ts';
import { EVIDENCE_README } from './readme-text.ts';
import { drawSample, SAMPLE_METHOD } from './sample.ts';
import { type SelectedEvidence, selectEvidence } from './selection.ts';
import { statementText } from './statement-text.ts';

/**
 * Writes what an auditor needs to follow results: rules, SQL, scopes, findings, decisions and their hashes. Memory is
 * bounded whatever the number of findings; files can be read by their owner only.
 * @throws AuditError `NOT_FOUND`, `ARGUMENT_INVALID` where the folder is not empty, `REPORT_FAILED`, `STORE_*`.
 */
export async function exportEvidence(options: ExportEvidenceOptions): Promise<EvidenceManifest> {
  const { store, selection } = options;
  const selected = await selectEvidence(store, selection, options.codeOf);
  const folder = await openEvidenceFolder(options.directory);
  const runs = await writeRuns(store, folder, selected);
  const seed = options.sample?.seed ?? selected.runs.at(-1)?.id ?? '';
  const sample = options.sample === undefined ? undefined : drawSample(options.sample.size, seed);
  const found = await writeFindings(options, folder, selected, sample);
  if (sample !== undefined) await writeSample(options, folder, selected, sample);
  const decided = await writeDecisions(options, folder, selected, found.answerFiles);
  const head = await store.log.head();
  const manifest: EvidenceManifest = {
    ...{ format: 'erp-audit-evidence', version: 1, program: options.program, organisation: options.organisation },
    exportedAt: options.clock.now().toISOString(),
    exportedBy: options.by,
    store: store.kind,
    selection,
    runs,
    reducedRuns: selected.reduced,
    findings: { count: found.count, asOfRun: selected.runs.at(-1)?.id ?? '', basis: 'history' },
    sample:
      options.sample === undefined || sample === undefined
        ? null
        : {
            size: options.sample.size,
            drawn: sample.drawn().length,
            population: found.count,
            ...{ seed, method: SAMPLE_METHOD },
          },
    decisions: decided.decisions,
    waivers: decided.waivers,
    transfers: decided.transfers,
    withheld: { findings: found.withheld, ...decided.withheld },
    answers: found.answers,
    log: head,
  };
  await folder.writeFile('manifest.json', `${JSON.stringify(EvidenceManifest.parse(manifest), null, 2)}\n`);
  await folder.writeFile('README.txt', EVIDENCE_README);
  await folder.finish();
  return manifest;
}

type ManifestRun = EvidenceManifest['runs'][number];

/** The runs for the manifest; definitions, rule files and statements are written once each on the way. */
async function writeRuns(
  store: Store,
  folder: EvidenceFolder,
  { runs, codes }: SelectedEvidence,
): Promise<ManifestRun[]> {
  const written = new Set<string>();
  const kept: ManifestRun[] = [];
  for (const { id } of runs) {
    const record = await store.run(id);
    if (record === undefined) throw new AuditError('INTERNAL_BUG', `Run ${id} is not in the store.`, {});
    const targets = (await store.evidence.targets(id)).filter(({ code }) => codes?.includes(code) ?? true);
    for (const target of targets) await writeTarget(store, folder, target, written);
    const { asOf, startedAt, finishedAt, changesState, configHash, rulesHash } = record;
    kept.push({
      ...{ id, asOf, startedAt, finishedAt, changesState, configHash, rulesHash },
      sources: record.sources
        .filter(({ name }) => targets.some(({ source }) => source === name))
        .map(({ name, asOf: day, identity, reading }) => ({ name, asOf: day, identity, reading })),
      results: targets.flatMap((target) => {
        const result = record.results.find((one) => isSame(one, target));
        return result === undefined ? [] : [manifestResult(result, target)];
      }),
    });
  }
  return kept;
}

function isSame(result: RuleResult, target: KeptTarget): boolean {
  return result.source === target.source && result.code === target.code && result.entity === target.entity;
}

function manifestResult(result: RuleResult, target: KeptTarget): ManifestRun['results'][number] {
  const { source, code, entity, rule, state, inScope, notEvaluable, durationMs } = result;
  const { department, ruleHash, mappingHash, definition } = target;
  return {
    ...{ source, code, entity, rule, state, inScope, notEvaluable, durationMs },
    reason: result.reason ?? null,
    reasonDetail: result.reasonDetail === undefined ? null : plainReasonDetail(result.reasonDetail),
    findings: result.found,
    inScopeBy: [...(result.inScopeBy ?? [])],
    partial: [...result.partial],
    ...{ department, ruleHash, mappingHash, definition },
    statements: target.statements.map(({ name, hash }) => ({ name, hash })),
  };
}

async function writeTarget(
  store: Store,
  folder: EvidenceFolder,
  { code, definition: hash, statements }: KeptTarget,
  written: Set<string>,
): Promise<void> {
  const once = async (path: string, text: () => Promise<string> | string) => {
    if (written.has(path)) return;
    written.add(path);
    await folder.writeFile(path, await text());
  };
  const definition = hash === null ? undefined : await store.evidence.definition(hash);
  if (definition !== undefined) {
    await once(`definitions/${hash}.json`, () => canonicalJson(definition));
    await once(`rules/${code}-${definition.source.hash.slice(0, 12)}.yaml`, () => definition.source.text);
  }
  for (const { hash: statement } of statements) {
    const kept = await store.evidence.statement(statement);
    if (kept !== undefined) await once(`statements/${statement}.sql`, () => statementText(kept));
  }
}

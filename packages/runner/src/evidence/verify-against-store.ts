import type { LogEntry, Store } from '@erp-audit/store';
import type { EvidenceFault } from './evidence-fault.ts';
import { linesOf, parseJson } from './json-lines.ts';
import type { EvidenceManifest } from './manifest.ts';

/** Compares exported evidence with what the store it came from has now. */
export async function storeFaults(
  directory: string,
  manifest: EvidenceManifest,
  store: Store,
): Promise<readonly EvidenceFault[]> {
  const faults: EvidenceFault[] = [];
  for (const run of manifest.runs) faults.push(...(await runFaults(run, store)));
  for await (const line of linesOf(directory, 'decisions.jsonl')) {
    const entry = parseJson(line) as LogEntry | undefined;
    const kept = entry === undefined ? undefined : await store.log.find(Number(entry.seq));
    if (kept === undefined || JSON.stringify(kept) !== JSON.stringify(entry))
      faults.push({ kind: 'decision_differs', subject: String(entry?.seq ?? '?') });
  }
  const { log } = manifest;
  if (log !== null && (await store.log.find(log.seq))?.hash !== log.hash)
    faults.push({ kind: 'head_unknown', subject: String(log.seq) });
  return faults;
}

type ManifestRun = EvidenceManifest['runs'][number];

async function runFaults(run: ManifestRun, store: Store): Promise<readonly EvidenceFault[]> {
  const record = await store.run(run.id);
  if (record?.id !== run.id) return [{ kind: 'run_unknown', subject: run.id }];
  if (record.reducedAt !== undefined) return [{ kind: 'run_reduced', subject: run.id }];
  const targets = await store.evidence.targets(run.id);
  return run.results.flatMap((result): readonly EvidenceFault[] => {
    const isSame = (one: { source: string; code: string; entity: string }) =>
      one.source === result.source && one.code === result.code && one.entity === result.entity;
    const kept = record.results.find(isSame);
    const target = targets.find(isSame);
    const subject = `${run.id} ${result.code} ${result.entity} (${result.source})`;
    const now = [kept?.state, kept?.inScope, kept?.notEvaluable, kept?.found, kept?.inScopeBy];
    const then = [result.state, result.inScope, result.notEvaluable, result.findings, result.inScopeBy];
    const rests = [target?.definition, target?.ruleHash, target?.mappingHash, target?.statements];
    const rested = [result.definition, result.ruleHash, result.mappingHash, result.statements];
    return [
      ...(JSON.stringify(now) === JSON.stringify(then) ? [] : [{ kind: 'result_differs', subject } as const]),
      ...(JSON.stringify(rests) === JSON.stringify(rested) ? [] : [{ kind: 'definition_differs', subject } as const]),
    ];
  });
}

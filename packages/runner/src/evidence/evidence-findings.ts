import type { FindingThen, Store } from '@erp-audit/store';
import type { EvidenceFolder } from './evidence-folder.ts';
import type { ExportEvidenceOptions } from './export-options.ts';
import { jsonLines } from './json-lines.ts';
import type { Sample } from './sample.ts';
import type { SelectedEvidence } from './selection.ts';
import { shownEvidence } from './shown-evidence.ts';

/** What is known once the findings are written. */
export interface WrittenFindings {
  readonly count: number;
  readonly answers: number;
  /** Those that may not be written for whoever exports. */
  readonly withheld: number;
  /** Hashes of the files the answers came in. */
  readonly answerFiles: ReadonlySet<string>;
}

type WritingFindings = Pick<ExportEvidenceOptions, 'store' | 'isReadable'>;

/** Writes findings and answers, page by page; the sample sees every id. */
export async function writeFindings(
  { store, isReadable }: WritingFindings,
  folder: EvidenceFolder,
  selected: SelectedEvidence,
  sample: Sample | undefined,
): Promise<WrittenFindings> {
  const findings = await folder.create('findings.jsonl');
  const answers = await folder.create('answers.jsonl');
  const answerFiles = new Set<string>();
  const counts = { count: 0, answers: 0, withheld: 0 };
  for await (const all of findingsThen(store, selected, selected.ids)) {
    const batch = all.filter(({ finding, department }) => isReadable(finding.department) && isReadable(department));
    counts.withheld += all.length - batch.length;
    await findings.write(jsonLines(batch.map(findingLine)));
    const given = await store.evidence.answers(batch.map(({ finding }) => finding.id));
    await answers.write(jsonLines(given));
    for (const { fileHash } of given) answerFiles.add(fileHash);
    for (const { finding } of batch) sample?.add(finding.id);
    counts.count += batch.length;
    counts.answers += given.length;
  }
  await findings.close();
  await answers.close();
  return { ...counts, answerFiles };
}

/** Writes what was drawn, in the order of the draw. */
export async function writeSample(
  { store }: WritingFindings,
  folder: EvidenceFolder,
  selected: SelectedEvidence,
  sample: Sample,
): Promise<void> {
  const ids = sample.drawn();
  const lines = new Map<string, unknown>();
  for await (const batch of ids.length === 0 ? [] : findingsThen(store, selected, ids)) {
    for (const then of batch) lines.set(then.finding.id, findingLine(then));
  }
  await folder.writeFile('sample.jsonl', jsonLines(ids.map((id) => lines.get(id))));
}

function findingsThen(store: Store, { runs, codes }: SelectedEvidence, ids: readonly string[] | undefined) {
  return store.evidence.findingsThen({
    fromRun: runs[0]?.id ?? '',
    toRun: runs.at(-1)?.id ?? '',
    ...(codes === undefined ? {} : { codes }),
    ...(ids === undefined ? {} : { ids }),
  });
}

function findingLine({ finding, state, department, history }: FindingThen) {
  const { id, rule, code, source, entity, key, label, severity, baseline, firstSeen, dueAt, reopened, value } = finding;
  return {
    ...{ id, rule, code, source, entity, key, label, severity, state, department, baseline, firstSeen, dueAt },
    ...{ reopened, value, recordUrl: finding.recordUrl, evidence: shownEvidence(finding.evidence), history },
    now: { state: finding.state, department: finding.department },
  };
}

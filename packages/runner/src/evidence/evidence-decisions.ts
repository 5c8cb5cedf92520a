import type { Transfer, Waiver } from '@erp-audit/core';
import type { LogEntry, Store } from '@erp-audit/store';
import type { EvidenceFolder } from './evidence-folder.ts';
import type { ExportEvidenceOptions } from './export-options.ts';
import { jsonLines } from './json-lines.ts';
import type { SelectedEvidence } from './selection.ts';

export interface WrittenDecisions {
  readonly decisions: number;
  readonly waivers: number;
  readonly transfers: number;
  /** Those that may not be written for whoever exports. */
  readonly withheld: { readonly waivers: number; readonly transfers: number };
}

type WritingDecisions = Pick<ExportEvidenceOptions, 'store' | 'isReadable'>;

/** Exceptions and transfers of the selected rules or findings, and the entries of the log that are about any of it. */
export async function writeDecisions(
  { store, isReadable }: WritingDecisions,
  folder: EvidenceFolder,
  selected: SelectedEvidence,
  answerFiles: ReadonlySet<string>,
): Promise<WrittenDecisions> {
  const rules = new Set(selected.codes ?? (await codesOf(store, selected)));
  const asked = {
    waivers: await waiversOf(store, selected, rules),
    transfers: await transfersOf(store, selected, rules),
  };
  const waivers = asked.waivers.filter(({ departments }) => departments.every(isReadable));
  const transfers = asked.transfers.filter(({ from, to }) => isReadable(from) && isReadable(to));
  await folder.writeFile('waivers.jsonl', jsonLines(waivers));
  await folder.writeFile('transfers.jsonl', jsonLines(transfers));
  const runs = new Set(selected.runs.map(({ id }) => id));
  const subjects = new Set([
    ...rules,
    ...answerFiles,
    ...(selected.ids ?? []),
    ...waivers.map(({ number }) => `W-${number}`),
    ...transfers.map(({ number }) => `T-${number}`),
  ]);
  const isAbout = ({ runId, subject }: LogEntry) =>
    (runId !== null && runs.has(runId)) || (subject !== null && subjects.has(subject));
  const file = await folder.create('decisions.jsonl');
  let decisions = 0;
  for await (const batch of store.log.entries()) {
    const about = batch.filter(isAbout);
    await file.write(jsonLines(about));
    decisions += about.length;
  }
  await file.close();
  const withheld = {
    waivers: asked.waivers.length - waivers.length,
    transfers: asked.transfers.length - transfers.length,
  };
  return { decisions, waivers: waivers.length, transfers: transfers.length, withheld };
}

async function codesOf(store: Store, { runs }: SelectedEvidence): Promise<readonly string[]> {
  const codes = new Set<string>();
  for (const { id } of runs) for (const { code } of await store.evidence.targets(id)) codes.add(code);
  return [...codes];
}

async function waiversOf(
  store: Store,
  { ids }: SelectedEvidence,
  rules: ReadonlySet<string>,
): Promise<readonly (Waiver & { readonly findingIds: readonly string[] })[]> {
  const waivers = [];
  for (const waiver of await store.waivers.list()) {
    if (!waiver.codes.some((code) => rules.has(code))) continue;
    const findingIds = await store.waivers.findingIds(waiver.number);
    if (ids === undefined || findingIds.some((id) => ids.includes(id))) waivers.push({ ...waiver, findingIds });
  }
  return waivers;
}

async function transfersOf(
  store: Store,
  { ids }: SelectedEvidence,
  rules: ReadonlySet<string>,
): Promise<readonly Transfer[]> {
  const transfers = [];
  for (const transfer of await store.transfers.list()) {
    const isAsked =
      ids === undefined ? rules.has(await codeOf(store, transfer.findingId)) : ids.includes(transfer.findingId);
    if (isAsked) transfers.push(transfer);
  }
  return transfers;
}

async function codeOf(store: Store, findingId: string): Promise<string> {
  return (await store.evidence.codeOf(findingId)) ?? '';
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { AuditError } from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import type { EvidenceFault } from './evidence-fault.ts';
import { SUMS_FILE } from './evidence-folder.ts';
import { linesOf, parseJson } from './json-lines.ts';
import { EvidenceManifest } from './manifest.ts';
import { drawSample } from './sample.ts';
import { readStatement, statementHash } from './statement-text.ts';
import { storeFaults } from './verify-against-store.ts';

export interface EvidenceVerification {
  readonly files: number;
  readonly faults: readonly EvidenceFault[];
  /** True where it was compared with a store too, not only with itself. */
  readonly againstStore: boolean;
}

/**
 * Checks exported evidence: every file against its sum, every name against its content, the sample against its seed,
 * and, where a store is given, results, definitions and decisions against what the store has now.
 * @throws AuditError `NOT_FOUND` where the folder is no exported evidence.
 */
export async function verifyEvidence(directory: string, store: Store | undefined): Promise<EvidenceVerification> {
  const manifest = await readManifest(directory);
  const files = await filesOf(directory);
  const faults = [
    ...(await sumFaults(directory, files)),
    ...(await nameFaults(directory, files)),
    ...(await lineFaults(directory, manifest)),
    ...(store === undefined ? [] : await storeFaults(directory, manifest, store)),
  ];
  return { files: files.length, faults, againstStore: store !== undefined };
}

async function readManifest(directory: string): Promise<EvidenceManifest> {
  const text = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => undefined);
  const parsed = text === undefined ? undefined : EvidenceManifest.safeParse(parseJson(text));
  if (parsed?.success === true) return parsed.data;
  const message = {
    en: `"${directory}" is no folder that "erp-audit evidence export" wrote: its manifest.json is missing or not valid.`,
    'zh-CN': `"${directory}" 不是 "erp-audit evidence export" 写出的目录：manifest.json 缺失或无效。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'evidence verify' });
}

async function filesOf(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

async function sumFaults(directory: string, files: readonly string[]): Promise<readonly EvidenceFault[]> {
  const text = await readFile(join(directory, SUMS_FILE), 'utf8').catch(() => '');
  const sums = new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const faults: EvidenceFault[] = [];
  for (const path of files.filter((file) => file !== SUMS_FILE)) {
    const sum = sums.get(path);
    if (sum === undefined) faults.push({ kind: 'file_unlisted', subject: path });
    else if (sum !== (await sumOf(join(directory, path)))) faults.push({ kind: 'file_changed', subject: path });
  }
  const missing = [...sums.keys(), SUMS_FILE].filter((path) => !files.includes(path));
  return [...faults, ...missing.map((subject) => ({ kind: 'file_missing' as const, subject }))];
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function nameFaults(directory: string, files: readonly string[]): Promise<readonly EvidenceFault[]> {
  const faults: EvidenceFault[] = [];
  for (const path of files) {
    const [, folder, name] = /^(definitions|statements)\/([0-9a-f]{64})\.(?:json|sql)$/.exec(path) ?? [];
    if (folder === undefined) continue;
    const text = await readFile(join(directory, path), 'utf8');
    const statement = folder === 'statements' ? readStatement(text) : undefined;
    const hash = folder === 'definitions' ? createHash('sha256').update(text).digest('hex') : undefined;
    if (name !== (hash ?? (statement && statementHash(statement))))
      faults.push({ kind: 'name_differs', subject: path });
  }
  return faults;
}

async function lineFaults(directory: string, manifest: EvidenceManifest): Promise<readonly EvidenceFault[]> {
  const expected = {
    'answers.jsonl': manifest.answers,
    'decisions.jsonl': manifest.decisions,
    'waivers.jsonl': manifest.waivers,
    'transfers.jsonl': manifest.transfers,
  };
  const faults = await findingFaults(directory, manifest);
  for (const [file, count] of Object.entries(expected)) {
    let lines = 0;
    for await (const _ of linesOf(directory, file)) lines += 1;
    if (lines !== count) faults.push({ kind: 'count_differs', subject: file });
  }
  return faults;
}

async function findingFaults(directory: string, { findings, sample }: EvidenceManifest): Promise<EvidenceFault[]> {
  const again = drawSample(sample?.size ?? 0, sample?.seed ?? '');
  const faults: EvidenceFault[] = [];
  let lines = 0;
  for await (const line of linesOf(directory, 'findings.jsonl')) {
    lines += 1;
    again.add(idOf(line));
  }
  if (lines !== findings.count) faults.push({ kind: 'count_differs', subject: 'findings.jsonl' });
  if (sample === null) return faults;
  const drawn: string[] = [];
  for await (const line of linesOf(directory, 'sample.jsonl')) drawn.push(idOf(line));
  if (drawn.join() !== again.drawn().join()) faults.push({ kind: 'sample_differs', subject: 'sample.jsonl' });
  return faults;
}

function idOf(line: string): string {
  const value = parseJson(line);
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

import { hash } from 'node:crypto';
import { type Defect, type Evidence, findingIds } from '@erp-audit/core';
import { copyJson, copyText } from '../database/copy-rows.ts';
import { severityRank } from '../states.ts';
import type { PlannedTarget } from '../store.ts';

/** The table of what is staged, with its columns in the order of {@link rowWriter}. */
export const STAGING = `audit_staging (token, target_id, place, id, key, subjects, label, severity, department, evidence, value,
  record_url, content_hash, creator_role, content_digest)`;

const NULL = '\\N';

/** Gives the lines of COPY for the defects of one target. Millions are written a night: nothing is made text twice. */
export function rowWriter(target: number, planned: PlannedTarget): RowWriter {
  const idOf = findingIds(planned);
  const own = copyText(planned.department);
  const passing = new Set(planned.passingEvidence);
  let shape = shapeOf([], passing);
  const seen = (evidence: Evidence, hashed: (sorted: string) => string): Seen => {
    const names = Object.keys(evidence);
    if (!isSame(names, shape.names)) shape = shapeOf(names, passing);
    const entries = entriesOf(evidence, shape);
    const contentHash = hash('sha256', hashed(sortedText(entries, shape)));
    return { evidence: copyJson(objectText(entries, shape), evidence), contentHash };
  };
  return (token, defect, place, known) => {
    const key = JSON.stringify(defect.key);
    const subjects = isAboutItself(defect) ? `[${key}]` : JSON.stringify(defect.subjects);
    const id = idOf(key);
    const around = aroundEvidence(defect, subjects);
    const digest = contentDigest(id, defect, around);
    const isKnown = digest !== undefined && known?.has(digest) === true;
    const content = isKnown ? AS_KEPT : seen(defect.evidence, (sorted) => around.join(sorted));
    const department = defect.department === undefined ? own : copyText(defect.department);
    return (
      `${token}\t${target}\t${place}\t${id}\t${copyJson(key, defect.key)}\t${copyJson(subjects, defect.subjects)}\t` +
      `${copyText(defect.label)}\t${severityRank(defect.severity)}\t${department}\t` +
      `${content.evidence}\t${textOrNull(defect.value)}\t${textOrNull(defect.recordUrl)}\t${content.contentHash}\t` +
      `${textOrNull(defect.creatorRole)}\t${textOrNull(digest)}\n`
    );
  };
}

function textOrNull(text: string | null | undefined): string {
  return text === null || text === undefined ? NULL : copyText(text);
}

/** JSON text of what the content of a finding is, before its evidence and after it. */
function aroundEvidence({ label, severity, value, recordUrl }: Defect, subjects: string): readonly [string, string] {
  const after = `${JSON.stringify(value)},${JSON.stringify(recordUrl)},${subjects}`;
  return [`[${JSON.stringify(label)},"${severity}",`, `,${after}]`];
}

/** Names all content of a finding whose evidence was written down before. */
function contentDigest(
  id: string,
  { evidenceDigest }: Defect,
  around: ReturnType<typeof aroundEvidence>,
): string | undefined {
  return evidenceDigest === undefined ? undefined : hash('sha256', id + around.join(JSON.stringify(evidenceDigest)));
}

/**
 * @param place - number of the row in what its target staged.
 * @param known - digests of content that the store has: of a defect with one of these neither evidence nor hash is written.
 */
export type RowWriter = (token: string, defect: Defect, place: number, known?: ReadonlySet<string>) => string;

/** What was seen of a defect, as COPY takes it. */
interface Seen {
  readonly evidence: string;
  readonly contentHash: string;
}

const AS_KEPT: Seen = { evidence: NULL, contentHash: NULL };

/** Most defects are about the one record that they are named by. */
function isAboutItself({ key, subjects }: Defect): boolean {
  return subjects.length === 1 && subjects[0] === key;
}

/** Names of an evidence, with what follows from them alone: the rows of a target rarely have others than the row before. */
interface Shape {
  readonly names: readonly string[];
  readonly quoted: readonly string[];
  /** Places of the names that are compared, in the order in which they are. */
  readonly sorted: readonly number[];
}

function shapeOf(names: readonly string[], passing: ReadonlySet<string>): Shape {
  const compared = [...names.keys()].filter((index) => !passing.has(names[index] ?? ''));
  const sorted = compared.toSorted((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  return { names, quoted: names.map((name) => JSON.stringify(name)), sorted };
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  if (names.length !== others.length) return false;
  for (let index = 0; index < names.length; index += 1) if (names[index] !== others[index]) return false;
  return true;
}

function entriesOf(evidence: Evidence, { names }: Shape): readonly string[] {
  return names.map((name) => JSON.stringify(evidence[name]));
}

/** JSON text of the evidence. */
function objectText(entries: readonly string[], { quoted }: Shape): string {
  let text = '';
  for (let index = 0; index < entries.length; index += 1)
    text += `${index === 0 ? '{' : ','}${quoted[index]}:${entries[index]}`;
  return text === '' ? '{}' : `${text}}`;
}

/** JSON text of the evidence as pairs in the order of their names: whoever only writes them in another order changes nothing. */
function sortedText(entries: readonly string[], { quoted, sorted }: Shape): string {
  let text = '';
  for (const index of sorted) text += `${text === '' ? '[' : ','}[${quoted[index]},${entries[index]}]`;
  return text === '' ? '[]' : `${text}]`;
}

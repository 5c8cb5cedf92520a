import { hash } from 'node:crypto';
import { type Defect, type Evidence, findingIds } from '@erp-audit/core';
import { copyJson, copyText } from '../database/copy-rows.ts';
import { severityRank } from '../states.ts';
import type { PlannedTarget } from '../store.ts';

/** The table of what is staged, with its columns in the order of {@link rowWriter}. */
export const STAGING = `audit_staging (token, target_id, place, id, key, subjects, label, severity, department, evidence, value,
  record_url, content_hash, creator_role)`;

/** Gives the lines of COPY for the defects of one target. Millions are written a night: nothing is made text twice. */
export function rowWriter(target: number, planned: PlannedTarget): RowWriter {
  const idOf = findingIds(planned);
  const own = copyText(planned.department);
  const passing = new Set(planned.passingEvidence);
  let shape = shapeOf([], passing);
  return (token, defect, place) => {
    const key = JSON.stringify(defect.key);
    const subjects = JSON.stringify(defect.subjects);
    const label = JSON.stringify(defect.label);
    const names = Object.keys(defect.evidence);
    if (!isSame(names, shape.names)) shape = shapeOf(names, passing);
    const entries = entriesOf(defect.evidence, shape);
    const { value, recordUrl, creatorRole } = defect;
    const department = defect.department === undefined ? own : copyText(defect.department);
    const contentHash = hash(
      'sha256',
      `[${label},"${defect.severity}",${sortedText(entries, shape)},${JSON.stringify(value)},${JSON.stringify(recordUrl)},${subjects}]`,
    );
    return (
      `${token}\t${target}\t${place}\t${idOf(key)}\t${copyJson(key, defect.key)}\t${copyJson(subjects, defect.subjects)}\t` +
      `${copyText(defect.label)}\t${severityRank(defect.severity)}\t${department}\t` +
      `${copyJson(objectText(entries, shape), defect.evidence)}\t${value === null ? '\\N' : copyText(value)}\t` +
      `${recordUrl === null ? '\\N' : copyText(recordUrl)}\t${contentHash}\t${creatorRole === undefined ? '\\N' : copyText(creatorRole)}\n`
    );
  };
}

/** @param place - number of the row in what its target staged. */
export type RowWriter = (token: string, defect: Defect, place: number) => string;

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

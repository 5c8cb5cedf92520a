import { join } from 'node:path';
import {
  AuditError,
  type MatchRecord,
  type MatchRole,
  type RecordForm,
  type RecordReading,
  type Row,
  recordIdOf,
  type UnreadRecords,
} from '@erp-audit/core';
import { textOf } from '../../defect-builder.ts';
import type { CheckEnvironment, Counts, DefectDraft } from '../../define-kind.ts';
import type { SourceMatching } from '../../matching-setup.ts';
import type { StreamedRows } from '../../streamed-rows.ts';
import { draftTelling } from './draft-telling.ts';
import { type DuplicatesCheck, rolesOf, usesOf } from './duplicates-check.ts';
import { companyOf, isOther, keyOf, RECORD_TEXT, SHARED } from './matched-row.ts';
import { type RecordTexts, readTexts } from './record-texts.ts';
import { shownColumns } from './shown-columns.ts';

/** At least. */
const RECORDS_PER_BATCH = 500;

/** What is known of the streamed rows. */
interface StreamedRecords {
  readonly counted: Counts | undefined;
  /** Undefined where each value comes by itself. */
  readonly texts: RecordTexts | undefined;
}

/** Hands the streamed records to the matcher and turns its groups into drafts; in memory are a few of either. */
export async function* matchedDrafts(
  rows: StreamedRows,
  check: DuplicatesCheck,
  environment: CheckEnvironment,
  { counted, texts }: StreamedRecords,
): AsyncGenerator<DefectDraft> {
  const { matching } = environment;
  if (matching === undefined) throw noMatcher();
  const target = { source: matching.source, code: check.code, entity: check.own.entity.name };
  const making: RecordMaking = { check, columns: columnsOf(check), isMixed: mixesCompanies(check, counted) };
  const records = texts === undefined ? matchRecords(inBatches(rows.batches), making) : reading(rows, making, texts);
  const found = await matching.matcher.match(records, {
    subject: check.subject,
    withRelated: check.params.bands.includes('related'),
    verdicts: await matching.verdictsOf(target),
    memoryMegabytes: matching.memoryMegabytes,
    learnsFromVerdicts: matching.learnsFromVerdicts ?? true,
    directory: join(matching.directoryOf(target), 'matcher'),
    ...(check.params.threshold === undefined ? {} : { threshold: check.params.threshold }),
    onProgress: (share, phase) => matching.onProgress?.(target, share, phase),
    ...signalOf(matching),
  });
  matching.onMatched?.(target, found.report);
  try {
    for await (const told of found.told(draftTelling(check, environment))) {
      for (const drafts of told) yield* drafts;
    }
  } finally {
    await found.close();
  }
}

function signalOf({ signal }: SourceMatching): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/**
 * A shared record is compared with those of every company, so that all are compared with all; groups fall apart by
 * company afterwards.
 */
function mixesCompanies({ other }: DuplicatesCheck, counted: Counts | undefined): boolean {
  const companies = new Set(counted?.groups.map(({ company }) => company));
  return other !== undefined || (companies.has(SHARED) && companies.size > 1);
}

async function* inBatches(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for await (const rows of batches) {
    for (const row of rows) batch.push(row);
    if (batch.length < RECORDS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* matchRecords(
  batches: AsyncIterable<readonly Row[]>,
  making: RecordMaking,
): AsyncGenerator<readonly MatchRecord[]> {
  for await (const rows of batches) yield rows.map((row) => matchRecord(row, making));
}

/** Where the source can leave out what the matcher knows, it does. */
function reading(rows: StreamedRows, making: RecordMaking, texts: RecordTexts): RecordReading {
  const { without } = texts;
  const form = formOf(texts, making);
  return (known) => {
    const isShort = known !== undefined && without !== undefined;
    const batches = isShort ? rows.by(without(new BigInt64Array(known(form.name).buffer))) : rows.batches;
    return unreadRecords(inBatches(batches), form);
  };
}

async function* unreadRecords(batches: AsyncIterable<readonly Row[]>, form: RecordForm): AsyncGenerator<UnreadRecords> {
  for await (const rows of batches) {
    const { digests, values } = readTexts(rows.map((row) => textOf(row[RECORD_TEXT]) ?? ''));
    yield { count: values.length, digests, form, texts: values };
  }
}

/** The record that `matchRecord` makes of a row, where the values come by their places. */
function formOf({ names, making }: RecordTexts, { columns, isMixed }: RecordMaking): RecordForm {
  const { roles, uses, shown } = columns;
  const placeOf = (name: string) => names.indexOf(name);
  const company = { at: placeOf('company'), blank: SHARED };
  return {
    name: JSON.stringify([making, names, roles, uses, shown, isMixed]),
    id: [company, { at: placeOf('key_1'), blank: '' }],
    ...(isMixed ? {} : { partition: company }),
    roles: roles.map(([role, column]) => [role, placeOf(column)] as const),
    uses: uses.map(placeOf),
    createdAt: placeOf('created_at'),
    shown: shown.map(placeOf),
  };
}

function recordId(row: Row, { other }: DuplicatesCheck): string {
  const key = [companyOf(row), keyOf(row)];
  return recordIdOf(other !== undefined && isOther(row) ? [other.entity.name, ...key] : key);
}

/** What decides which records rows become. */
interface RecordMaking {
  readonly check: DuplicatesCheck;
  readonly columns: RecordColumns;
  readonly isMixed: boolean;
}

/** Of a row, what is compared, what counts its documents, and what else is shown. */
interface RecordColumns {
  readonly roles: readonly (readonly [MatchRole, string])[];
  readonly uses: readonly string[];
  readonly shown: readonly string[];
}

function columnsOf(check: DuplicatesCheck): RecordColumns {
  return {
    roles: rolesOf(check).map((role) => [role, `role_${role}`]),
    uses: usesOf(check).map((use) => `use_${use}`),
    shown: shownColumns(check),
  };
}

function matchRecord(row: Row, { check, columns: { roles, uses, shown }, isMixed }: RecordMaking): MatchRecord {
  const values: Partial<Record<MatchRole, string | null>> = {};
  for (const [role, column] of roles) values[role] = textOf(row[column]);
  return {
    id: recordId(row, check),
    ...(check.other === undefined ? {} : { side: isOther(row) ? 'right' : 'left' }),
    ...(isMixed ? {} : { partition: companyOf(row) }),
    values,
    uses: uses.reduce((sum, column) => sum + Number(row[column] ?? 0), 0),
    createdAt: textOf(row['created_at']),
    shown: shown.map((column) => row[column] ?? null),
  };
}

function noMatcher(): AuditError {
  const message = { en: 'There is no matcher of records here.', 'zh-CN': '此处没有可用的查重引擎。' };
  return new AuditError('MATCHING_FAILED', message, {});
}

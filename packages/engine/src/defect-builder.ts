import {
  type Defect,
  type Evidence,
  type EvidenceValue,
  type Masker,
  type Row,
  type RowValue,
  SEVERITIES,
  type Severity,
  severityForMeasure,
} from '@erp-audit/core';
import type { CheckEnvironment, DefectDraft, RowCheck } from './define-kind.ts';
import { readsOf } from './expression-fields.ts';
import { keyColumns, type MappedEntity } from './mapped-model.ts';
import type { RowStatements } from './row-statements.ts';
import type { Rule } from './rule.ts';

/** What turns drafts into defects: routing, links and masking of one source. */
export interface DefectContext {
  readonly masker: Masker;
  /** Department that owns an org unit of the ERP; undefined where none does. */
  departmentOf(orgUnitKey: string): string | undefined;
  /** Whether the organisation has a department of this id; without it no kind can name one. */
  hasDepartment?(id: string): boolean;
  /** False where no department owns an org unit: then nobody asks for one. */
  readonly routesByOrgUnit?: boolean | undefined;
  /** Label of the role that stands for a user; absent where nobody asked, undefined where no role is large enough. */
  creatorRoleOf?(user: string): string | undefined;
  /** What record paths are appended to; undefined where the source has no links. */
  readonly recordUrlBase: string | undefined;
}

/** The defect of a draft: severity from rule, band or pair; department and link from the source. */
export function completeDefect(draft: DefectDraft, rule: Rule, context: DefectContext): Defect {
  const { urlPath, createdBy } = draft;
  const creatorRole = createdBy ? context.creatorRoleOf?.(createdBy) : undefined;
  return {
    key: draft.key,
    subjects: draft.subjects,
    label: draft.label,
    severity: severityOf(draft, rule),
    department: departmentOf(draft, context),
    evidence: draft.evidence,
    value: draft.value ?? null,
    recordUrl: urlPath && context.recordUrlBase !== undefined ? joinUrl(context.recordUrlBase, urlPath) : null,
    ...(creatorRole === undefined ? {} : { creatorRole }),
  };
}

/** Department that acts on a defect, or undefined where nothing about it names one. */
export function departmentOf(
  { department: named, orgUnitKey, orgUnitWeights }: Pick<DefectDraft, 'department' | 'orgUnitKey' | 'orgUnitWeights'>,
  context: DefectContext,
): string | undefined {
  if (named !== undefined && context.hasDepartment?.(named) === true) return named;
  if (orgUnitKey) return context.departmentOf(orgUnitKey);
  const sums = new Map<string, number>();
  for (const [key, weight] of orgUnitWeights ?? []) {
    const owner = context.departmentOf(key);
    if (owner !== undefined) sums.set(owner, (sums.get(owner) ?? 0) + weight);
  }
  // Equal weights go to the first by name, so that a finding does not wander between nights.
  return [...sums].filter(([, sum]) => sum > 0).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function severityOf(draft: DefectDraft, rule: Rule): Severity {
  const severity = ruledSeverity(draft, rule);
  if (draft.lowered === undefined) return severity;
  return SEVERITIES[SEVERITIES.indexOf(severity) + draft.lowered] ?? 'low';
}

function ruledSeverity(draft: DefectDraft, rule: Rule): Severity {
  if (typeof rule.severity === 'string' && rule.severity !== 'fromPair') return rule.severity;
  if (rule.severity === 'fromPair') return draft.severity ?? 'high';
  if (draft.severity !== undefined) return draft.severity;
  const lowest = rule.severity.toSorted((a, b) => a.over - b.over)[0]?.severity ?? 'medium';
  return draft.measure === undefined ? lowest : (severityForMeasure(rule.severity, draft.measure) ?? lowest);
}

function joinUrl(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** The draft of one check on one streamed record. */
export function rowDraft(
  row: Row,
  check: RowCheck,
  entity: MappedEntity,
  statements: RowStatements,
  environment: Pick<CheckEnvironment, 'masker' | 'model'>,
): DefectDraft {
  const { masker } = environment;
  const record = ['company', ...keyColumns(entity)].map((column) => textOf(row[column]) ?? '');
  const label = textOf(row['label']) ?? record.at(-1) ?? '';
  const measure = check.measure === undefined ? null : statements.valueOf(row, check.measure);
  const value = check.value === undefined ? null : textOf(statements.valueOf(row, check.value));
  const severity = check.severity === undefined ? null : statements.valueOf(row, check.severity);
  const unit = check.orgUnit === undefined ? null : textOf(statements.valueOf(row, check.orgUnit));
  return {
    key: [...record, ...check.suffix],
    subjects: [record],
    label: entity.personal.has('label') ? masker.mask(label).masked : label,
    evidence: { ...shownEvidence(row, check, entity, statements, environment), ...check.describe?.(row) },
    ...(measure === null ? {} : { measure: Number(measure) }),
    ...(severity === null ? {} : { severity: severity as Severity }),
    orgUnitKey: unit ?? textOf(row['org_unit_key']),
    createdBy: textOf(row['created_by']),
    value,
    urlPath: textOf(row['url']),
  };
}

function shownEvidence(
  row: Row,
  check: RowCheck,
  entity: MappedEntity,
  statements: RowStatements,
  { masker, model }: Pick<CheckEnvironment, 'masker' | 'model'>,
): Evidence {
  const entries = Object.entries(check.evidence).map(([name, expression]): [string, EvidenceValue] => {
    const value = statements.valueOf(row, expression);
    const personal = readsOf(entity.name, expression).some((read) =>
      read.fields.some((field) => model.entity(read.entity)?.personal.has(field) === true),
    );
    return [name, personal && value !== null ? masker.mask(String(value)) : value];
  });
  return Object.fromEntries(entries);
}

/** Exact text of a column, or null. */
export function textOf(value: RowValue | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}

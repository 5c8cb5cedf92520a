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
import type { Expression } from './expression.ts';
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
  const { urlPath, createdBy, evidenceDigest } = draft;
  const creatorRole = createdBy ? context.creatorRoleOf?.(createdBy) : undefined;
  const defect = {
    key: draft.key,
    subjects: draft.subjects,
    label: draft.label,
    severity: severityOf(draft, rule),
    department: departmentOf(draft, context),
    value: draft.value ?? null,
    recordUrl: urlPath && context.recordUrlBase !== undefined ? joinUrl(context.recordUrlBase, urlPath) : null,
    ...(creatorRole === undefined ? {} : { creatorRole }),
  };
  if (evidenceDigest === undefined) return { ...defect, evidence: draft.evidence };
  return Object.defineProperty({ ...defect, evidenceDigest } as Defect, 'evidence', {
    ...{ enumerable: true, get: () => draft.evidence },
  });
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
  if (draft.severity !== undefined) return draft.severity;
  if (rule.severity === 'fromPair') return draft.pairSeverity ?? 'high';
  if (typeof rule.severity === 'string') return rule.severity;
  const lowest = rule.severity.toSorted((a, b) => a.over - b.over)[0]?.severity ?? 'medium';
  return draft.measure === undefined ? lowest : (severityForMeasure(rule.severity, draft.measure) ?? lowest);
}

function joinUrl(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** Gives the drafts of one check on streamed records; what follows from the check alone is found out once. */
export function rowDrafts(
  check: RowCheck,
  entity: MappedEntity,
  statements: RowStatements,
  environment: Pick<CheckEnvironment, 'masker' | 'model'>,
): (row: Row) => DefectDraft {
  const { masker } = environment;
  const recordColumns = ['company', ...keyColumns(entity)];
  const isLabelPersonal = entity.personal.has('label');
  const shown = shownEvidence(check, entity, statements, environment);
  const read = (row: Row, expression: Expression | undefined) =>
    expression === undefined ? null : statements.valueOf(row, expression);
  return (row) => {
    const record = recordColumns.map((column) => textOf(row[column]) ?? '');
    const label = textOf(row['label']) ?? record.at(-1) ?? '';
    const evidence = shown(row);
    const draft: Draft = {
      key: check.suffix.length === 0 ? record : [...record, ...check.suffix],
      subjects: [record],
      label: isLabelPersonal ? masker.mask(label).masked : label,
      evidence: check.describe === undefined ? evidence : { ...evidence, ...check.describe(row) },
      orgUnitKey: textOf(read(row, check.orgUnit)) ?? textOf(row['org_unit_key']),
      createdBy: textOf(row['created_by']),
      value: textOf(read(row, check.value)),
      urlPath: textOf(row['url']),
    };
    const measure = read(row, check.measure);
    const severity = read(row, check.severity);
    if (measure !== null) draft.measure = Number(measure);
    if (severity !== null) draft.severity = severity as Severity;
    return draft;
  };
}

/** While it is made. */
type Draft = { -readonly [Name in keyof DefectDraft]: DefectDraft[Name] };

function shownEvidence(
  check: RowCheck,
  entity: MappedEntity,
  statements: RowStatements,
  { masker, model }: Pick<CheckEnvironment, 'masker' | 'model'>,
): (row: Row) => Evidence {
  const isPersonal = (expression: Expression) =>
    readsOf(entity.name, expression).some((read) =>
      read.fields.some((field) => model.entity(read.entity)?.personal.has(field) === true),
    );
  const entries = Object.entries(check.evidence).map(([name, expression]) => {
    return { name, expression, personal: isPersonal(expression) };
  });
  return (row) => {
    const evidence: Record<string, EvidenceValue> = {};
    for (const { name, expression, personal } of entries) {
      const value = statements.valueOf(row, expression);
      evidence[name] = personal && value !== null ? masker.mask(String(value)) : value;
    }
    return evidence;
  };
}

/** Exact text of a column, or null. */
export function textOf(value: RowValue | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}

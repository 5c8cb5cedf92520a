import { entityOf, type Locale, RULE_REASONS, SEVERITIES, SEVERITY_TEXTS, type Severity } from '@erp-audit/core';
import { listFormat, type Texts } from '../load-texts.ts';
import { type CatalogueRule, DEFINITION_PARTS } from './catalogue-model.ts';

/** One rule in the words of one language, for every form of the catalogue. */
export interface RuleView {
  readonly code: string;
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly severity: string;
  /** The worst severity it can have. */
  readonly tone: Severity;
  readonly entities: string;
  readonly department: string;
  readonly dueDays: string | undefined;
  readonly definition: readonly { readonly name: string; readonly text: string }[];
  readonly risk: string;
  readonly fix: string;
  readonly falsePositives: string;
  readonly references: string;
  readonly settings: string;
  readonly mappings: readonly {
    readonly profile: string;
    readonly title: string;
    readonly state: string;
    readonly tone: string;
    readonly isUsable: boolean;
    readonly detail: string;
  }[];
  readonly proof: string | undefined;
  readonly isProven: boolean;
}

export function ruleView(rule: CatalogueRule, texts: Texts): RuleView {
  const { locale } = texts;
  const proven = rule.proven ?? [];
  return {
    ...{ code: rule.code, id: rule.id, family: rule.family, kind: rule.kind },
    title: rule.title[locale],
    status: texts(`status.${rule.status}`),
    severity: severityText(rule, texts),
    tone: worstSeverity(rule.severity),
    entities: listFormat(locale)(rule.entities.map((entity) => entityOf(entity).title[locale])),
    department: rule.department ?? texts('department.none'),
    dueDays: rule.dueDays === undefined ? undefined : texts('due', { days: rule.dueDays }),
    definition: DEFINITION_PARTS.flatMap((part) => {
      const text = rule.definition[part]?.[locale];
      return text === undefined ? [] : [{ name: texts(`definition.${part}`), text: text.trim() }];
    }),
    risk: rule.risk[locale].trim(),
    fix: rule.fix[locale].trim(),
    falsePositives: rule.falsePositives[locale].trim(),
    references: rule.references.length === 0 ? '' : texts('references', { list: listFormat(locale)(rule.references) }),
    settings: rule.settings,
    mappings: rule.mappings.map((mapping) => mappingView(mapping, texts)),
    proof: proofText(rule.proven, texts),
    isProven: proven.length > 0,
  };
}

function mappingView({ profile, title, tried, state, missing }: CatalogueRule['mappings'][number], texts: Texts) {
  const { locale } = texts;
  const detail = missing
    .map(({ entity, reason, detail: field }) =>
      texts('missing.detail', { entity: entityTitle(entity, locale), reason: RULE_REASONS[reason][locale], field }),
    )
    .join(locale === 'zh-CN' ? '；' : '; ');
  return {
    profile,
    title: tried ? title[locale] : texts('erp.untried', { erp: title[locale] }),
    state: texts(`mapping.${state}`),
    tone: state,
    detail,
    isUsable: state !== 'skipped',
  };
}

function entityTitle(entity: string, locale: Locale): string {
  return entityOf(entity as Parameters<typeof entityOf>[0]).title[locale];
}

function proofText(proven: CatalogueRule['proven'], texts: Texts): string | undefined {
  if (proven === undefined) return undefined;
  return proven.length === 0
    ? texts('proof.none')
    : texts('proof.some', { profiles: listFormat(texts.locale)(proven) });
}

function severityText({ severity }: CatalogueRule, texts: Texts): string {
  if (severity === 'fromPair') return texts('severity.pair');
  if (typeof severity === 'string') return SEVERITY_TEXTS[severity][texts.locale];
  return severity
    .map(({ over, severity: word }) => texts('severity.band', { severity: SEVERITY_TEXTS[word][texts.locale], over }))
    .join(texts.locale === 'zh-CN' ? '，' : ', ');
}

function worstSeverity(severity: CatalogueRule['severity']): Severity {
  if (severity === 'fromPair') return 'critical';
  if (typeof severity === 'string') return severity;
  return SEVERITIES.find((each) => severity.some((band) => band.severity === each)) ?? 'low';
}

/** A family of an organisation's own is called as its folder. */
export function familyTitle(family: string, texts: Texts): string {
  return texts.all[`family.${family}`] ?? family;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENTITIES, type EntityName, entityOf, type Locale, type LocalizedText } from '@erp-audit/core';
import { fieldType } from './compile-expression.ts';
import type { Rule } from './rule.ts';
import { yamlLibrary } from './yaml/yaml-library.ts';

/** What a new rule is to be. */
export interface RuleSkeletonOptions {
  /** Path below the rules folder, without extension. */
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly entity: EntityName;
  /** Key parts of the entity in the profile it will run with. */
  readonly keyParts: number;
  readonly department: string | undefined;
  /** Path of the JSON Schema from the rule's folder, for completion in editors; no such line where there is none. */
  readonly schema?: string;
  /** Language of the comments; the texts are in both. */
  readonly locale: Locale;
  /** Rules to take parameters and cases from, where one is of the same kind and entity. */
  readonly examples: readonly Rule[];
}

/** The two files of a new rule: it loads, and all of its cases pass but the last, which waits for the author's own defect. */
export interface RuleSkeleton {
  readonly rule: string;
  readonly test: string;
  /** The shipped rule whose parameters and cases it begins with; undefined where it begins with a general example. */
  readonly example: Rule | undefined;
  /** Files that the parameters name beside the rule, such as a matrix, as absolute paths of the example's. */
  readonly beside: readonly string[];
}

/** What a file of cases says. */
interface Cases extends Readonly<Record<string, unknown>> {
  readonly cases: readonly Readonly<Record<string, unknown>>[];
}

interface Draft {
  readonly beside: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly cases: Cases;
  readonly severity: unknown;
}

const TEXTS = {
  risk: { en: 'Say what goes wrong while nobody acts.', 'zh-CN': '请写明不处理会带来什么后果。' },
  fix: { en: 'Say what the department does in the ERP, step by step.', 'zh-CN': '请逐步写明部门在 ERP 中如何整改。' },
  falsePositives: { en: 'Say when this is no defect.', 'zh-CN': '请写明什么情况不算缺陷。' },
} as const satisfies Record<string, LocalizedText>;

/**
 * A rule with its cases to start from: parameters and cases of a shipped rule of the same kind and entity, else a
 * general example of `condition` or `sql`.
 * @returns undefined where the kind has no example for the entity.
 */
export function ruleSkeleton(options: RuleSkeletonOptions): RuleSkeleton | undefined {
  const { kind, entity } = options;
  const example = kind === 'condition' || kind === 'sql' ? undefined : exampleOf(options);
  const draft = example === undefined ? generalDraft(options) : draftOf(example, entity);
  if (draft === undefined) return undefined;
  return {
    rule: ruleText(options, draft),
    test: yamlText(withOwnCase(draft.cases, options.locale)),
    example,
    beside: draft.beside,
  };
}

/** Entities that a kind has an example for. */
export function skeletonEntities(kind: string, examples: readonly Rule[]): readonly EntityName[] {
  if (kind === 'condition' || kind === 'sql') return Object.keys(ENTITIES) as EntityName[];
  const all = examples.filter((rule) => rule.kind === kind).flatMap((rule) => rule.entities);
  return [...new Set(all)].filter((entity) => exampleOf({ kind, entity, examples }) !== undefined);
}

function exampleOf({
  kind,
  entity,
  examples,
}: Pick<RuleSkeletonOptions, 'kind' | 'entity' | 'examples'>): Rule | undefined {
  return examples.find((rule) => rule.kind === kind && draftOf(rule, entity) !== undefined);
}

/** Parameters of a rule as its file has them, and those of its cases that are about the entity alone. */
function draftOf(rule: Rule, entity: EntityName): Draft | undefined {
  if (!rule.entities.includes(entity)) return undefined;
  const { parse } = yamlLibrary();
  const file = parse(readFileSync(rule.file, 'utf8')) as { params?: Record<string, unknown>; severity: unknown };
  const { cases = [], ...rest } = parse(readFileSync(rule.testFile, 'utf8')) as { cases?: Record<string, unknown>[] };
  // Cases of what is not mapped teach nothing about the rule itself.
  const plain = cases.filter((each) => each['skipped'] === undefined && each['unmapped'] === undefined);
  const own = plain.map((each) => caseOf(each, entity));
  const isClean = (each: Record<string, unknown>) => (each['finds'] as readonly unknown[]).length === 0;
  const [found] = own.filter((each) => !isClean(each));
  // How many cannot be judged is counted over all entities of the rule: no case for a single one.
  const isJudged = (each: Record<string, unknown>) => (each['notEvaluable'] ?? 0) === 0;
  const [clean] = [...own.filter((each) => isClean(each) && isJudged(each)), ...own.filter(isClean)];
  if (found === undefined || clean === undefined) return undefined;
  const { params = {}, severity } = file;
  const beside = Object.values(params)
    .filter((value): value is string => typeof value === 'string' && value.startsWith('./'))
    .map((name) => path.resolve(path.dirname(rule.file), name));
  return { params, severity, beside, cases: { ...rest, cases: [found, clean] } };
}

/** A case of several entities becomes one of a single entity; records of the others stay, which it may refer to. */
function caseOf(each: Record<string, unknown>, entity: EntityName): Record<string, unknown> {
  const { finds = [] } = each;
  if (Array.isArray(finds)) return { ...each, finds };
  return { ...each, finds: (finds as Readonly<Record<string, readonly unknown[]>>)[entity] ?? [] };
}

function generalDraft(options: RuleSkeletonOptions): Draft | undefined {
  if (options.kind === 'condition') return conditionDraft(options);
  return options.kind === 'sql' ? sqlDraft(options) : undefined;
}

/** A field of the entity that may be empty, as the example's subject; a text where there is one. */
function emptyField(entity: EntityName): string {
  const fields = Object.entries(entityOf(entity).fields).filter(([, { required }]) => !required);
  const texts = fields.filter(([, { type }]) => type === 'text' || type === 'key');
  return (texts.find(([name]) => name === 'name') ?? texts[0] ?? fields[0])?.[0] ?? 'label';
}

/** What the field of a sound record holds. */
function someValue(entity: EntityName, field: string): string | number | boolean {
  const values = { text: 'something', number: 1, date: '2026-01-01', boolean: true } as const;
  return values[fieldType(entity, field)];
}

function conditionDraft({ entity, keyParts }: RuleSkeletonOptions): Draft {
  const field = emptyField(entity);
  const hasStatus = 'status' in ENTITIES[entity].fields;
  const where = hasStatus ? { where: { eq: ['status', { value: 'open' }] } } : {};
  return {
    params: {
      ...where,
      defect: fieldType(entity, field) === 'text' ? { blank: field } : { isNull: field },
      evidence: [field],
    },
    severity: 'medium',
    beside: [],
    cases: casesOf(entity, keyParts, { [field]: null }, { [field]: someValue(entity, field) }, hasStatus),
  };
}

function sqlDraft({ entity, keyParts }: RuleSkeletonOptions): Draft {
  const field = emptyField(entity);
  const keys = Array.from({ length: keyParts }, (_, index) => `key_${index + 1}`);
  const hasStatus = 'status' in ENTITIES[entity].fields;
  const scope = hasStatus ? "status = 'open' and " : '';
  const key = ['company', ...keys];
  const text = `select ${key.join(', ')}, label, ${field}\nfrom {{${entity}}}\nwhere ${scope}${field} is null\n`;
  return {
    params: { sql: text, key, label: 'label', evidence: [field] },
    severity: 'medium',
    beside: [],
    cases: casesOf(entity, keyParts, { [field]: null }, { [field]: someValue(entity, field) }, hasStatus),
  };
}

function casesOf(
  entity: EntityName,
  keyParts: number,
  bad: Readonly<Record<string, unknown>>,
  good: Readonly<Record<string, unknown>>,
  hasStatus: boolean,
): Draft['cases'] {
  const key = ['A1', '10', '1', '1'].slice(0, Math.max(1, keyParts));
  const row = { company: '1', key, ...(hasStatus ? { status: 'open' } : {}) };
  return {
    asOf: '2026-06-01',
    cases: [
      { name: 'The defect is found', rows: { [entity]: [{ ...row, ...bad }] }, finds: [['1', ...key]] },
      { name: 'A sound record is clean', rows: { [entity]: [{ ...row, ...good }] }, finds: [] },
    ],
  };
}

function ruleText(
  { id, code, kind, entity, department, locale, schema }: RuleSkeletonOptions,
  { params, severity }: Draft,
): string {
  const words = (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
  const rule = {
    ...{ id, code, kind, status: 'draft' },
    title: { en: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, 'zh-CN': `${words}（请填写中文名称）` },
    ...{ entity, severity },
    ...(department === undefined ? {} : { department }),
    params,
    ...TEXTS,
    references: [],
    tags: [],
  };
  const line = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  return `${line}${HEAD[locale].replaceAll('{code}', code)}${yamlText(rule)}`;
}

const HEAD = {
  en: `# 1. In the file beside this one, turn the row of the last case into the defect you look for: that case fails until you have.
# 2. Change params until "erp-audit rules test {code}" passes; replace the first two cases, which are the example's.
# 3. Fill in title, risk, fix and falsePositives in both languages.
# 4. "erp-audit rules preview {code}" shows what it finds; nothing is kept.
# 5. "erp-audit rules promote {code} --reason ..." makes the draft a pilot: runs check it, and what it finds stays with you.
`,
  'zh-CN': `# 1. 在旁边的 .test.yaml 中，把最后一个用例的记录改成您要查找的缺陷：改好之前该用例不会通过。
# 2. 修改 params，直到 "erp-audit rules test {code}" 通过；前两个用例只是示例，请替换。
# 3. 用中英文填写 title、risk、fix 和 falsePositives。
# 4. "erp-audit rules preview {code}" 显示会发现什么（不保存）。
# 5. "erp-audit rules promote {code} --reason ..." 使草稿进入试运行：每次运行都会检查，但结果只有您能看到。
`,
} as const satisfies LocalizedText;

const OWN_CASE = {
  en: 'Write the defect you look for into this row, then change params until it is found',
  'zh-CN': '请把要查找的缺陷写入此行，再修改 params，直到能发现它',
} as const satisfies LocalizedText;

/** A sound record that must be found: it fails until a person has written what the rule is for. */
function withOwnCase({ cases, ...rest }: Cases, locale: Locale): Cases {
  const [found, clean] = cases;
  const { evidence: _evidence, severities: _severities, ...sound } = clean ?? {};
  return { ...rest, cases: [...cases, { ...sound, name: OWN_CASE[locale], finds: found?.['finds'] }] };
}

/** Collections that fit are written on one line, as people write them. */
const MOST_ON_ONE_LINE = 90;

function yamlText(value: unknown): string {
  const { Document, visit } = yamlLibrary();
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node) => {
      const json = node.toJSON() as unknown;
      const isText = typeof json === 'object' && JSON.stringify(json).includes('\\n');
      if (JSON.stringify(json).length <= MOST_ON_ONE_LINE && !isText && !isProse(json) && node !== document.contents)
        node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Texts for people: between braces their first comma would end them. */
function isProse(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'zh-CN' in json;
}

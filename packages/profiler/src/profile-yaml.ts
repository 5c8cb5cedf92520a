import { type EntityName, entityOf, type Locale, type LocalizedText, STATUSES } from '@erp-audit/core';
import type { EntityProposal, FieldProposal, MappingProposal, ProfileProposal, StatusProposal } from './proposal.ts';

const TEXTS = {
  head: {
    en: 'A proposal from the catalogue of "{title}" ({tables} tables, {sampled} looked into). Nothing in it is verified.\nBehind each line: how sure it is, and why. Correct it, delete what is wrong, write "verified" where you looked,\nthen run "erp-audit profile check".',
    'zh-CN':
      '根据 "{title}" 的目录生成的建议（{tables} 张表，抽样 {sampled} 张）。其中内容均未核实。\n每行后面是把握程度与理由。请更正、删除错误之处，核实后写上 "verified"，\n然后运行 "erp-audit profile check"。',
  },
  timezone: {
    en: 'QUESTION: in which zone are these timestamps stored? They have none: {fields}',
    'zh-CN': '请确认：以下时间戳不带时区，存储时使用哪个时区？{fields}',
  },
  nullDates: { en: 'seen at the ends of date columns', 'zh-CN': '日期列的最小或最大值中出现' },
  runnersUp: { en: 'also possible', 'zh-CN': '其他候选' },
  none: { en: 'no table looks like it', 'zh-CN': '没有相似的表' },
  unsure: {
    en: 'not sure enough to be used; uncomment it if it is right',
    'zh-CN': '把握不足，未启用；如正确请取消注释',
  },
  noStatus: {
    en: 'no column tells which records live: every record counts as living',
    'zh-CN': '没有标识是否有效的列：所有记录视为有效',
  },
  noState: { en: 'QUESTION: no column tells the state of the document', 'zh-CN': '请确认：没有标识单据状态的列' },
  fillCodes: {
    en: 'QUESTION: no known word tells what the codes of {column} mean. Uncomment, and replace each "?" by one of {statuses}:',
    'zh-CN': '请确认：无法判断 {column} 各代码的含义。请取消注释，并将每个 "?" 改为以下之一：{statuses}：',
  },
  addCodes: {
    en: 'QUESTION: what do these codes mean? Add each to the map with one of {statuses}: {codes}',
    'zh-CN': '请确认：以下代码是什么含义？请逐一加入 map，取值为 {statuses}：{codes}',
  },
  rows: { en: 'rows', 'zh-CN': '行' },
} as const satisfies Record<string, LocalizedText>;

const LEVELS = {
  high: { en: 'high', 'zh-CN': '高' },
  medium: { en: 'medium', 'zh-CN': '中' },
  low: { en: 'low', 'zh-CN': '低' },
} as const satisfies Record<string, LocalizedText>;

/** How sure something is, in words and as a number: `high 0.97`. */
export function certaintyText(
  locale: Locale,
  { level, certainty }: Pick<FieldProposal, 'level' | 'certainty'>,
): string {
  return `${LEVELS[level][locale]} ${certainty.toFixed(2)}`;
}

/** The proposal as a profile file that loads; what is not sure enough stands in it as a comment. */
export function profileYaml(proposal: ProfileProposal, locale: Locale): string {
  const writer = new ProfileWriter(proposal, locale);
  return writer.text();
}

class ProfileWriter {
  readonly #proposal: ProfileProposal;
  readonly #locale: Locale;
  readonly #written: ReadonlySet<EntityName>;

  constructor(proposal: ProfileProposal, locale: Locale) {
    this.#proposal = proposal;
    this.#locale = locale;
    this.#written = new Set(proposal.entities.filter(({ isWritten }) => isWritten).map(({ entity }) => entity));
  }

  text(): string {
    const { profile, title, dialect, tables, sampledTables, entities } = this.#proposal;
    const head = this.#say('head', { title, tables, sampled: sampledTables }).split('\n').map(comment);
    const name = scalar(title);
    const blocks = entities.flatMap((each) => ['', ...this.#entity(each)]);
    return [
      ...head,
      `profile: ${profile}`,
      `title: { en: ${name}, zh-CN: ${name} }`,
      `dialects: [${dialect}]`,
      ...this.#dates(),
      this.#written.size === 0 ? 'entities: {}' : 'entities:',
      ...blocks,
      '',
    ].join('\n');
  }

  #say(key: keyof typeof TEXTS, values: Readonly<Record<string, string | number>> = {}): string {
    return TEXTS[key][this.#locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }

  #dates(): string[] {
    const { naiveTimestamps, nullDates } = this.#proposal;
    const question = comment(this.#say('timezone', { fields: naiveTimestamps.join(', ') }));
    return [
      ...(naiveTimestamps.length === 0 ? [] : [question, comment('storageTimezone: UTC')]),
      `nullDates: [${nullDates.map((date) => JSON.stringify(date)).join(', ')}]${nullDates.length === 0 ? '' : ` # ${this.#say('nullDates')}`}`,
    ];
  }

  #entity(proposal: EntityProposal): string[] {
    const { entity, tables, mapping, isWritten, problem } = proposal;
    const [best, ...others] = tables;
    const title = `${entity} (${entityOf(entity).title[this.#locale]})`;
    if (best === undefined) return [indent(comment(`${title}: ${this.#say('none')}`), 1)];
    const reasons = this.#reasons(best.reasons);
    const runnersUp = others.filter(({ certainty }) => certainty >= 0.01).slice(0, 3);
    const names = runnersUp.map((each) => `${each.table} ${each.certainty.toFixed(2)}`).join(', ');
    const lines = [
      comment(`${title}: ${best.table}, ${certaintyText(this.#locale, best)}: ${reasons}`),
      ...(names === '' ? [] : [comment(`${this.#say('runnersUp')}: ${names}`)]),
      ...(problem === undefined ? [] : [comment(problem[this.#locale])]),
    ].map((line) => indent(line, 1));
    if (mapping === undefined) return lines;
    const block = this.#mapping(entity, mapping).map((line) => indent(line, 1));
    if (isWritten) return [...lines, ...block];
    return [...lines, indent(comment(this.#say('unsure')), 1), ...block.map(commentOut)];
  }

  #mapping(entity: EntityName, mapping: MappingProposal): string[] {
    const { from, where, whereReason, company, key, label, status, fields } = mapping;
    const isMaster = entityOf(entity).nature === 'master';
    const written = fields.map((field) => this.#field(field));
    const body = [
      `from: ${scalar(from)}`,
      ...(where === undefined ? [] : [`where: ${scalar(where)}${note(whereReason?.[this.#locale])}`]),
      ...(company === undefined ? [] : [`company: ${scalar(company)}`]),
      `key: [${key.map((part) => scalar(part)).join(', ')}]`,
      ...(label === undefined ? [] : [`label: ${scalar(label)}`]),
      ...this.#status(status, isMaster, Object.hasOwn(entityOf(entity).fields, 'status')),
      ...(fields.some(({ isWritten }) => isWritten) ? ['fields:'] : ['fields: {}']),
      ...written.map((line) => indent(line, 1)),
    ];
    return [`${entity}:`, ...body.map((line) => indent(line, 1))];
  }

  #field(field: FieldProposal): string {
    const { sql, personal, references } = field;
    const target = references !== undefined && this.#written.has(references) ? references : undefined;
    const isPlain = personal === undefined && target === undefined;
    const parts = [
      `sql: ${scalar(sql)}`,
      ...(personal === undefined ? [] : [`personal: ${personal}`]),
      ...(target === undefined ? [] : [`references: ${target}`]),
    ];
    const value = isPlain ? scalar(sql) : `{ ${parts.join(', ')} }`;
    const line = `${field.field}: ${value} # ${certaintyText(this.#locale, field)}: ${this.#reasons(field.reasons)}`;
    return field.isWritten ? line : comment(line);
  }

  #status(status: StatusProposal | undefined, isMaster: boolean, hasStatus: boolean): string[] {
    if (!hasStatus) return [];
    if (status === undefined) {
      if (!isMaster) return [comment(this.#say('noState'))];
      return [comment(this.#say('noStatus')), `status: { of: "'exists'", map: { exists: open } }`];
    }
    const known = status.codes.filter((each) => each.status !== undefined);
    const unknown = status.codes.filter((each) => each.status === undefined);
    const statuses = STATUSES.join(', ');
    const rows = (count: number) => `${count} ${this.#say('rows')}`;
    if (known.length === 0) {
      const map = status.codes.map(({ code, rows: count }) => `    ${scalar(code, true)}: ? # ${rows(count)}`);
      const block = ['status:', `  of: ${scalar(status.sql)}`, '  map:', ...map];
      return [comment(this.#say('fillCodes', { column: status.column, statuses })), ...block.map(comment)];
    }
    const pairs = known.map((each) => `${scalar(each.code, true)}: ${each.status}`).join(', ');
    const codes = unknown.map(({ code, rows: count }) => `${JSON.stringify(code)} (${rows(count)})`).join(', ');
    return [
      `status: { of: ${scalar(status.sql)}, map: { ${pairs} } }`,
      ...(unknown.length === 0 ? [] : [comment(this.#say('addCodes', { statuses, codes }))]),
    ];
  }

  #reasons(reasons: readonly LocalizedText[]): string {
    return reasons.map((reason) => reason[this.#locale]).join(this.#locale === 'en' ? '; ' : ';');
  }
}

/** A name of SQL as it is; anything YAML could read otherwise in double quotes, as in JSON. */
function scalar(text: string, isCode = false): string {
  const isPlain = /^[A-Za-z_][\w.]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null|~)$/i.test(text);
  return isPlain && !(isCode && text.includes('.')) ? text : JSON.stringify(text);
}

function note(text: string | undefined): string {
  return text === undefined ? '' : ` # ${text}`;
}

function comment(text: string): string {
  return `# ${text.replaceAll(/[\r\n]+/g, ' ')}`;
}

function commentOut(line: string): string {
  return line.replace(/^(\s*)(#\s*)?/, '$1# ');
}

function indent(line: string, levels: number): string {
  return `${'  '.repeat(levels)}${line}`;
}

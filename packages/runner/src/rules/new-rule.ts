import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { AuditError, ENTITIES, type EntityName, isEntityName, type Locale, type LocalizedText } from '@erp-audit/core';
import { KINDS, type Rule, ruleJsonSchema, ruleSkeleton, skeletonEntities, suggestWord } from '@erp-audit/engine';
import type { Project } from '../project/project.ts';

export interface NewRuleOptions {
  /** As the user wrote it: `sales/late-order`, also with the folder before or the extension behind. */
  readonly id: string;
  readonly kind: string;
  readonly entity: string;
  /** Default: the next free `MY-001`. */
  readonly code: string | undefined;
  /** Language of the comments in the file. */
  readonly locale: Locale;
}

export interface NewRule {
  readonly id: string;
  readonly code: string;
  /** Paths from the folder of the configuration on. */
  readonly files: readonly string[];
  /** The shipped rule it begins with. */
  readonly example: string | undefined;
  /** A pattern that `rules.include` lacks, so that the rule is not loaded yet. */
  readonly missingInclude: string | undefined;
}

/** What editors complete rule files by; named in the first line of each. */
const SCHEMA_FILE = 'rule.schema.json';
const STANDARD_FOLDER = 'my-rules';
const COMMAND = { command: 'rules new' };

/**
 * Writes a draft of the admin's own with its cases; it loads, and one case fails until he has written his defect.
 * @throws AuditError `ARGUMENT_INVALID` for an id, kind, entity or code that is not possible, or files that exist.
 */
export async function newRule(project: Project, options: NewRuleOptions): Promise<NewRule> {
  const { config, rules } = project;
  const folders = config.rules.include.filter((each) => each.startsWith('./')).map((each) => each.split('/')[1] ?? '');
  const folder = folders[0] ?? STANDARD_FOLDER;
  const id = idBelow(folder, options.id);
  const entity = chosenEntity(options.entity);
  const code = chosenCode(rules, options.code);
  const files = [`${folder}/${id}.yaml`, `${folder}/${id}.test.yaml`];
  const taken = files.find((file) => existsSync(join(config.directory, file)));
  if (taken !== undefined) throw exists(taken);
  const skeleton = ruleSkeleton({
    ...{ id, code, entity, kind: chosenKind(options.kind) },
    keyParts: keyPartsOf(project, entity),
    department: undefined,
    locale: options.locale,
    schema: relative(dirname(files[0] ?? ''), `${folder}/${SCHEMA_FILE}`).replaceAll('\\', '/'),
    examples: rules,
  });
  if (skeleton === undefined) throw hasNoExample(options.kind, entity, rules);
  const [ruleFile = '', testFile = ''] = files.map((file) => resolve(config.directory, file));
  await mkdir(dirname(ruleFile), { recursive: true });
  await writeFile(ruleFile, skeleton.rule, { flag: 'wx' });
  await writeFile(testFile, skeleton.test, { flag: 'wx' });
  // As this program knows it: an older one would underline what is right.
  await writeFile(resolve(config.directory, folder, SCHEMA_FILE), `${JSON.stringify(ruleJsonSchema(), null, 2)}\n`);
  const beside = skeleton.beside.map((file) => join(dirname(files[0] ?? ''), basename(file)));
  for (const [index, file] of skeleton.beside.entries())
    await copyFile(file, resolve(config.directory, beside[index] ?? ''));
  const missingInclude = folders.length === 0 ? `./${folder}/**` : undefined;
  return { id, code, files: [...files, ...beside], example: skeleton.example?.id, missingInclude };
}

function idBelow(folder: string, given: string): string {
  const id = given
    .replace(/^\.\//, '')
    .replace(new RegExp(`^${folder}/`), '')
    .replace(/\.yaml$/, '');
  if (/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/.test(id)) return id;
  const message = {
    en: `"${given}" is no possible rule id: use small letters, digits and "-", with "/" for folders, such as sales/late-order.`,
    'zh-CN': `"${given}" 不能作为规则编号：请用小写字母、数字和 "-"，文件夹之间用 "/"，如 sales/late-order。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, COMMAND);
}

function chosenKind(given: string): string {
  if (KINDS.has(given)) return given;
  throw notAmong({ en: 'kind', 'zh-CN': '类型' }, given, [...KINDS.keys()]);
}

function chosenEntity(given: string): EntityName {
  if (isEntityName(given)) return given;
  throw notAmong({ en: 'entity', 'zh-CN': '对象' }, given, Object.keys(ENTITIES));
}

function notAmong(what: LocalizedText, given: string, known: readonly string[]): AuditError {
  const advice = suggestWord(given, known, 'writeOne');
  const message = {
    en: `There is no ${what.en} "${given}". ${advice.en}`,
    'zh-CN': `没有${what['zh-CN']} "${given}"。${advice['zh-CN']}`,
  };
  return new AuditError('ARGUMENT_INVALID', message, COMMAND);
}

function chosenCode(rules: readonly Rule[], given: string | undefined): string {
  const taken = new Set(rules.map((rule) => rule.code));
  if (given === undefined) {
    for (let number = 1; ; number += 1) {
      const code = `MY-${String(number).padStart(3, '0')}`;
      if (!taken.has(code)) return code;
    }
  }
  if (/^[A-Z]{2,6}-\d{3}$/.test(given) && !taken.has(given)) return given;
  const message = {
    en: `The code "${given}" is taken or not possible: write two to six capital letters, a hyphen and three digits, such as MY-002.`,
    'zh-CN': `代码 "${given}" 已被使用或不可用：请写二至六个大写字母、连字符和三位数字，如 MY-002。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, COMMAND);
}

function exists(file: string): AuditError {
  const message = {
    en: `"${file}" exists already: nothing was written.`,
    'zh-CN': `"${file}" 已存在：未写入任何内容。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, COMMAND);
}

function hasNoExample(kind: string, entity: EntityName, rules: readonly Rule[]): AuditError {
  const entities = skeletonEntities(kind, rules).join(', ');
  const message = {
    en: `There is no example of kind "${kind}" on ${entity} to start from; there is one on ${entities}. Kinds condition and sql work on every entity.`,
    'zh-CN': `没有可供参考的 "${kind}" 类型 ${entity} 规则；该类型有示例的对象：${entities}。condition 和 sql 适用于所有对象。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, COMMAND);
}

/** As the first profile that maps the entity has it; lines of documents have two parts where none does. */
function keyPartsOf({ sources }: Project, entity: EntityName): number {
  const mapped = sources.flatMap(({ profile }) => profile.entities[entity]?.key.length ?? []);
  return mapped[0] ?? (entity.endsWith('_line') ? 2 : 1);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileIssue } from '@erp-audit/core';
import { matchesGlob } from './match-glob.ts';
import { readRule } from './read-rule.ts';
import type { Rule } from './rule.ts';
import type { YamlFile, YamlPath } from './yaml/yaml-file.ts';

/** A folder of rules: the shipped one, or one of the admin's. */
export interface RuleFolder {
  readonly directory: string;
  /** Written before the ids in `include`, such as `./my-rules`; empty for the shipped folder. */
  readonly name: string;
}

export interface LoadRulesOptions {
  readonly folders: readonly RuleFolder[];
  /** Globs over rule ids (`ownership/**`), or over folder name and id (`./my-rules/**`). */
  readonly include: readonly string[];
  /** By rule id: parameters, `severity`, `department`, `dueDays` or `status` that replace those of the file. */
  readonly set?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Where `set` is written, so that a fault in it is shown there. */
  readonly setPlace?: { readonly yaml: YamlFile; readonly path: YamlPath };
}

export interface LoadedRules {
  /** Valid rules in the order of their ids. */
  readonly rules: readonly Rule[];
  /** Every fault of every included file; a rule with a fault is not among `rules`. */
  readonly issues: readonly FileIssue[];
  /** Patterns of `include` and ids of `set` that no rule answers to. */
  readonly unmatched: readonly string[];
}

/** Reads the included rules with their tests. Nothing is thrown for a fault in a file: it is an issue with its place. */
export function loadRules(options: LoadRulesOptions): LoadedRules {
  const found = findRules(options);
  return checkTogether(
    options,
    found,
    found.included.map((file) => readIncluded(file, options)),
  );
}

/** As {@link loadRules}, but after each rule whatever else this process waits for has its turn. */
export async function loadRulesInTurns(options: LoadRulesOptions): Promise<LoadedRules> {
  const found = findRules(options);
  const read: ReadFile[] = [];
  for (const file of found.included) {
    read.push(readIncluded(file, options));
    await nextTurn();
  }
  return checkTogether(options, found, read);
}

interface FoundRules {
  readonly files: readonly RuleFileName[];
  /** Those that are included, in the order of their ids. */
  readonly included: readonly RuleFileName[];
}

type ReadFile = ReturnType<typeof readRule>;

function findRules({ folders, include }: LoadRulesOptions): FoundRules {
  const files = folders.flatMap((folder) => ruleFiles(folder));
  const included = files
    .filter((file) => include.some((pattern) => isMatched(pattern, file)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { files, included };
}

function isMatched(pattern: string, { folder, id }: RuleFileName): boolean {
  return [id, `${folder}/${id}`].some((name) => matchesGlob(pattern, name));
}

function readIncluded({ file, id }: RuleFileName, { set = {}, setPlace }: LoadRulesOptions): ReadFile {
  const place = setPlace === undefined ? undefined : { yaml: setPlace.yaml, path: [...setPlace.path, id] };
  return readRule(file, id, { values: set[id] ?? {}, place });
}

function checkTogether(
  { include, set = {} }: LoadRulesOptions,
  { files, included }: FoundRules,
  read: readonly ReadFile[],
): LoadedRules {
  const rules = read.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  const duplicates = duplicateIssues(rules);
  const doubled = new Set(duplicates.map((issue) => issue.file));
  return {
    rules: rules.filter((rule) => !doubled.has(rule.file)),
    issues: [...read.flatMap(({ issues }) => issues), ...duplicates],
    unmatched: [
      ...include.filter((pattern) => !files.some((file) => isMatched(pattern, file))),
      ...Object.keys(set).filter((id) => !included.some((file) => file.id === id)),
    ],
  };
}

/** Every fault of every rule in the folders. */
export function lintRules(folders: readonly RuleFolder[]): readonly FileIssue[] {
  return loadRules({ folders, include: ['**'] }).issues;
}

interface RuleFileName {
  readonly file: string;
  readonly id: string;
  readonly folder: string;
}

const NOT_RULES = /(^|\/)(profiles|calendars|node_modules)\/|\.(test|matrix)\.yaml$/;

function ruleFiles({ directory, name }: RuleFolder): RuleFileName[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((relative) => relative.split(path.sep).join('/'))
    .filter((relative) => /[^/]+\/[^/]+\.yaml$|^[^/]+\.yaml$/.test(relative) && !NOT_RULES.test(relative))
    .map((relative) => ({
      file: path.join(directory, relative),
      id: relative.replace(/\.yaml$/, ''),
      folder: name,
    }));
}

/** The second of two rules that claim one code or one id, where the first stands. */
function duplicateIssues(rules: readonly Rule[]): FileIssue[] {
  const owners = new Map<string, Rule>();
  return rules.flatMap((rule) =>
    ['code', 'id'].flatMap((key) => {
      const claims = key === 'code' ? [rule.code] : [rule.id, ...rule.formerIds];
      return claims.flatMap((claim) => {
        const owner = owners.get(`${key} ${claim}`);
        owners.set(`${key} ${claim}`, owner ?? rule);
        return owner === undefined || owner === rule ? [] : [duplicateIssue(rule, key, claim, owner)];
      });
    }),
  );
}

function duplicateIssue(rule: Rule, key: string, claim: string, owner: Rule): FileIssue {
  const lines = readFileSync(rule.file, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.startsWith(`${key}:`)) + 1;
  const message = {
    en: `The ${key} ${claim} is taken by ${owner.file}: write another; a ${key} is never used twice.`,
    'zh-CN': `${key} ${claim} 已被 ${owner.file} 使用：请另写一个；${key} 不可重复使用。`,
  };
  return { file: rule.file, line: Math.max(line, 1), column: 1, message };
}

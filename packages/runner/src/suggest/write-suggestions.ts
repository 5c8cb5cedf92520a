import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError, type Locale } from '@erp-audit/core';
import { ruleFiles } from '@erp-audit/profiler';
import type { Project } from '../project/project.ts';
import { suggestionName } from './mapped-records.ts';
import type { SourceSuggestions, SuggestedRule } from './suggest-rules.ts';

export interface WrittenSuggestion {
  readonly code: string;
  readonly id: string;
  /** Path from the folder of the configuration on. */
  readonly file: string;
}

/**
 * Writes each suggested rule with its cases below a folder of the configuration, as a pilot. A suggestion of several
 * sources is written once.
 * @throws AuditError `ARGUMENT_INVALID` for a folder outside that of the configuration, or when a file exists.
 */
export async function writeSuggestions(
  project: Project,
  suggestions: readonly SourceSuggestions[],
  folder: string,
  locale: Locale,
): Promise<readonly WrittenSuggestion[]> {
  const [root = '', ...below] = folderParts(folder);
  const taken = new Set(project.rules.map(({ code }) => code));
  const planned = new Map<string, () => Promise<WrittenSuggestion>>();
  for (const { rules, asOf } of suggestions) {
    for (const rule of rules) {
      const id = [...below, suggestionName(rule.idea)].join('/');
      const file = join(root, `${id}.yaml`);
      if (planned.has(id)) continue;
      if (existsSync(join(project.config.directory, file))) throw exists(file);
      const code = nextCode(taken);
      planned.set(id, () => write(project, rule, { id, code, file, asOf, locale }));
    }
  }
  const written: WrittenSuggestion[] = [];
  for (const each of planned.values()) written.push(await each());
  return written;
}

interface Target {
  readonly id: string;
  readonly code: string;
  readonly file: string;
  readonly asOf: string;
  readonly locale: Locale;
}

async function write(
  { config }: Project,
  { idea, keyParts, found, inScope }: SuggestedRule,
  { id, code, file, asOf, locale }: Target,
): Promise<WrittenSuggestion> {
  const files = ruleFiles(idea, { id, code, keyParts, locale, counts: { found, inScope, asOf } });
  const path = join(config.directory, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, files.rule, { flag: 'wx' });
  await writeFile(path.replace(/\.yaml$/, '.test.yaml'), files.test, { flag: 'wx' });
  return { code, id, file };
}

function folderParts(folder: string): readonly string[] {
  const parts = folder.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  const isPossible = parts.length > 0 && parts.every((part) => /^[a-z0-9][a-z0-9-]*$/.test(part));
  if (isPossible && !folder.startsWith('/')) return parts;
  const message = {
    en: `--write is "${folder}": name a folder below that of the configuration, in small letters, such as my-rules.`,
    'zh-CN': `--write 的值是 "${folder}"：请写配置文件所在目录下的文件夹（小写字母），如 my-rules。`,
  };
  throw new AuditError('ARGUMENT_INVALID', message, { command: 'suggest' });
}

function nextCode(taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const code = `SUG-${String(number).padStart(3, '0')}`;
    if (taken.has(code)) continue;
    taken.add(code);
    return code;
  }
}

function exists(file: string): AuditError {
  const message = {
    en: `"${file}" exists already: nothing was written. Name another folder.`,
    'zh-CN': `"${file}" 已存在：未写入任何内容。请换一个目录。`,
  };
  return new AuditError('ARGUMENT_INVALID', message, { command: 'suggest' });
}

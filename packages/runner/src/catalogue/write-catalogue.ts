import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuditError } from '@erp-audit/core';
import { loadRules, type Rule } from '@erp-audit/engine';
import { type CataloguePage, renderCatalogue, renderMarkdown } from '@erp-audit/reporter';
import type { Project } from '../project/project.ts';
import { buildCatalogue } from './build-catalogue.ts';

export interface WriteCatalogueOptions {
  readonly project: Project;
  readonly rulesDirectory: string;
  readonly reportsDirectory: string;
  /** Folder to write to. */
  readonly out: string;
  readonly version: string;
  /** Also the shipped rules that the configuration does not include. */
  readonly all: boolean;
}

interface WrittenCatalogue {
  readonly rules: number;
  readonly files: readonly string[];
}

/**
 * Writes the catalogue of the rules that are loaded, in both languages: a page to search in, and Markdown.
 * @returns how many rules it tells of, and the files, the pages for browsers first
 * @throws AuditError `REPORT_FAILED` when the folder cannot be written
 */
export async function writeCatalogue(options: WriteCatalogueOptions): Promise<WrittenCatalogue> {
  const { project, rulesDirectory, reportsDirectory, out, version, all } = options;
  const profiles = project.sources.map(({ profile }) => profile);
  const rules = all ? withShipped(project.rules, rulesDirectory) : project.rules;
  const model = buildCatalogue({ rules, rulesDirectory, profiles, version });
  const pages = [
    ...(await renderCatalogue(model, { reportsDirectory })),
    ...(await renderMarkdown(model, { reportsDirectory })),
  ];
  const files: string[] = [];
  for (const page of pages) files.push(await writePage(out, page));
  return { rules: rules.length, files };
}

function withShipped(rules: readonly Rule[], rulesDirectory: string): readonly Rule[] {
  const shipped = loadRules({ folders: [{ directory: rulesDirectory, name: '' }], include: ['**'] }).rules;
  return [...rules, ...shipped.filter(({ code }) => !rules.some((rule) => rule.code === code))];
}

async function writePage(out: string, { file, text }: CataloguePage): Promise<string> {
  const path = join(out, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  } catch (cause) {
    const message = { en: `"${path}" could not be written.`, 'zh-CN': `无法写入 "${path}"。` };
    throw new AuditError('REPORT_FAILED', message, { directory: out }, { cause });
  }
}

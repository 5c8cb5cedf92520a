import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedCatalogue } from 'erp-audit';
import { parse } from 'yaml';
import type { GeneratedFile, Generator } from '../generator.ts';
import { shippedRuleFiles } from '../shipped-rule-files.ts';

type Language = 'en' | 'zh-CN';
type Proven = Readonly<Record<string, readonly string[]>>;

interface Titled {
  readonly code: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** Codes of the shipped rules to the products whose real databases they were compared on, as the truths of the tests say. */
function provenRules(root: string, rules: readonly Titled[]): Proven {
  const proven = new Map<string, Set<string>>(rules.map(({ code }) => [code, new Set()]));
  const tests = path.join(root, 'test');
  for (const product of readdirSync(tests).sort()) {
    const truths = path.join(tests, product, 'truth');
    for (const file of existsSync(truths) ? readdirSync(truths).sort() : []) {
      const code = /^([a-z]+-\d{3})-/.exec(file)?.[1]?.toUpperCase();
      proven.get(code ?? '')?.add(product);
    }
  }
  const entries = [...proven].map(([code, products]) => [code, [...products]] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The catalogue names them; a readme counts them, and links there. */
const PLACES: readonly (readonly [file: string, language: Language, catalogue: string | undefined])[] = [
  ['README.md', 'en', 'rules/README.md'],
  ['.github/README.zh-CN.md', 'zh-CN', '../rules/README.md'],
  ['rules/README.md', 'en', undefined],
];

/** The rules that nobody has seen on real data, named where people read which rules there are. */
function unprovenText(rules: readonly Titled[], proven: Proven): string {
  const unproven = rules.filter(({ code }) => (proven[code] ?? []).length === 0);
  const names = unproven
    .map(({ code, title }) => `${code} (${title.en})`)
    .sort()
    .join(', ');
  if (unproven.length === 0) return 'Every rule was compared with independent SQL on a real ERP database.';
  return `Never ran on a real ERP database (${unproven.length} of ${rules.length} rules): ${names}.`;
}

function unprovenCount(rules: readonly Titled[], proven: Proven, language: Language, catalogue: string): string {
  const count = rules.filter(({ code }) => (proven[code] ?? []).length === 0).length;
  return language === 'en'
    ? `${count} of ${rules.length} rules never ran on a real ERP database: the [list of rules](${catalogue}) names them.`
    : `${rules.length} 条规则中有 ${count} 条尚未在真实 ERP 数据库上运行：见[规则列表](${catalogue})（英文）。`;
}

function withUnproven(
  root: string,
  rules: readonly Titled[],
  proven: Proven,
  [file, language, catalogue]: (typeof PLACES)[number],
): GeneratedFile {
  const before = readFileSync(path.join(root, file), 'utf8');
  const between = /(<!-- generated: unproven -->\n)[\s\S]*?(<!-- \/generated -->)/;
  if (!between.test(before)) throw new Error(`${file} has no place marked "generated: unproven"`);
  const text =
    catalogue === undefined ? unprovenText(rules, proven) : unprovenCount(rules, proven, language, catalogue);
  return { file, text: before.replace(between, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`) };
}

/** The catalogue of the shipped rules: a page a family and one of the kinds, and which rules were never run on real data. */
export const generator: Generator = {
  async generate(root) {
    const rules = shippedRuleFiles(root).map(
      (file) => parse(readFileSync(path.join(root, 'rules', file), 'utf8')) as Titled,
    );
    const proven = provenRules(root, rules);
    const pages = await shippedCatalogue(path.join(root, 'rules'), path.join(root, 'reports'), proven);
    return [
      { file: 'rules/real-databases.json', text: JSON.stringify(proven) },
      ...pages.map(({ file, text }) => ({ file: `rules/${file}`, text })),
      ...PLACES.map((place) => withUnproven(root, rules, proven, place)),
    ];
  },
};

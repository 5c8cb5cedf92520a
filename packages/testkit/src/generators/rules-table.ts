import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { GeneratedFile, Generator } from '../generator.ts';
import { shippedRuleFiles } from '../shipped-rule-files.ts';

type Language = 'en' | 'zh-CN';

interface ListedRule {
  readonly file: string;
  readonly code: string;
  readonly kind: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly severity: string | readonly { readonly over: number; readonly severity: string }[];
}

const HEADER = '| Code | Finds | Severity | Kind | Rule |';

/** Where every rule has a line. */
const CATALOGUE = 'rules/README.md';

/** Where a family has one: file, language and the prefix of links from there to the rules folder. */
const SUMMARIES: readonly (readonly [file: string, language: Language, rules: string])[] = [
  ['README.md', 'en', 'rules/'],
  ['.github/README.zh-CN.md', 'zh-CN', '../rules/'],
];
const SUMMARY_HEADERS: Readonly<Record<Language, string>> = {
  en: '| Rules about | | For example |',
  'zh-CN': '| 规则类别 | 数量 | 例如 |',
};
const RANKS = ['critical', 'high', 'medium', 'low'];
/** Rules that are named of a family. */
const EXAMPLES = 3;

function severityText(severity: ListedRule['severity']): string {
  if (severity === 'fromPair') return 'by pair';
  if (typeof severity === 'string') return severity;
  return severity.map((band) => `${band.severity} > ${band.over} d`).join(', ');
}

function table(rules: readonly ListedRule[]): string {
  const rows = rules.map(
    ({ file, code, kind, title, severity }) =>
      `| ${code} | ${title.en} | ${severityText(severity)} | \`${kind}\` | [${file.replace('.yaml', '')}](${file}) |`,
  );
  return [HEADER, '|---|---|---|---|---|', ...rows].join('\n');
}

/** The worst a rule can be is what its family is shown by. */
function rank({ severity }: ListedRule): number {
  const words = typeof severity === 'string' ? [severity] : severity.map((band) => band.severity);
  return Math.min(...words.map((word) => (word === 'fromPair' ? 0 : RANKS.indexOf(word))));
}

/** A line for each family: its page, how many rules it has, and the gravest of them. */
function summary(root: string, rules: readonly ListedRule[], language: Language, folder: string): string {
  const families = [...new Set(rules.map(({ file }) => path.dirname(file)))];
  const rows = families.map((family) => {
    const members = rules.filter(({ file }) => path.dirname(file) === family);
    const page = `${family}/README${language === 'en' ? '' : `.${language}`}.md`;
    const title =
      readFileSync(path.join(root, 'rules', page), 'utf8')
        .split('\n', 1)[0]
        ?.replace('# ', '') ?? family;
    const gravest = members.toSorted((a, b) => rank(a) - rank(b)).slice(0, EXAMPLES);
    const examples = gravest.map((rule) => rule.title[language]).join(language === 'en' ? '; ' : '；');
    return `| [${title}](${folder}${page}) | ${members.length} | ${examples} |`;
  });
  return [SUMMARY_HEADERS[language], '|---|---|---|', ...rows].join('\n');
}

function withTable(root: string, file: string, text: string): GeneratedFile {
  const before = readFileSync(path.join(root, file), 'utf8');
  const between = /(<!-- generated: rules -->\n)[\s\S]*?(<!-- \/generated -->)/;
  if (!between.test(before)) throw new Error(`${file} has no place marked "generated: rules"`);
  return { file, text: before.replace(between, (_, start: string, end: string) => `${start}${text}\n${end}`) };
}

/** The tables of rules in the readme files, between the marks `generated: rules`. */
export const generator: Generator = {
  generate(root) {
    const rules = shippedRuleFiles(root).map((file) => {
      const rule = parse(readFileSync(path.join(root, 'rules', file), 'utf8')) as Omit<ListedRule, 'file'>;
      return { ...rule, file };
    });
    return [
      withTable(root, CATALOGUE, table(rules)),
      ...SUMMARIES.map(([file, language, folder]) => withTable(root, file, summary(root, rules, language, folder))),
    ];
  },
};

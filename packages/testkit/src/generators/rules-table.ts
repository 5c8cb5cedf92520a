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

const HEADERS: Readonly<Record<Language, string>> = {
  en: '| Code | Finds | Severity | Kind | Rule |',
  'zh-CN': '| 编号 | 发现什么 | 严重程度 | 类型 | 规则 |',
};
const SEVERITIES: Readonly<Record<string, string>> = { critical: '致命', high: '高', medium: '中', low: '低' };

/** File, language and the prefix of links from there to the rules folder. */
const PLACES: readonly (readonly [file: string, language: Language, rules: string])[] = [
  ['README.md', 'en', 'rules/'],
  ['.github/README.zh-CN.md', 'zh-CN', '../rules/'],
  ['rules/README.md', 'en', ''],
];

function severityText(severity: ListedRule['severity'], language: Language): string {
  const word = (name: string) => (language === 'en' ? name : (SEVERITIES[name] ?? name));
  if (severity === 'fromPair') return language === 'en' ? 'by pair' : '按冲突对';
  if (typeof severity === 'string') return word(severity);
  const unit = language === 'en' ? 'd' : '天';
  return severity.map((band) => `${word(band.severity)} > ${band.over} ${unit}`).join(language === 'en' ? ', ' : '，');
}

function table(rules: readonly ListedRule[], language: Language, folder: string): string {
  const rows = rules.map(
    ({ file, code, kind, title, severity }) =>
      `| ${code} | ${title[language]} | ${severityText(severity, language)} | \`${kind}\` | [${file.replace('.yaml', '')}](${folder}${file}) |`,
  );
  return [HEADERS[language], '|---|---|---|---|---|', ...rows].join('\n');
}

function withTable(root: string, rules: readonly ListedRule[], place: (typeof PLACES)[number]): GeneratedFile {
  const [file, language, folder] = place;
  const before = readFileSync(path.join(root, file), 'utf8');
  const between = /(<!-- generated: rules -->\n)[\s\S]*?(<!-- \/generated -->)/;
  if (!between.test(before)) throw new Error(`${file} has no place marked "generated: rules"`);
  return {
    file,
    text: before.replace(
      between,
      (_, start: string, end: string) => `${start}${table(rules, language, folder)}\n${end}`,
    ),
  };
}

/** The table of rules in the readme files, between the marks `generated: rules`. */
export const generator: Generator = {
  generate(root) {
    const rules = shippedRuleFiles(root).map((file) => {
      const rule = parse(readFileSync(path.join(root, 'rules', file), 'utf8')) as Omit<ListedRule, 'file'>;
      return { ...rule, file };
    });
    return PLACES.map((place) => withTable(root, rules, place));
  },
};

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/**
 * Code, and texts of rules and reports; rows of cases and of tests are data, and data may be written anyhow. Patterns of
 * names and addresses are made of Chinese characters and of what regular expressions mean by punctuation.
 */
const TEXTS = /\.(ts|yaml|hbs|sql)$/;
const DATA = /\.test\.(ts|yaml)$|^packages\/matching\/src\/(normalise\/|records\/measures\.ts$)/;

const CHINESE = '\\p{Script=Han}';
/** Half-width punctuation between Chinese characters, directly before one, or behind one and without a space. */
const HALF_WIDTH = new RegExp(
  [
    `${CHINESE}[,:;!?()] *${CHINESE}`,
    `[,:;!?]${CHINESE}`,
    `${CHINESE}[,:;][^\\s'"\`]`,
    `${CHINESE}\\(|\\)${CHINESE}`,
  ].join('|'),
  'u',
);

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file) : [file];
  });
}

function textFiles(): readonly string[] {
  const sources = readdirSync(path.join(ROOT, 'packages')).flatMap((name) => filesIn(`packages/${name}/src`));
  return [...sources, ...filesIn('rules'), ...filesIn('reports')].filter(
    (file) => TEXTS.test(file) && !DATA.test(file),
  );
}

/** Lines with such a place. */
function faultsIn(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (HALF_WIDTH.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
}

describe('Chinese texts', () => {
  it('have full-width punctuation between Chinese characters', () => {
    const files = textFiles();
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap((file) => faultsIn(file, readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it.each([
    '请更正,然后运行',
    '原因:缺少字段',
    '更正; 补全',
    '规则(培训)有误',
    '是否继续?请选择',
    '完成!再见',
    '值是 "x":请更正',
    '检查命令:erp-audit doctor',
  ])('would be caught with: %s', (text) => {
    expect(faultsIn('seeded', text)).toHaveLength(1);
  });

  it.each(['请更正，然后运行', '数据源 "erp" 的 profile, schema', "say('采购', '销售')"])('may say: %s', (text) => {
    expect(faultsIn('seeded', text)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type GeneratedFile, generateAll, REPOSITORY } from '@erp-audit/testkit';
import { describe, expect, it } from 'vitest';

describe('generated files', async () => {
  const made: GeneratedFile[] = [];
  for await (const file of generateAll()) made.push(file);

  it('are made by at least the generators of kinds, rules and errors', () => {
    const files = made.map(({ file }) => file);
    expect(files).toEqual(
      expect.arrayContaining([
        'packages/engine/src/kinds/index.generated.ts',
        'packages/core/ERRORS.md',
        'README.md',
        'rules/rule.schema.json',
        '.github/README.zh-CN.md',
      ]),
    );
  });

  it.each(made)('$file is current; if not, run: pnpm run gen', ({ file, text }) => {
    expect(readFileSync(path.join(REPOSITORY, file), 'utf8')).toBe(text);
  });
});

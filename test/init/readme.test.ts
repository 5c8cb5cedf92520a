import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REPOSITORY } from '@erp-audit/testkit';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../command-line.ts';

const root = mkdtempSync(join(tmpdir(), 'erp-audit-readme-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(['README.md', '.github/README.zh-CN.md'])(
  'the rule in %s loads and passes its cases as it stands there',
  async (file) => {
    const folder = join(root, file.replaceAll('/', '-'));
    const made = await runCli(['init', folder, '--timezone', 'UTC']);
    expect(made.exitCode, made.stderr).toBe(0);
    const blocks = [...readFileSync(join(REPOSITORY, file), 'utf8').matchAll(/```yaml\n# (my-rules\/\S+)\n(.*?)```/gs)];
    expect(blocks.map(([, path]) => path)).toEqual([
      'my-rules/purchasing/lasting-draft.yaml',
      'my-rules/purchasing/lasting-draft.test.yaml',
    ]);
    for (const [, path = '', text = ''] of blocks) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const tested = await runCli([
      'rules',
      'test',
      'MY-002',
      '--config',
      join(folder, 'erp-audit.yaml'),
      '--format',
      'json',
    ]);
    expect(tested.exitCode, tested.stderr).toBe(0);
    expect((JSON.parse(tested.stdout) as { cases: unknown[] }).cases).toHaveLength(2);
  },
);

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { freshDatabase } from '@erp-audit/testkit';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCli } from '../command-line.ts';
import { HOSTILE } from './corpus/cases/hostile.ts';
import { CASES } from './corpus/cases/index.ts';
import { type CorpusFolder, cli, createCorpusFolder, writeCorpusConfiguration } from './corpus/corpus-folder.ts';
import { fill } from './corpus/fill.ts';
import { materialOf } from './corpus/material.ts';
import type { CaseMaterial, ReturnedCase } from './corpus/returned-case.ts';
import { libreOfficeMissing } from './libreoffice.ts';
import { type MeasuredRun, measureCli } from './process-tree.ts';

const MAX_MB = 400;
const MAX_MS = 10_000;
/** All of them where evidence is asked for; else those that are made to take memory or time. */
const MEASURED = new Set(process.env['ERP_AUDIT_TEST_EVIDENCE'] === undefined ? HOSTILE : CASES);

interface Figure {
  readonly name: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly processorMs: number;
  readonly peakMb: number;
}

interface ImportJson {
  readonly imported: readonly {
    readonly alreadyImported: boolean;
    readonly unanswered: number;
    readonly lines: readonly { readonly line: number; readonly outcome: string; readonly reason: string | null }[];
  }[];
  readonly refused: readonly { readonly message: string }[];
}

const serverUrl = inject('postgresUrl');
const officeMissing = libreOfficeMissing();
const reason = serverUrl === undefined ? 'no PostgreSQL server' : undefined;
const without = officeMissing === undefined ? '' : ` (without those of LibreOffice: ${officeMissing})`;

describe.skipIf(reason !== undefined)(
  `returned files, each imported by the built program${reason === undefined ? without : ` (skipped: ${reason})`}`,
  () => {
    const directory = mkdtempSync(join(tmpdir(), 'erp-audit-corpus-'));
    const returned = join(directory, 'returned');
    const figures: Figure[] = [];
    let folder: CorpusFolder;
    let material: CaseMaterial;
    let source: string;

    beforeAll(async () => {
      source = await freshDatabase(serverUrl ?? '');
      folder = await createCorpusFolder(directory, source, await freshDatabase(serverUrl ?? ''));
      material = materialOf(folder, directory);
      mkdirSync(returned);
    });
    afterAll(() => {
      if (process.env['ERP_AUDIT_TEST_EVIDENCE'] !== undefined) record(process.env['ERP_AUDIT_TEST_EVIDENCE'], figures);
      rmSync(directory, { recursive: true, force: true });
    });

    const importing = (file: string, config: string) =>
      ['import', file, '--by', 'Li Na', '--config', config, '--format', 'json'] as const;

    async function importFile(file: string, config = folder.config): Promise<ImportJson> {
      const { stdout, stderr } = await runCli(importing(file, config));
      expect(stdout, stderr).not.toBe('');
      return JSON.parse(stdout) as ImportJson;
    }

    /** In a process of its own, whose memory and time are measured. */
    async function measuredImport(file: string): Promise<{ run: MeasuredRun; json: ImportJson }> {
      const run = await measureCli(importing(file, folder.config));
      expect(run.stdout, run.stderr).not.toBe('');
      expect(run.peakMb).toBeLessThan(MAX_MB);
      expect(run.processorMs).toBeLessThan(MAX_MS);
      return { run, json: JSON.parse(run.stdout) as ImportJson };
    }

    function expectOutcome(
      { lines, unanswered, refused }: ReturnedCase,
      { imported, refused: given }: ImportJson,
    ): string {
      if (refused !== undefined) {
        expect(imported).toEqual([]);
        expect(given).toHaveLength(1);
        expect(given[0]?.message).toMatch(refused);
        return given[0]?.message ?? '';
      }
      expect(given).toEqual([]);
      const told = imported[0]?.lines.map(({ line, outcome, reason: why }) => [line, why ?? outcome]);
      expect(told).toEqual(lines);
      expect(imported[0]?.unanswered).toBe(unanswered);
      return `${imported[0]?.lines.length} lines`;
    }

    test('there are at least sixty, no two of the same name', () => {
      expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
      expect(CASES.length).toBeGreaterThanOrEqual(60);
    });

    test.each(CASES.filter(({ needs }) => !(needs !== undefined && officeMissing !== undefined)))(
      '$name',
      { timeout: 180_000 },
      async (each) => {
        const file = join(returned, each.name);
        writeFileSync(file, await each.make(material));
        if (!MEASURED.has(each)) {
          expectOutcome(each, await importFile(file));
          return;
        }
        const { run, json } = await measuredImport(file);
        const outcome = expectOutcome(each, json);
        const { milliseconds, processorMs } = run;
        figures.push({ name: each.name, outcome, milliseconds, processorMs, peakMb: Math.round(run.peakMb) });
      },
    );

    test('the same file again is told to be known, and changes nothing', async () => {
      const json = await importFile(join(returned, 'every-answer.xlsx'));
      expect(json.imported[0]).toMatchObject({ alreadyImported: true, lines: [] });
    });

    test('what others say is yours comes back accepted or declined, once, and the finding moves only then', async () => {
      const [proposal] = await proposedTo('sales');
      expect(proposal).toBeDefined();
      await cli(folder.config, ['report', 'workbooks']);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(join(directory, 'out', '2026-W24', 'sales.xlsx'));
      const sheet = workbook.getWorksheet('Proposed to you');
      if (sheet === undefined) throw new Error('No sheet of proposals');
      const line = Array.from({ length: sheet.rowCount }, (_, index) => index + 1).find(
        (row) => sheet.getCell(row, 1).text === proposal,
      );
      const accepted = join(returned, 'sales-accepts.xlsx');
      fill(sheet, line ?? 0, { 'Is it yours?': 'accept' });
      await workbook.xlsx.writeFile(accepted);
      const json = await importFile(accepted);
      expect(json.imported[0]?.lines).toMatchObject([{ outcome: 'accepted', subject: proposal }]);
      expect(await proposedTo('sales')).not.toContain(proposal);

      const declined = join(returned, 'sales-declines.xlsx');
      fill(sheet, line ?? 0, { 'Is it yours?': '拒绝', 'Reason if declined': 'never ordered' });
      await workbook.xlsx.writeFile(declined);
      const again = await importFile(declined);
      expect(again.imported[0]?.lines).toMatchObject([{ outcome: 'rejected', reason: 'proposal_settled' }]);
      await cli(folder.config, ['report']);
    });

    async function proposedTo(department: string): Promise<readonly string[]> {
      const text = await cli(folder.config, ['transfers', 'list', '--to', department, '--format', 'json']);
      const { transfers } = JSON.parse(text) as { transfers: readonly { number: number }[] };
      return transfers.map(({ number }) => `T-${number}`);
    }

    test('workbooks can be split by responsible person, and no name of a person is in the name of a file', async () => {
      const text = await cli(folder.config, [
        'report',
        'workbooks',
        '--department',
        'purchasing',
        '--split',
        'responsible',
        '--format',
        'json',
      ]);
      const { reports } = JSON.parse(text) as { reports: readonly { file: string; openFindings: number }[] };
      expect(reports.map(({ file }) => basename(file))).toEqual([
        'purchasing.xlsx',
        expect.stringMatching(/^purchasing[.][0-9a-f]{10}[.]xlsx$/),
      ]);
      expect(reports[1]?.openFindings).toBe(1);
      expect(statSync(reports[1]?.file ?? '').mode & 0o777).toBe(0o600);
    });

    test('a directory, a missing file and a pipe are refused with a sentence', async () => {
      const pipe = join(directory, 'pipe.xlsx');
      execFileSync('mkfifo', [pipe]);
      for (const file of [returned, join(directory, 'absent.xlsx'), pipe]) {
        const json = await importFile(file);
        expect(json.refused[0]?.message).toMatch(/not a file|cannot be opened/);
      }
    });

    test('a workbook of another installation is refused: its tokens are made under another key', async () => {
      const other = join(directory, 'other');
      const config = writeCorpusConfiguration(other, source, await freshDatabase(serverUrl ?? ''));
      const json = await importFile(join(returned, 'every-answer.xlsx'), config);
      expect(json.refused[0]?.message).toMatch(/none of its row tokens is ours/);
    });

    test('with the same key but another store every line says that the finding is not known', async () => {
      const config = join(directory, 'other-store.yaml');
      const store = await freshDatabase(serverUrl ?? '');
      writeFileSync(config, readFileSync(folder.config, 'utf8').replace(/^store: .*$/m, `store: ${store}`));
      const json = await importFile(join(returned, 'typed-words.xlsx'), config);
      const outcomes = new Set(json.imported[0]?.lines.map((line) => line.reason));
      expect([...outcomes]).toEqual(['unknown_finding']);
    });

    test('a link in the folder of returns is not followed', async () => {
      const returns = join(directory, 'returns');
      mkdirSync(returns);
      symlinkSync(join(returned, 'blank.xlsx'), join(returns, 'link.xlsx'));
      const run = await measureCli(['run', '--as-of', '2026-06-08', '--dry-run', '--config', folder.config]);
      expect(run.stderr).toContain('this is not a file');
    });
  },
);

function record(file: string, figures: readonly Figure[]): void {
  const most = (field: 'peakMb' | 'milliseconds' | 'processorMs') =>
    Math.max(...figures.map((figure) => figure[field]));
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, memoryMb: Math.round(totalmem() / 1024 / 1024) };
  const head = { commit, machine, node: process.version, files: figures.length };
  const text = JSON.stringify(
    { ...head, mostMb: most('peakMb'), mostMs: most('milliseconds'), mostProcessorMs: most('processorMs'), figures },
    null,
    2,
  );
  writeFileSync(file, `${text}\n`);
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LOCALES } from '@erp-audit/core';
import { minutesDocument, writeCommitteeWorkbook } from '@erp-audit/reporter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AGENDA, decision, FROZEN } from '../../packages/reporter/fixtures/agenda.ts';
import { committeeModel } from '../../packages/reporter/fixtures/models.ts';
import { legalText } from '../../packages/reporter/src/workbook/cell-text.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { libreOfficeMissing } from '../roundtrip/libreoffice.ts';
import { packageParts } from '../workbook/package-parts.ts';
import { packageFaults, schemaFaults } from '../workbook/spreadsheet-schema.ts';

const run = promisify(execFile);
const reportsDirectory = fileURLToPath(new URL('../../reports', import.meta.url));
const READER = fileURLToPath(new URL('read-document.py', import.meta.url));
const TOKENS = { of: ({ number }: { number: number }) => `D.${number}`, ofMeeting: (week: string) => `C.${week}` };
const missing = libreOfficeMissing();
const hasWriter = await run('which', ['lowriter']).then(
  () => true,
  () => false,
);
const hasPython = await run('python3', ['--version']).then(
  () => true,
  () => false,
);

/** Decisions whose words are hostile, one each. */
const REGISTER = HOSTILE_TEXTS.map((text, index) => decision(index + 1, { text, owner: text }));
const bare = (text: string) => text.replaceAll(/[\s\p{Cf}\p{Cc}]+/gu, '');
/** Those whose words are there at all without white space. */
const EXPECTED = HOSTILE_TEXTS.map((text) => bare(legalText(text))).filter((text) => text !== '');

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'erp-audit-committee-files-'));
  for (const locale of LOCALES) {
    const model = committeeModel(locale, { ...AGENDA, standing: FROZEN, register: REGISTER });
    await writeCommitteeWorkbook(model, join(directory, `${locale}.xlsx`), TOKENS, { reportsDirectory });
    const minutes = {
      locale,
      organisation: HOSTILE_TEXTS[0] ?? '',
      week: '2026-W47',
      asOf: null,
      earlier: [],
    } as const;
    const document = await minutesDocument({ ...minutes, made: REGISTER }, { reportsDirectory });
    await writeFile(join(directory, `${locale}.docx`), document);
  }
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe.each(LOCALES)('The files of the committee with hostile texts in %s', (locale) => {
  test('are a workbook in the order of ECMA-376 that names all its parts and has no formula', async () => {
    const parts = await packageParts(join(directory, `${locale}.xlsx`));
    expect([...parts].flatMap(([name, xml]) => schemaFaults(xml).map((fault) => `${name}: ${fault}`))).toEqual([]);
    expect(packageFaults(parts)).toEqual([]);
    expect(parts.size).toBeGreaterThan(10);
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.filter(([, xml]) => /<f[ >]/.test(xml)).map(([name]) => name)).toEqual([]);
  });

  test.skipIf(!hasPython)('are minutes that another reader reads, every text as text', async () => {
    const { stdout } = await run('python3', [READER, join(directory, `${locale}.docx`)], { maxBuffer: 64e6 });
    const text = bare((JSON.parse(stdout) as readonly string[]).join('\n'));
    expect(EXPECTED.filter((each) => !text.includes(each))).toEqual([]);
  });
});

describe.skipIf(missing !== undefined)(
  `LibreOffice${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  { timeout: 240_000 },
  () => {
    async function converted(to: string, names: readonly string[]): Promise<void> {
      const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`;
      const files = names.map((name) => join(directory, name));
      await run(
        'soffice',
        ['--headless', '--norestore', profile, '--convert-to', to, '--outdir', directory, ...files],
        {
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        },
      );
    }

    test('opens the workbook of the committee, every text as text', async () => {
      // Number of the sheet at the end: the second one holds the decisions.
      await converted('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2', ['en.xlsx']);
      // LibreOffice leaves escapes of Excel as they are in a text cell of this form.
      const sheet = bare(await readFile(join(directory, 'en-Decisions.csv'), 'utf8')).replaceAll('_x005F_', '_');
      // As CSV has them: quotes are doubled, and a cell ends at 32,767 characters.
      const short = EXPECTED.filter((text) => text.length < 30_000).map((text) => text.replaceAll('"', '""'));
      expect(short.length).toBeGreaterThan(190);
      expect(short.filter((text) => !sheet.includes(text))).toEqual([]);
    });

    const noWriter = hasWriter ? '' : ' (skipped: install the package "libreoffice-writer")';
    test.skipIf(!hasWriter)(`opens the minutes, every text as text${noWriter}`, async () => {
      await converted(
        'txt:Text (encoded):UTF8',
        LOCALES.map((locale) => `${locale}.docx`),
      );
      for (const locale of LOCALES) {
        const text = bare(await readFile(join(directory, `${locale}.txt`), 'utf8'));
        expect(EXPECTED.filter((each) => !text.includes(each))).toEqual([]);
      }
    });
  },
);

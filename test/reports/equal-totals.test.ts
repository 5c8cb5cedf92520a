import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CalendarDate, type Finding, isoWeek, LOCALES, type Locale, SEVERITIES, silentLog } from '@erp-audit/core';
import { loadConfiguredKey, loadProject, openConfiguredStore, type Project, writeReports } from '@erp-audit/runner';
import type { Store } from '@erp-audit/store';
import { freshDatabase } from '@erp-audit/testkit';
import { expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { planRun } from '../../packages/runner/src/run/plan-run.ts';
import { allFindings } from '../../packages/store/fixtures/scenario.ts';
import { drawNights, liveNight } from './random-store.ts';
import {
  browserTotals,
  committeeBookTotals,
  countedTotals,
  pageTotals,
  type Totals,
  workbookCoverTotals,
  workbookLineTotals,
} from './shown-totals.ts';

const serverUrl = inject('postgresUrl');
const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const asked = process.env['ERP_AUDIT_TEST_STORES'];
const FIRST_SEED = Number(process.env['ERP_AUDIT_TEST_SEED'] ?? 20_261_122);
const SEEDS = Array.from({ length: Number(asked ?? 1) }, (_, index) => FIRST_SEED + index);

const DEPARTMENTS = [
  { id: 'governance', name: { en: 'Data office', 'zh-CN': '数据办' }, governance: true },
  { id: 'sales', name: { en: 'Sales', 'zh-CN': '销售部' } },
  { id: 'procurement', name: { en: 'Procurement', 'zh-CN': '采购部' } },
  { id: 'hr', name: { en: 'Human resources', 'zh-CN': '人力资源部' }, confidential: true, readers: ['auditor'] },
];
const RULES = [
  'completeness/customer-incomplete',
  'completeness/supplier-incomplete',
  'duplicates/partner-identifier',
  'unclosed-orders/purchase-order-line-overdue',
  'unclosed-orders/old-draft',
  'permissions/leaver-access',
];
const PILOT = 'unclosed-orders/old-draft';

async function emptyFolder(directory: string, url: string): Promise<Project> {
  const configFile = join(directory, 'erp-audit.yaml');
  const settings = {
    version: 1,
    organisation: { name: '东方 & Co.', locale: 'en', timezone: 'Asia/Shanghai', country: 'CN' },
    store: url,
    // Nothing is there: reports need no source, and a findings browser without one has no SQL.
    sources: { erp: { connector: 'pglite', connection: './erp', profile: 'demo' } },
    departments: DEPARTMENTS,
    confidential: { department: 'hr', rules: ['PRM-001'] },
    rules: { include: RULES, set: { [PILOT]: { status: 'pilot' } } },
    reports: { directory: './out', formats: ['xlsx', 'html', 'json'] },
  };
  writeFileSync(configFile, stringify(settings));
  return loadProject({ configFile, environment: {}, rulesDirectory: folder('rules') });
}

interface Written {
  readonly project: Project;
  readonly store: Store;
  readonly directory: string;
  readonly asOf: CalendarDate;
  readonly locale: Locale;
}

/** All reports of the night, for somebody who may read what is confidential. */
async function write({ project, store, directory, locale }: Written): Promise<readonly string[]> {
  const notes: string[] = [];
  await writeReports({
    ...{ project, store, locale, key: await loadConfiguredKey(project.config), reportsDirectory: folder('reports') },
    reports: ['workbooks', 'committee', 'browser'],
    ...{ department: undefined, week: undefined, out: directory, osUser: 'auditor' },
    onNote: ({ en }) => notes.push(en),
  });
  return notes;
}

/** Every number that a report of this night shows, set against findings counted one by one. @returns how many were compared. */
async function compare({ project, store, directory, asOf, locale }: Written): Promise<number> {
  const pilots = new Set(project.rules.filter(({ status }) => status === 'pilot').map(({ code }) => code));
  const everything = await allFindings(store, { includePilot: true });
  const findings = everything.filter(({ code }) => !pilots.has(code));
  expect(findings.length).toBeLessThan(everything.length);
  const of = (isWanted: (finding: Finding) => boolean) => countedTotals(findings.filter(isWanted), asOf);
  const place = (...names: string[]) => join(directory, isoWeek(asOf), ...names);
  const suffix = locale === 'en' ? '' : `.${locale}`;
  const page = await pageTotals(place(`committee.${locale}.html`), locale);
  const book = await committeeBookTotals(place(`committee.${locale}.xlsx`));
  const json = JSON.parse(readFileSync(place('committee.json'), 'utf8')) as CommitteeJson;
  let compared = 0;
  const same = (shown: unknown, expected: unknown, where: string) => {
    expect(shown, `${locale} ${asOf} ${where}`).toEqual(expected);
    compared += 1;
  };
  for (const { id, name, confidential } of DEPARTMENTS) {
    const totals = of(({ department }) => department === id);
    const own = confidential === true ? ['confidential'] : [];
    const workbook = place(...own, `${id}${suffix}.xlsx`);
    if (existsSync(workbook)) {
      const { legacy, ...lines } = totals;
      same(await workbookLineTotals(workbook, asOf, locale), lines, `lines of ${id}`);
      const { open, bySeverity } = totals;
      same(await workbookCoverTotals(workbook, locale), { open, bySeverity }, `cover of ${id}`);
      same(await browserTotals(place(...own, `findings.${id}${suffix}.html`), asOf), totals, `browser of ${id}`);
      expect(legacy).toBeLessThanOrEqual(totals.open);
    } else expect(totals.open, `no workbook of ${id}`).toBe(0);
    const shownName = confidential === true ? { en: 'Confidential', 'zh-CN': '保密' }[locale] : name[locale];
    same(page.get(shownName.replace('&', '&amp;')), totals, `page, ${id}`);
    same(book.get(shownName), totals, `workbook of the committee, ${id}`);
    same(
      jsonTotals(
        json.departments.find(({ department }) => department.id === (confidential === true ? 'confidential' : id)),
      ),
      totals,
      `JSON, ${id}`,
    );
  }
  const all = of(() => true);
  same([...page.values()].at(-1), all, 'page, all');
  same([...book.values()].at(-1), all, 'workbook of the committee, all');
  same(jsonTotals({ ...json, bySeverity: json.openBySeverity }), all, 'JSON, all');
  same(json.thisWeek.openAfter, all.open, 'JSON, end of the week');
  const [inTime = 0, ...late] = json.lateness;
  const withoutDay = late.pop() ?? 0;
  same(
    late.reduce((sum, count) => sum + count, 0),
    all.overdue,
    'JSON, by days past the due date',
  );
  same(inTime + withoutDay, all.open - all.overdue, 'JSON, in time');
  same(
    await browserTotals(place(`findings${suffix}.html`), asOf),
    of(({ department }) => department !== 'hr'),
    'browser of all',
  );
  same(
    await browserTotals(place('confidential', `findings${suffix}.html`), asOf),
    all,
    'browser of all, confidential too',
  );
  return compared;
}

interface CommitteeJson {
  readonly departments: readonly (JsonRow & { readonly department: { readonly id: string } })[];
  readonly sinceLastRun: { readonly openAfter: number };
  readonly thisWeek: { readonly openAfter: number };
  readonly overdue: number;
  readonly baselineOpen: number;
  readonly lateness: readonly number[];
  readonly openBySeverity: Readonly<Record<string, number>>;
}
interface JsonRow {
  readonly sinceLastRun: { readonly openAfter: number };
  readonly overdue: number;
  readonly baselineOpen: number;
  readonly bySeverity: Readonly<Record<string, number>>;
}

function jsonTotals(row: JsonRow | undefined): Totals | undefined {
  if (row === undefined) return undefined;
  const { sinceLastRun, overdue, baselineOpen, bySeverity } = row;
  return {
    open: sinceLastRun.openAfter,
    overdue,
    legacy: baselineOpen,
    bySeverity: SEVERITIES.map((each) => bySeverity[each] ?? 0),
  };
}

async function tryStore(seed: number, url: string): Promise<{ readonly nights: number; readonly compared: number }> {
  const directory = mkdtempSync(join(tmpdir(), 'erp-audit-totals-'));
  try {
    const project = await emptyFolder(directory, url);
    const store = await openConfiguredStore(project.config, { now: () => new Date('2026-06-30T02:00:00Z') }, silentLog);
    try {
      const { targets } = planRun(project, [], []);
      const nights = drawNights(seed);
      let compared = 0;
      for (const [index, draws] of nights.entries()) {
        const asOf = await liveNight({ project, store, targets }, index, draws);
        const locale = LOCALES[(seed + index) % LOCALES.length] ?? 'en';
        // One night of a store is enough on every push.
        if (asked === undefined && index < nights.length - 1) continue;
        const written = { project, store, asOf, locale, directory: join(directory, `night-${index}`) };
        expect((await write(written)).join()).toMatch(/no SQL of source "erp"/);
        compared += await compare(written);
      }
      return { nights: nights.length, compared };
    } finally {
      await store.close();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test.skipIf(serverUrl === undefined)(
  `${SEEDS.length} random ${SEEDS.length === 1 ? 'store' : 'stores'}: workbooks, committee page, its workbook, JSON and findings browsers show the same totals`,
  { timeout: 3_600_000 },
  async () => {
    let [nights, compared] = [0, 0];
    for (const seed of SEEDS) {
      const tried = await tryStore(seed, await freshDatabase(serverUrl ?? ''));
      nights += tried.nights;
      compared += tried.compared;
    }
    expect(compared).toBeGreaterThan(SEEDS.length * 20);
    const file = process.env['ERP_AUDIT_TEST_EVIDENCE'];
    if (file === undefined) return;
    const evidence = {
      claim:
        'Workbooks, committee page, its workbook, JSON and findings browsers show the totals that counting findings one by one gives',
      command: `ERP_AUDIT_TEST_STORES=${SEEDS.length} ERP_AUDIT_TEST_SEED=${FIRST_SEED} npx vitest run --config test/vitest.config.ts test/reports`,
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} cores, Node ${process.version}`,
      ...{ stores: SEEDS.length, firstSeed: FIRST_SEED, nights, compared, different: 0 },
    };
    writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`);
  },
);

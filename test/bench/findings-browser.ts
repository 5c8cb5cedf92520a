import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBrowser } from '@erp-audit/reporter';
import { chromium, type Page } from 'playwright-core';
import { browserModel, isOpen, madeLine, madeLines } from '../../packages/reporter/fixtures/browser.ts';

const reportsDirectory = fileURLToPath(new URL('../../reports', import.meta.url));
const FINDINGS = 50_000;
const FEW = 5_000;
const REPEATS = 5;

interface Written {
  readonly findings: number;
  readonly cpuSeconds: number;
  /** Of the process before it wrote, compiler and counting included, and after. */
  readonly peakBeforeMegabytes: number;
  readonly peakMegabytes: number;
  readonly fileMegabytes: number;
}

const rounded = (value: number) => Number(value.toFixed(1));

const peak = () => rounded(process.resourceUsage().maxRSS / 1024);

async function write(findings: number, file: string): Promise<Written> {
  let open = 0;
  for (let index = 0; index < findings; index += 1) if (isOpen(madeLine(index, findings))) open += 1;
  const peakBeforeMegabytes = peak();
  const before = process.cpuUsage();
  await writeBrowser(browserModel('en', [], { open, department: null, lines: madeLines(findings) }), file, {
    reportsDirectory,
  });
  const { user, system } = process.cpuUsage(before);
  return {
    findings,
    cpuSeconds: rounded((user + system) / 1e6),
    ...{ peakBeforeMegabytes, peakMegabytes: peak() },
    fileMegabytes: rounded(statSync(file).size / 1e6),
  };
}

/** Median milliseconds of an action inside the page, layout included. */
async function median(page: Page, action: (repeat: number) => string): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1)
    times.push(
      await page.evaluate(`(() => {
        const start = performance.now();
        ${action(repeat)};
        document.body.offsetHeight;
        return performance.now() - start;
      })()`),
    );
  return rounded(times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0);
}

async function read(file: string) {
  const program = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`file://${file}`);
  await page.waitForSelector('html[data-ready]');
  const readyMilliseconds = rounded(await page.evaluate('performance.now()'));
  const type = (text: string) =>
    `document.getElementById('search').value = '${text}'; document.getElementById('search').dispatchEvent(new Event('input'))`;
  const words = ['hydraulic', '李强', 'PO26004', 'v123 gear', 'nothing'];
  const measured = {
    readyMilliseconds,
    searchMilliseconds: await median(page, (repeat) => type(words[repeat % words.length] ?? '')),
    allAgainMilliseconds: await median(page, () => type('')),
    filterMilliseconds: await median(
      page,
      (repeat) =>
        `const choice = document.getElementById('rule'); choice.selectedIndex = ${repeat + 1}; choice.dispatchEvent(new Event('change'))`,
    ),
    firstSortMilliseconds: rounded(
      await page.evaluate(
        "(() => { document.getElementById('reset').click(); const start = performance.now(); document.querySelector('th.record button').click(); return performance.now() - start; })()",
      ),
    ),
    sortMilliseconds: await median(page, () => "document.querySelector('th.record button').click()"),
    scrollMilliseconds: await median(
      page,
      (repeat) =>
        `document.getElementById('scroll').scrollTop = ${300_000 * (repeat + 1)}; document.getElementById('scroll').dispatchEvent(new Event('scroll'))`,
    ),
    rowsDrawn: await page.locator('#rows tr[data-place]').count(),
    heapMegabytes: rounded(((await page.evaluate('performance.memory.usedJSHeapSize')) as number) / 1e6),
  };
  await browser.close();
  return measured;
}

const directory = mkdtempSync(join(tmpdir(), 'erp-audit-findings-browser-'));
try {
  const few = await write(FEW, join(directory, 'few.html'));
  const many = await write(FINDINGS, join(directory, 'many.html'));
  const inChromium = await read(join(directory, 'many.html'));
  const result = {
    claim: `A findings browser with ${FINDINGS} findings is written in bounded memory and searched while one types`,
    command: 'NODE_OPTIONS=--max-old-space-size=80 npx tsx -C @erp-audit/source test/bench/findings-browser.ts [file]',
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    machine: `${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
    written: [few, many],
    inChromium,
  };
  const [, , file] = process.argv;
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

import { type Figures, type PartFigures, times } from './figures.ts';
import type { Measurement } from './measure.ts';

const WIDTH = 880;
const LABEL_WIDTH = 260;
const BAR_HEIGHT = 18;
const ROW_HEIGHT = 30;
const TICKS = 5;

interface Plot {
  readonly title: string;
  readonly unit: string;
  readonly name: keyof Measurement;
  /** A share of it that is drawn darker. */
  readonly part?: keyof Measurement;
}

const PLOTS: readonly Plot[] = [
  { title: 'Wall time', unit: 's', name: 'wall' },
  { title: "Server CPU, darker: the store's backends", unit: 's', name: 'serverCpu', part: 'storeCpu' },
  { title: 'Client CPU', unit: 's', name: 'clientCpu' },
  { title: 'Peak resident memory of the client', unit: 'MB', name: 'peakMb' },
];

/** A page that needs nothing from elsewhere: bars are medians, dots are single rounds. */
export function benchPage(figures: Figures): string {
  const groups = (['checks', 'rows'] as const).map((group) => figures.parts.filter((part) => part.group === group));
  const sections = groups.filter((parts) => parts.length > 0).map((parts) => section(parts, figures));
  const { scale, rounds, commit, measuredAt, machine, server, help } = figures;
  const facts = { commit, measured: measuredAt, ...machine, ...server };
  const start = `<code>--help</code> ${help.wall.toFixed(2)} s wall, ${help.cpu.toFixed(2)} s CPU (median of ${help.runs})`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>erp-audit bench, scale ${scale}</title><style>${STYLE}</style></head><body>
<h1>erp-audit bench, scale ${scale}</h1>
<p>${rounds} interleaved rounds. Bars are medians, dots are single rounds. ${start}.</p>
${sections.join('\n')}
<h2>Where it was measured</h2>
<table>${Object.entries(facts).map(factRow).join('')}</table>
</body></html>
`;
}

function factRow([name, value]: readonly [string, string | number]): string {
  return `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(String(value))}</td></tr>`;
}

function section(parts: readonly PartFigures[], { ratios }: Figures): string {
  const ratio = ratios.find(({ group }) => group === parts[0]?.group);
  const audit = parts.find(({ isAudit }) => isAudit);
  const sentence =
    ratio === undefined
      ? ''
      : `To the better floor with keys: wall ${times(ratio.wall)}, server CPU ${times(ratio.serverCpu)}, without the store's backends ${times(ratio.serverCpuWithoutStore)}.`;
  const right = `Exactly right in every round: ${Math.min(...(audit?.rightChecks ?? []))} of ${audit?.checks ?? 0} checks.`;
  const plots = PLOTS.map((plot) => `<h3>${plot.title}</h3>${drawn(plot, parts)}`).join('\n');
  const title = parts[0]?.group === 'rows' ? 'Row-level rules on customers' : 'The 40 checks';
  return `<h2>${title}</h2><p>${sentence} ${right}</p>${plots}${trafficTable(parts)}`;
}

function trafficTable(parts: readonly PartFigures[]): string {
  const rows = parts.map(({ title, source, store }) => {
    const cells = [source.statements, megabytes(source.sent), megabytes(source.received)];
    const stored = [store.statements, megabytes(store.sent), megabytes(store.received)];
    return `<tr><th>${escapeHtml(title)}</th>${[...cells, ...stored].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = ['', 'statements', 'MB sent', 'MB received', 'store: statements', 'MB sent', 'MB received'];
  return `<h3>Over the wire</h3><table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table>`;
}

function drawn({ name, unit, part }: Plot, parts: readonly PartFigures[]): string {
  const greatest = Math.max(...parts.flatMap(({ rounds }) => rounds.map((round) => round[name])));
  const step = roundStep(greatest / TICKS);
  const limit = Math.max(step, Math.ceil(greatest / step) * step);
  const x = (value: number) => LABEL_WIDTH + (value / limit) * (WIDTH - LABEL_WIDTH - 60);
  const height = parts.length * ROW_HEIGHT + 24;
  const marks = Array.from({ length: Math.round(limit / step) + 1 }, (_, at) => {
    const label = `${Number((at * step).toPrecision(6))}${at === 0 ? '' : ` ${unit}`}`;
    const place = x(at * step).toFixed(1);
    return `<line x1="${place}" x2="${place}" y1="0" y2="${height - 20}"/><text x="${place}" y="${height - 4}" class="tick">${label}</text>`;
  });
  const bars = parts.map((each, at) => bar(each, at * ROW_HEIGHT + 4, { name, ...(part && { part }) }, x));
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img">${marks.join('')}${bars.join('')}</svg>`;
}

function bar(
  { title, rounds, median, isAudit }: PartFigures,
  y: number,
  { name, part }: Pick<Plot, 'name' | 'part'>,
  x: (value: number) => number,
): string {
  const rect = (value: number, shade: string) => {
    const width = Math.max(0, x(value) - LABEL_WIDTH).toFixed(1);
    return `<rect x="${LABEL_WIDTH}" y="${y}" width="${width}" height="${BAR_HEIGHT}" class="${shade}"/>`;
  };
  const middle = y + BAR_HEIGHT / 2;
  const dots = rounds.map((round) => `<circle cx="${x(round[name]).toFixed(1)}" cy="${middle}" r="2.5"/>`);
  const value = `<text x="${(Math.max(...rounds.map((round) => x(round[name]))) + 8).toFixed(1)}" y="${middle + 4}">${shown(median[name])}</text>`;
  const share = part === undefined ? '' : rect(median[part], 'share');
  const label = `<text x="${LABEL_WIDTH - 8}" y="${middle + 4}" class="label">${escapeHtml(title)}</text>`;
  return `${label}${rect(median[name], isAudit ? 'own' : 'floor')}${share}${dots.join('')}${value}`;
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1e-6)));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 920px; margin: 2rem auto; padding: 0 1rem; color: #1d2733; background: #fff; }
h3 { margin: 1.4rem 0 .4rem; font-size: 1rem; }
table { border-collapse: collapse; font-size: 13px; } th { text-align: left; font-weight: 500; } th, td { padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #dde3ea; }
td { font-variant-numeric: tabular-nums; }
svg { width: 100%; font-size: 12px; } svg line { stroke: #dde3ea; } text { fill: #1d2733; } .tick { text-anchor: middle; fill: #5d6b7a; } .label { text-anchor: end; }
.floor { fill: #b8c4d1; } .own { fill: #4f8fd0; } .share { fill: #2c5f94; } circle { fill: #1d2733; fill-opacity: .7; }
`;

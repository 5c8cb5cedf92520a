import type { Traffic } from './counting-proxy.ts';
import type { Measurement } from './measure.ts';
import { median } from './statistics.ts';

/** Everything known of one part. */
export interface PartFigures {
  readonly id: string;
  readonly title: string;
  readonly group: 'checks' | 'rows';
  readonly isAudit: boolean;
  readonly isKeyFloor: boolean;
  readonly rounds: readonly Measurement[];
  readonly median: Measurement;
  /** Counted in a run that was not measured. */
  readonly source: Traffic;
  readonly store: Traffic;
  /** Checks whose keys were exactly right, round by round; only of an audit. */
  readonly rightChecks: readonly number[];
  readonly checks: number;
}

/** What the audit took for every unit of the better of the floors that give keys. */
export interface Ratios {
  readonly group: 'checks' | 'rows';
  readonly wall: number;
  readonly serverCpu: number;
  readonly serverCpuWithoutStore: number;
}

/** What the bench writes. */
export interface Figures {
  readonly measuredAt: string;
  readonly commit: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly server: Readonly<Record<string, string>>;
  readonly scale: number;
  /** The rows come from a series and a hash of their number; there is nothing to draw. */
  readonly seed: null;
  readonly rounds: number;
  readonly parts: readonly PartFigures[];
  readonly ratios: readonly Ratios[];
  /** Seconds of `erp-audit --help`. */
  readonly help: { readonly runs: number; readonly wall: number; readonly cpu: number };
}

export function medians(rounds: readonly Measurement[]): Measurement {
  const of = (name: keyof Measurement) => median(rounds.map((round) => round[name]));
  return {
    wall: of('wall'),
    serverCpu: of('serverCpu'),
    storeCpu: of('storeCpu'),
    clientCpu: of('clientCpu'),
    peakMb: of('peakMb'),
  };
}

export function ratiosOf(parts: readonly PartFigures[]): readonly Ratios[] {
  return parts
    .filter(({ isAudit }) => isAudit)
    .map(({ group, median: own }) => {
      const floors = parts.filter((part) => part.group === group && part.isKeyFloor);
      const best = (name: keyof Measurement) => Math.min(...floors.map((floor) => floor.median[name]));
      return {
        group,
        wall: own.wall / best('wall'),
        serverCpu: own.serverCpu / best('serverCpu'),
        serverCpuWithoutStore: (own.serverCpu - own.storeCpu) / best('serverCpu'),
      };
    });
}

/** The figures as lines for people. */
export function summary({ parts, ratios, help, scale, rounds }: Figures): string {
  const head = ['', 'wall s', 'server CPU s', 'of it store', 'client CPU s', 'peak MB', 'statements', 'MB moved'];
  const rows = parts.map((part) => {
    const { wall, serverCpu, storeCpu, clientCpu, peakMb } = part.median;
    const moved = part.source.sent + part.source.received + part.store.sent + part.store.received;
    return [
      part.title,
      ...[wall, serverCpu, storeCpu, clientCpu].map((seconds) => seconds.toFixed(2)),
      peakMb.toFixed(0),
      String(part.source.statements + part.store.statements),
      (moved / 1e6).toFixed(1),
    ];
  });
  const lines = ratios.map((each) => {
    const cpu = `server CPU ${times(each.serverCpu)}, without the store's backends ${times(each.serverCpuWithoutStore)}`;
    return `${each.group}: erp-audit to the better floor with keys: wall ${times(each.wall)}, ${cpu}`;
  });
  const right = parts.filter(({ isAudit }) => isAudit).map(rightLine);
  const start = `--help: ${help.wall.toFixed(2)} s wall, ${help.cpu.toFixed(2)} s CPU (median of ${help.runs})`;
  const title = `Scale ${scale}, medians of ${rounds} interleaved rounds`;
  return [title, ...table([head, ...rows]), ...lines, ...right, start, ''].join('\n');
}

/** The fewest checks of all rounds. */
function rightLine({ title, rightChecks, checks }: PartFigures): string {
  return `${title}: counts and keys of ${Math.min(...rightChecks)} of ${checks} checks exactly right in every round`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}x`;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => {
    return row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  });
}

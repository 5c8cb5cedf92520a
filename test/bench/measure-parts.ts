import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchServer } from './bench-server.ts';
import { CountingProxy, type Traffic } from './counting-proxy.ts';
import { medians, type PartFigures } from './figures.ts';
import { type MeasuredCommand, type Measurement, measure, runProgram } from './measure.ts';
import { type AuditPart, auditCommand, type Part, plainCommand } from './parts.ts';
import { writeWorkloadFolder } from './workload.ts';
import { expectedKeys, type KeysByCheck, keyDifferences, storedKeys } from './workload-keys.ts';

const STORE = 'erp_bench_store';
const NO_TRAFFIC: Traffic = { statements: 0, sent: 0, received: 0 };

interface Kept {
  readonly part: Part;
  readonly rounds: Measurement[];
  readonly rightChecks: number[];
  readonly truth: KeysByCheck;
  traffic: { readonly source: Traffic; readonly store: Traffic };
}

/** Measures parts in turn, so that whatever else the machine does meets all of them. */
export class PartsBench {
  readonly #server: BenchServer;
  readonly #folder: string;
  readonly #say: (line: string) => void;
  readonly #kept: readonly Kept[];

  constructor(parts: readonly Part[], server: BenchServer, folder: string, say: (line: string) => void) {
    this.#server = server;
    this.#folder = folder;
    this.#say = say;
    this.#kept = parts.map((part) => {
      const truth: KeysByCheck = part.type === 'plain' ? new Map() : expectedKeys(server.source, folder, part.truth);
      return { part, rounds: [], rightChecks: [], truth, traffic: { source: NO_TRAFFIC, store: NO_TRAFFIC } };
    });
  }

  /** Counts what goes over the wire, once and unmeasured; it warms the caches too. */
  async countTraffic(): Promise<void> {
    const proxy = await CountingProxy.start(this.#server.source);
    const database = new URL(this.#server.source).pathname.slice(1);
    for (const kept of this.#kept) {
      this.#say(`counting: ${kept.part.title}`);
      proxy.byDatabase.clear();
      await this.#inFolder(async (cwd) => {
        await runProgram(await this.#prepare(kept.part, cwd, proxy));
      });
      const { byDatabase } = proxy;
      kept.traffic = {
        source: byDatabase.get(database) ?? NO_TRAFFIC,
        store: byDatabase.get(STORE) ?? NO_TRAFFIC,
      };
    }
    await proxy.stop();
  }

  /** One round over all parts, each time beginning with another. */
  async round(number: number): Promise<void> {
    const first = number % this.#kept.length;
    for (const kept of [...this.#kept.slice(first), ...this.#kept.slice(0, first)]) {
      await this.#inFolder(async (cwd) => {
        const command = await this.#prepare(kept.part, cwd);
        await this.#server.settle();
        const measured = await measure(this.#server.postmaster, command);
        kept.rounds.push(measured);
        const { wall, serverCpu, clientCpu } = measured;
        const cpu = `server ${serverCpu.toFixed(2)} s, client ${clientCpu.toFixed(2)} s of CPU`;
        this.#say(`round ${number + 1}: ${kept.part.title}: ${wall.toFixed(2)} s, ${cpu}`);
        if (kept.part.type === 'audit') kept.rightChecks.push(this.#judge(kept.part, kept.truth));
      });
    }
    await this.#server.drop(STORE);
  }

  /** How many checks have exactly the keys they must have. */
  #judge({ checks }: AuditPart, truth: KeysByCheck): number {
    const url = Object.assign(new URL(this.#server.source), { pathname: `/${STORE}` }).href;
    const codes = checks.map(({ code }) => code);
    const wrong = keyDifferences(truth, storedKeys(url, codes));
    for (const line of wrong) this.#say(`WRONG: ${line}`);
    return checks.length - wrong.length;
  }

  figures(): readonly PartFigures[] {
    return this.#kept.map(({ part, rounds, rightChecks, traffic }) => ({
      ...{ id: part.id, title: part.title, group: part.group },
      isAudit: part.type === 'audit',
      isKeyFloor: part.type === 'plain' && part.isKeyFloor,
      ...{ rounds, median: medians(rounds), ...traffic, rightChecks },
      checks: part.type === 'audit' ? part.checks.length : 0,
    }));
  }

  async #prepare(part: Part, cwd: string, proxy?: CountingProxy): Promise<MeasuredCommand> {
    const { source } = this.#server;
    const addressOf = (url: string) => proxy?.addressOf(url) ?? url;
    const database = new URL(source).pathname.slice(1);
    if (part.type === 'plain') return { ...plainCommand(part.file, addressOf(source), cwd), source: database };
    const store = await this.#server.freshDatabase(STORE);
    const config = writeWorkloadFolder(cwd, addressOf(source), addressOf(store), part.checks);
    return { ...auditCommand(config, cwd), source: database, store: STORE };
  }

  async #inFolder(work: (folder: string) => Promise<void>): Promise<void> {
    mkdirSync(this.#folder, { recursive: true });
    const folder = mkdtempSync(join(this.#folder, 'part-'));
    await work(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
  }
}

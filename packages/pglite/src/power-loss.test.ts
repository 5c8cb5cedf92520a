import { fstatSync, lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { silentLog } from '@erp-audit/core';
import { type Loss, SimulatedDisk } from '@erp-audit/testkit';
import knexPackage from 'knex';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DURABLE_START_PARAMETERS, DurableFileSystem } from './durable-file-system.js';
import { openEmbedded } from './embedded-database.ts';

/** The server is opened a dozen times in each; a busy machine takes its time. */
const PATIENCE_MS = 240_000;
const COMMITS = 90;
const ROWS_A_COMMIT = 3;
const OPERATIONS_EXPECTED = 700;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'erp-audit-power-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The product's file layer with every operation told to a simulated disk. */
class RecordedFileSystem extends DurableFileSystem {
  readonly #disk: SimulatedDisk;
  constructor(directory: string, disk: SimulatedDisk) {
    super(directory);
    this.#disk = disk;
  }

  override async init(...args: Parameters<DurableFileSystem['init']>): ReturnType<DurableFileSystem['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (module: { NODEFS: NodeFsOperations }) => this.#record(module.NODEFS),
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } } as Awaited<ReturnType<DurableFileSystem['init']>>;
  }

  #record({ stream_ops: stream, node_ops: node, realPath }: NodeFsOperations): void {
    const disk = this.#disk;
    after(stream, 'write', (_result, file, buffer, offset, length, position) => {
      // Copied: the buffer is the server's memory.
      const bytes = Buffer.from(new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length));
      disk.write(file.nfd, bytes, position);
    });
    after(stream, 'fsync', (_result, file) => disk.sync(file.nfd));
    after(stream, 'setattr', (_result, file, change) => {
      if (change.size !== undefined) disk.resize(fstatSync(file.nfd).ino, change.size);
    });
    after(node, 'setattr', (_result, at, change) => {
      if (change.size !== undefined) disk.resize(lstatSync(realPath(at)).ino, change.size);
    });
    after(node, 'mknod', (created) => disk.create(realPath(created)));
    after(node, 'unlink', (_result, parent, name) => disk.remove(join(realPath(parent), name)));
    after(node, 'rmdir', (_result, parent, name) => disk.remove(join(realPath(parent), name)));
    const rename = node['rename'] as Operation;
    node['rename'] = (file: unknown, folder: unknown, name: string) => {
      const from = realPath(file);
      rename(file, folder, name);
      disk.rename(from, join(realPath(folder), name));
    };
  }
}

// biome-ignore lint/suspicious/noExplicitAny: Emscripten's file operations have no types
type Operation = (...args: any[]) => any;
interface NodeFsOperations {
  readonly stream_ops: Record<string, Operation>;
  readonly node_ops: Record<string, Operation>;
  readonly realPath: (node: unknown) => string;
}

function after(operations: Record<string, Operation>, name: string, tell: Operation): void {
  const original = operations[name] as Operation;
  operations[name] = (...args) => {
    const result = original(...args);
    tell(result, ...args);
    return result;
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface PowerFailure {
  readonly directory: string;
  /** Last commit whose acknowledgement had arrived. */
  readonly acknowledged: number;
  readonly operation: number;
}

/** Commits rows, with checkpoints, big transactions and new, cut and dropped tables between, and pulls the plug now and then. */
async function commitUntilPowerFails(seed: number, failures: number, loss: Loss, startParams: string[]) {
  const random = randomFrom(seed);
  const directory = join(root, `live-${seed}-${loss}-${startParams.length}`);
  await (await openEmbedded({ directory }, silentLog)).close();
  const data = join(directory, 'data');
  const failed: PowerFailure[] = [];
  const moments = new Set(Array.from({ length: failures }, () => 20 + Math.floor(random() * OPERATIONS_EXPECTED)));
  let acknowledged = 0;
  const failNow = (disk: SimulatedDisk) => {
    const target = join(root, `image-${seed}-${startParams.length}-${disk.operations}`);
    disk.failTo(target, loss, random);
    failed.push({ directory: target, acknowledged, operation: disk.operations });
  };
  const disk = new SimulatedDisk(data, (now) => moments.has(now.operations) && failNow(now));
  const database = await PGlite.create({ fs: new RecordedFileSystem(data, disk), startParams });
  await database.exec('create table kept (commit int, part int, text text, primary key (commit, part))');
  for (let commit = 1; commit <= COMMITS; commit += 1) {
    const width = commit % 20 === 0 ? 200_000 : 300;
    await database.query(
      'insert into kept select $1, part, repeat(md5(part::text || random()), $2::int / 32) from generate_series(1, $3) part',
      [commit, width, ROWS_A_COMMIT],
    );
    acknowledged = commit;
    if (commit % 25 === 0) await database.exec('checkpoint');
    if (commit % 30 === 0)
      await database.exec(`create table other${commit} as select * from kept; truncate other${commit}`);
    if (commit === 70) await database.exec('drop table other30; create index by_text on kept (md5(text))');
  }
  failNow(disk);
  await database.close();
  return { failed, disk };
}

/** Commits that an image holds, each checked to be whole; undefined when it does not open or has not even the table. */
async function survivingCommits(directory: string): Promise<number | undefined> {
  const embedded = await openEmbedded({ directory, create: false }, silentLog);
  const database = knexPackage.default(embedded.knexConfig());
  try {
    const count = 'select count(*)::int as rows, coalesce(max(commit), 0)::int as last from kept';
    const { rows } = await database.raw(count);
    expect(rows[0].rows).toBe(rows[0].last * ROWS_A_COMMIT);
    await database.raw('set enable_seqscan = off');
    expect((await database.raw(`${count} where commit > 0 and length(text) > 0`)).rows).toEqual(rows);
    await database.raw("insert into kept values (-1, 1, 'still writable')");
    return rows[0].last;
  } finally {
    await database.destroy();
    await embedded.close();
  }
}

test.each<[number, Loss]>([
  [1, 'everything'],
  [2, 'random'],
  [3, 'random'],
])(
  'after a power failure every acknowledged commit is there (seed %i, unsynced: %s)',
  async (seed, loss) => {
    const { failed, disk } = await commitUntilPowerFails(seed, 6, loss, DURABLE_START_PARAMETERS);
    expect(failed.length).toBeGreaterThan(3);
    expect(disk.syncs).toBeGreaterThanOrEqual(COMMITS);
    for (const failure of failed) {
      const commits = await survivingCommits(failure.directory).catch((error: Error) => error.message);
      // Before the first commit the table may be missing, but the database must open.
      const next = `${failure.acknowledged}|${failure.acknowledged + 1}`;
      const expected = new RegExp(
        failure.acknowledged === 0 ? `^(${next})$|relation "kept" does not exist` : `^(${next})$`,
      );
      expect(String(commits), `operation ${failure.operation}`).toMatch(expected);
    }
  },
  PATIENCE_MS,
);

test('the simulated disk shows the loss where the sync does not reach it', async () => {
  const leaky = DURABLE_START_PARAMETERS.map((setting) =>
    setting.replace('wal_sync_method=fsync', 'wal_sync_method=fdatasync'),
  );
  const { failed } = await commitUntilPowerFails(4, 0, 'everything', [...leaky, '-c', 'log_statement=none']);
  const last = failed.at(-1) as PowerFailure;
  const commits = await survivingCommits(last.directory).catch(() => undefined);
  expect(commits ?? 0).toBeLessThan(last.acknowledged);
});

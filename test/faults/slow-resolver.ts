import { spawn, spawnSync } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../command-line.ts';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/erp-audit.js', import.meta.url));
/** An address of this machine that nothing else answers at. */
const ADDRESS = '127.0.0.77';
const HEADER_BYTES = 12;
const TYPE_A = 1;

/** Why a process cannot be given a resolver of its own here; undefined where it can. */
export function resolverUnavailable(): string | undefined {
  const isOwn = process.platform === 'linux' && spawnSync('unshare', ['--mount', 'true']).status === 0;
  return isOwn ? undefined : 'a resolver of its own needs a mount namespace';
}

/** A DNS server that knows every name as this machine, and takes its time. */
export class SlowResolver {
  readonly #socket: Socket;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** Until it answers; undefined: never. */
  delayMs: number | undefined;
  asked = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('message', (question, { address, port }) => {
      this.asked += 1;
      if (this.delayMs === undefined) return;
      const timer = setTimeout(() => socket.send(answerTo(question), port, address), this.delayMs);
      this.#timers.add(timer);
    });
  }

  static async start(): Promise<SlowResolver> {
    const socket = createSocket('udp4');
    socket.bind(53, ADDRESS);
    await once(socket, 'listening');
    return new SlowResolver(socket);
  }

  /** The built command line as a process that asks this resolver, by the system's own lookup, which gives up after so long. */
  async run(directory: string, patienceSeconds: number, args: readonly string[]): Promise<Outcome> {
    const file = join(directory, 'resolv.conf');
    writeFileSync(file, `nameserver ${ADDRESS}\noptions timeout:${patienceSeconds} attempts:1\n`);
    const script = 'mount --bind "$0" /etc/resolv.conf && exec "$@"';
    const child = spawn('unshare', ['--mount', 'sh', '-c', script, file, process.execPath, BIN, ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const [exitCode] = (await once(child, 'close')) as [number];
    return { exitCode, stdout, stderr };
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#socket.close();
  }
}

/** RFC 1035, section 4.1: the question repeated, with 127.0.0.1 for it, or nothing where another type is asked for. */
function answerTo(question: Buffer): Buffer {
  const end = question.indexOf(0, HEADER_BYTES) + 5;
  const asked = question.subarray(0, end);
  const isAddress = asked.readUInt16BE(end - 4) === TYPE_A;
  const head = Buffer.from(asked);
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(isAddress ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  const record = Buffer.from([0xc0, HEADER_BYTES, 0, TYPE_A, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1]);
  return isAddress ? Buffer.concat([head, record]) : head;
}

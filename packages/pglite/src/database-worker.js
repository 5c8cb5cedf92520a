// Plain JavaScript: a worker thread of Node 20 cannot load TypeScript, neither under vitest nor under tsx.
import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { DURABLE_START_PARAMETERS, DurableFileSystem, FEW_BUFFERS } from './durable-file-system.js';

// A single-user server never starts a checkpoint by itself; without one the log would grow until it is closed.
const CHECKPOINT_AFTER_BYTES = 128 * 1024 * 1024;
const SERVER_MESSAGES_KEPT = 20;

/** @type {{ directory: string | undefined, emptyDatabase: string | undefined }} */
const { directory, emptyDatabase } = workerData;
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
/** @type {string[]} */
const serverMessages = [];
const fileSystem = directory === undefined ? undefined : new DurableFileSystem(directory);

/** @param {string} text */
function keepServerMessage(text) {
  serverMessages.push(text);
  if (serverMessages.length > SERVER_MESSAGES_KEPT) serverMessages.shift();
  return false;
}

/** @param {object} server PostgreSQL, compiled. */
async function openDatabase(server) {
  return await PGlite.create({
    ...(fileSystem === undefined ? await inMemory() : { fs: fileSystem, startParams: DURABLE_START_PARAMETERS }),
    pgliteWasmModule: server,
    onStderr: keepServerMessage,
    onStdout: keepServerMessage,
  });
}

/** A third of the time and memory that PostgreSQL takes to make one, where the empty database is at hand. */
async function inMemory() {
  const startParams = [...PGlite.defaultStartParams, ...FEW_BUFFERS];
  return emptyDatabase === undefined ? { startParams } : { startParams, loadDataDir: await openAsBlob(emptyDatabase) };
}

/** @param {Uint8Array} answer True for an answer that ends with "ready for query" outside a transaction. */
function isIdle(answer) {
  return answer.at(-6) === 0x5a && answer.at(-1) === 0x49;
}

/**
 * PGlite's `execProtocolRaw` also keeps all it ever answered as parsed messages (seen with 0.5.16: 500 bytes a row until
 * the process ends); its streaming form does not.
 * @param {PGlite} database
 * @param {Uint8Array} bytes
 * @returns The server's answer, in memory of its own.
 */
async function ask(database, bytes) {
  /** @type {Uint8Array[]} */
  const parts = [];
  await database.execProtocolRawStream(bytes, { onRawData: (part) => parts.push(part.slice()) });
  const answer = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    answer.set(part, end);
    end += part.length;
  }
  return answer;
}

/**
 * @param {PGlite} database
 * @param {{ id: number, bytes?: Uint8Array, copy?: { statement: string, data: Uint8Array<ArrayBuffer> } }} request
 */
async function answerRequest(database, { id, bytes, copy: load }) {
  if (load !== undefined) {
    const failed = await copyFrom(database, load.statement, load.data);
    port.postMessage(failed === undefined ? { id } : { id, rejected: failed });
    return;
  }
  if (bytes === undefined) {
    await database.close();
    port.postMessage({ id });
    port.close();
    return;
  }
  const copy = await ask(database, bytes);
  if (fileSystem !== undefined && fileSystem.walBytes > CHECKPOINT_AFTER_BYTES && isIdle(copy)) {
    await database.exec('checkpoint');
    fileSystem.walBytes = 0;
  }
  port.postMessage({ id, bytes: copy }, [copy.buffer]);
}

/**
 * The wire protocol of PGlite has no copy mode: it reads the data of one statement as a file.
 * @param {PGlite} database
 * @param {string} statement
 * @param {Uint8Array<ArrayBuffer>} data
 * @returns What the server said against it.
 */
async function copyFrom(database, statement, data) {
  try {
    await database.query(statement, [], { blob: new Blob([data]) });
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** @param {unknown} cause */
function reportFailure(cause) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  port.postMessage({ failed: [reason, ...serverMessages].join('\n') });
}

try {
  const [{ server }] = await once(port, 'message');
  const database = await openDatabase(server);
  let queue = Promise.resolve();
  port.on('message', (request) => {
    queue = queue.then(() => answerRequest(database, request)).catch(reportFailure);
  });
  port.postMessage({ ready: true });
} catch (cause) {
  reportFailure(cause);
}

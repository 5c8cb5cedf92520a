import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describeColumns, ORACLE_TYPE } from './columns.ts';
import { MessageReader, MessageWriter } from './driver-codecs.ts';
import { Challenge } from './login.ts';
import { OraError, oraError } from './ora-errors.ts';
import { kindOf } from './oracle-text.ts';
import {
  acceptPacket,
  connectData,
  dataPackets,
  isEndOfFile,
  isEndOfRequest,
  MARKER,
  markerPacket,
  PACKET,
  PacketCutter,
  refusePacket,
} from './packets.ts';
import { type OpenCursor, PostgresWork } from './postgres-work.ts';
import {
  challengeReply,
  dataTypesReply,
  type Outcome,
  outcomeReply,
  protocolReply,
  statusReply,
  welcomeReply,
  writeOutcome,
} from './replies.ts';
import {
  ALONG,
  CALL,
  type ExecuteRequest,
  readCursorIds,
  readExecute,
  readLabels,
  readLogin,
  readReexecute,
} from './requests.ts';
import { type BoundType, parameterType, writeRow } from './values.ts';
import type { WireOptions, WireState } from './wire-state.ts';

const MESSAGE = { protocol: 1, dataTypes: 2, call: 3, along: 17 } as const;
const GARBAGE_BYTES = 300;
const BREAK_AGAIN_MS = 50;
const NO_MORE_ROWS = 1403;
const CANCELLED = 1013;
const CANCELLED_TEXT = 'user requested cancel of current operation';

/** One connection of a client. */
export class WireSession {
  readonly id: number;
  readonly #socket: Socket;
  readonly #options: WireOptions;
  readonly #state: WireState;
  readonly #packets = new PacketCutter();
  readonly #cursors = new Map<number, OpenCursor>();
  readonly #boundTypes = new Map<number, readonly BoundType[]>();
  #parts: Buffer[] = [];
  #work: Promise<void> = Promise.resolve();
  #connectDataFollows = false;
  #challenge: Challenge | undefined;
  #postgres: PostgresWork | undefined;
  #isRunning = false;
  #broken = false;
  #onReset: (() => void) | undefined;
  #sentBytes = 0;
  /** Module, action and the like, as the client set them last. */
  labels: Readonly<Record<string, string>> = {};
  /** What the client said of itself at log-in. */
  program: Readonly<Record<string, string>> = {};
  descriptor = '';

  constructor(id: number, socket: Socket, options: WireOptions, state: WireState) {
    this.id = id;
    this.#socket = socket;
    this.#options = options;
    this.#state = state;
    socket.setNoDelay(true);
    socket.on('data', (bytes: Buffer) => this.#receive(bytes));
    socket.on('error', () => {});
    socket.on('close', () => void this.#stopRunning().then(() => this.#postgres?.close()));
  }

  get inTransaction(): boolean {
    return this.#postgres?.inTransaction ?? false;
  }

  /** Bytes of answers since the connect was accepted. */
  get sentBytes(): number {
    return this.#sentBytes;
  }

  /** Ends the connection as a server that dies, or a firewall. */
  cut(): void {
    this.#socket.resetAndDestroy();
  }

  #receive(bytes: Buffer): void {
    for (const packet of this.#packets.cut(bytes)) this.#packet(packet);
  }

  #packet(packet: Buffer): void {
    const type = packet[4];
    if (type === PACKET.connect) {
      const data = connectData(packet);
      if ('text' in data) this.#accept(data.text);
      else this.#connectDataFollows = true;
    } else if (type === PACKET.marker) void this.#marker(packet[10] ?? 0);
    else if (type === PACKET.data) this.#data(packet);
  }

  #data(packet: Buffer): void {
    if (this.#connectDataFollows) {
      this.#connectDataFollows = false;
      this.#accept(packet.subarray(10).toString());
      return;
    }
    if (isEndOfFile(packet)) {
      this.#socket.end();
      return;
    }
    this.#parts.push(Buffer.from(packet.subarray(10)));
    if (!isEndOfRequest(packet)) return;
    const message = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#work = this.#work
      .then(() => this.#message(new MessageReader(message)))
      .catch((cause: unknown) => this.#giveUp(cause));
  }

  /** A fault of the double itself, never one that a test asked for. */
  #giveUp(cause: unknown): void {
    if (!this.#socket.destroyed) this.#state.ownFaults.push(cause);
    this.cut();
  }

  #accept(descriptor: string): void {
    this.descriptor = descriptor;
    const { silentAt, garbageAt } = this.#state.faults;
    if (silentAt === 'connect') return;
    if (garbageAt === 'connect') {
      this.#socket.write(randomBytes(GARBAGE_BYTES));
      return;
    }
    const service = /SERVICE_NAME\s*=\s*([^)\s]+)/i.exec(descriptor)?.[1];
    if (service?.toUpperCase() !== this.#options.service.toUpperCase()) {
      this.#socket.end(refusePacket());
      return;
    }
    this.#socket.write(acceptPacket());
    this.#packets.largeLengths = true;
  }

  async #marker(kind: number): Promise<void> {
    if (kind === MARKER.reset) {
      this.#socket.write(markerPacket(MARKER.reset));
      this.#onReset?.();
      return;
    }
    this.#state.breaks += 1;
    if (this.#state.faults.ignoresBreak === true) return;
    this.#broken = true;
    await this.#stopRunning();
  }

  /** A request that reaches PostgreSQL between two of its statements is lost, so it is repeated. */
  async #stopRunning(): Promise<void> {
    while (this.#isRunning) {
      await this.#postgres?.cancel(this.#options.postgresUrl).catch(() => this.cut());
      await pause(BREAK_AGAIN_MS);
    }
  }

  async #message(message: MessageReader): Promise<void> {
    for (;;) {
      const type = message.readUInt8();
      if (type === MESSAGE.protocol) return await this.#send(protocolReply());
      if (type === MESSAGE.dataTypes) return await this.#send(dataTypesReply());
      const call = message.readUInt8();
      message.readUInt8();
      if (type === MESSAGE.call) return await this.#call(call, message);
      this.#along(call, message);
    }
  }

  #along(call: number, message: MessageReader): void {
    if (call === ALONG.labels) this.labels = { ...this.labels, ...readLabels(message) };
    else if (call === ALONG.closeCursors || call === ALONG.cancelCursors) this.#closeLater(call, message);
    else if (call === ALONG.schema) {
      message.skip('14');
      message.readText();
    } else throw new Error(`the double knows nothing of ${call} along with a call`);
  }

  /** A cancelled cursor may be run again, a closed one is forgotten. */
  #closeLater(call: number, message: MessageReader): void {
    for (const id of readCursorIds(message)) {
      const cursor = this.#cursors.get(id);
      if (cursor !== undefined) this.#closing.push(cursor);
      if (call === ALONG.closeCursors) this.#cursors.delete(id);
    }
  }

  readonly #closing: OpenCursor[] = [];

  async #call(call: number, message: MessageReader): Promise<void> {
    if (call === CALL.loginStart) return await this.#loginStart(message);
    if (call === CALL.loginAnswer) return await this.#loginAnswer(message);
    if (call === CALL.execute) return await this.#execute(readExecute(message));
    if (call === CALL.reexecute || call === CALL.reexecuteAndFetch) return await this.#reexecute(call, message);
    if (call === CALL.fetch) return await this.#fetch(message.readUB4(), message.readUB4());
    if (call === CALL.commit) await this.#postgres?.end('commit');
    else if (call === CALL.rollback || call === CALL.logOff) await this.#postgres?.end('rollback');
    else if (call !== CALL.ping) return await this.#fail(new OraError(3001, `unimplemented feature (call ${call})`));
    await this.#send(statusReply(this));
  }

  async #loginStart(message: MessageReader): Promise<void> {
    if (this.#state.faults.silentAt === 'login') return;
    const { user } = readLogin(message);
    const account = Object.entries(this.#options.users).find(([name]) => name.toUpperCase() === user.toUpperCase());
    this.#challenge = new Challenge(account?.[1]);
    await this.#send(challengeReply(this.#challenge, this));
  }

  async #loginAnswer(message: MessageReader): Promise<void> {
    const { values } = readLogin(message);
    this.program = values;
    const proof = this.#challenge?.answer(values['AUTH_SESSKEY'] ?? '', values['AUTH_PASSWORD'] ?? '');
    const { loginError } = this.#state.faults;
    if (loginError !== undefined) return await this.#fail(new OraError(loginError, 'the log-in is refused'));
    if (proof === undefined) return await this.#fail(new OraError(1017, 'invalid username/password; logon denied'));
    this.#postgres = await PostgresWork.connect(this.#options.postgresUrl, () => this.cut());
    await this.#send(welcomeReply(this.id, proof, this));
  }

  async #execute(request: ExecuteRequest): Promise<void> {
    const cursor = this.#cursorOf(request);
    if (request.isDefine) {
      cursor.asLong = true;
      return await this.#running(cursor, () => this.#rows(cursor, request.rows, false));
    }
    this.#boundTypes.set(cursor.id, request.boundTypes);
    await this.#statement(cursor, request, true);
  }

  #cursorOf({ cursorId, text }: ExecuteRequest): OpenCursor {
    const known = this.#cursors.get(cursorId);
    if (known !== undefined && text === undefined) return known;
    const cursor = {
      id: this.#state.nextCursor(),
      text: text ?? '',
      columns: undefined,
      isOpen: false,
      fetched: 0,
      asLong: false,
    };
    this.#cursors.set(cursor.id, cursor);
    return cursor;
  }

  async #reexecute(call: number, message: MessageReader): Promise<void> {
    const cursor = this.#cursors.get(message.readUB4());
    if (cursor === undefined) return await this.#fail(new OraError(1001, 'invalid cursor'));
    const types = this.#boundTypes.get(cursor.id) ?? [];
    const { rows, commits, values } = readReexecute(message, types);
    const isQuery = call === CALL.reexecuteAndFetch;
    await this.#statement(
      cursor,
      { rows: isQuery ? rows : 0, commits, values, isQuery, boundTypes: types, executes: true },
      false,
    );
  }

  async #statement(
    cursor: OpenCursor,
    request: Omit<ExecuteRequest, 'cursorId' | 'text' | 'isDefine'>,
    describes: boolean,
  ): Promise<void> {
    const { faults } = this.#state;
    this.#state.statements.push({ session: this.id, text: cursor.text, values: request.values, labels: this.labels });
    if (faults.silentAt === 'statement') return;
    if (faults.garbageAt === 'statement') {
      this.#socket.write(randomBytes(GARBAGE_BYTES));
      return;
    }
    await this.#running(cursor, async () => {
      if (faults.failing !== undefined && cursor.text.includes(faults.failing.text)) {
        throw new OraError(faults.failing.error, 'a failure on purpose');
      }
      for (const closing of this.#closing.splice(0)) await this.#postgres?.closeCursor(closing);
      await this.#run(cursor, request, describes);
    });
  }

  async #run(
    cursor: OpenCursor,
    { isQuery, boundTypes, values, rows, commits }: Omit<ExecuteRequest, 'cursorId' | 'text' | 'isDefine'>,
    describes: boolean,
  ): Promise<void> {
    const postgres = this.#postgres;
    if (postgres === undefined) throw new OraError(1012, 'not logged on');
    const kind = kindOf(cursor.text);
    const types = boundTypes.map(parameterType);
    if (isQuery) {
      await postgres.open(cursor, types, values);
      return await this.#rows(cursor, rows, describes);
    }
    if (kind === 'set transaction read only') {
      // Oracle allows it at the beginning of a transaction only.
      if (postgres.inTransaction) throw new OraError(1453, 'SET TRANSACTION must be first statement of transaction');
      await postgres.begin('begin isolation level repeatable read read only');
    }
    // Whatever changes objects commits what came before, and itself.
    if (kind === 'ddl') await postgres.end('commit');
    const rowCount = kind === 'ddl' || kind === 'other' ? await postgres.run(cursor.text, types, values) : 0;
    if (commits || kind === 'ddl') await postgres.end('commit');
    await this.#send(outcomeReply({ cursorId: cursor.id, rowCount }, this));
  }

  async #fetch(id: number, count: number): Promise<void> {
    const cursor = this.#cursors.get(id);
    if (cursor?.isOpen !== true) return await this.#fail(new OraError(1002, 'fetch out of sequence'));
    await this.#running(cursor, () => this.#rows(cursor, count, false));
  }

  /** Rows with CLOBs come only after the client has said how it wants them. */
  async #rows(cursor: OpenCursor, wanted: number, describes: boolean): Promise<void> {
    const columns = cursor.columns ?? [];
    const message = new MessageWriter();
    if (describes) describeColumns(message, columns);
    const waits = !cursor.asLong && columns.some(({ type }) => type === ORACLE_TYPE.clob);
    const count = waits ? 0 : wanted;
    const rows = count === 0 ? [] : ((await this.#postgres?.fetch(cursor, count)) ?? []);
    if (count > 0) {
      message.writeUInt8(6);
      message.zeros('124');
      message.writeUB4(rows.length);
      message.zeros('244');
    }
    this.#state.rowsSent += rows.length;
    for (const row of rows) writeRow(message, columns, row, cursor.asLong);
    const outcome: Outcome = { cursorId: cursor.id, rowCount: cursor.fetched };
    const isLast = count > 0 && rows.length < count;
    const error = isLast ? { error: new OraError(NO_MORE_ROWS, 'no data found') } : {};
    writeOutcome(message, { ...outcome, ...error }, this);
    await this.#send(message.bytes());
  }

  /** Runs work that a break of the client may stop. */
  async #running(cursor: OpenCursor, work: () => Promise<void>): Promise<void> {
    this.#isRunning = true;
    try {
      // A break that came between two statements stops the next one.
      if (this.#broken) throw new OraError(CANCELLED, CANCELLED_TEXT);
      await work();
    } catch (cause) {
      this.#isRunning = false;
      const error = oraError(cause);
      if (this.#broken && error.number === CANCELLED) await this.#acknowledgeBreak();
      await this.#fail(error, cursor.id);
    } finally {
      this.#isRunning = false;
    }
  }

  /** The server marks the line, and goes on when the client has cleared it. */
  async #acknowledgeBreak(): Promise<void> {
    const isReset = new Promise<void>((resolve) => {
      this.#onReset = resolve;
    });
    this.#socket.write(markerPacket(MARKER.break));
    await isReset;
    this.#onReset = undefined;
    this.#broken = false;
  }

  async #fail(error: OraError, cursorId = 0): Promise<void> {
    await this.#send(outcomeReply({ cursorId, error }, this));
  }

  async #send(message: Buffer): Promise<void> {
    const { delayMs, resetAfterBytes } = this.#state.faults;
    if (delayMs !== undefined) await pause(delayMs);
    const bytes = dataPackets(message);
    const room = (resetAfterBytes ?? Number.POSITIVE_INFINITY) - this.#sentBytes;
    this.#sentBytes += bytes.length;
    if (bytes.length <= room) this.#socket.write(bytes);
    else this.#socket.write(bytes.subarray(0, Math.max(0, room)), () => this.cut());
  }
}

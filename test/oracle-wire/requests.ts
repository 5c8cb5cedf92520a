import type { MessageReader } from './driver-codecs.ts';
import { type BoundType, readBoundRow, readBoundType } from './values.ts';

/** Calls of the client that the double knows, by their number. */
export const CALL = {
  reexecute: 4,
  fetch: 5,
  logOff: 9,
  commit: 14,
  rollback: 15,
  reexecuteAndFetch: 78,
  execute: 94,
  loginAnswer: 115,
  loginStart: 118,
  ping: 147,
} as const;

/** What the client sends along with its next call. */
export const ALONG = { closeCursors: 105, cancelCursors: 120, labels: 135, schema: 152 } as const;

const OPTION = { parse: 0x01, execute: 0x20, fetch: 0x40, commit: 0x100 } as const;
const ROW = 7;

export interface LoginRequest {
  readonly user: string;
  readonly values: Readonly<Record<string, string>>;
}

export function readLogin(message: MessageReader): LoginRequest {
  const hasUser = message.readUInt8() !== 0;
  message.skip('441');
  const count = message.readUB4();
  message.skip('11');
  const user = hasUser ? message.readText() : '';
  const values: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    message.readUB4();
    const name = message.readText();
    values[name] = message.readUB4() > 0 ? message.readText() : '';
    message.readUB4();
  }
  return { user, values };
}

/** Module, action and the like, as far as the client changed them. */
export function readLabels(message: MessageReader): Readonly<Record<string, string>> {
  message.skip('114');
  const announced: { readonly name: string; readonly isSet: boolean }[] = [];
  const announce = (name: string) => {
    const pointer = message.readUInt8();
    announced.push({ name, isSet: message.readUB4() > 0 && pointer > 0 });
  };
  for (const name of ['clientId', 'module', 'action', 'executionId']) announce(name);
  message.skip('14');
  announce('clientInfo');
  message.skip('1414');
  announce('operation');
  const labels: Record<string, string> = {};
  for (const { name, isSet } of announced) if (isSet) labels[name] = message.readText();
  return labels;
}

export function readCursorIds(message: MessageReader): readonly number[] {
  message.readUInt8();
  return Array.from({ length: message.readUB4() }, () => message.readUB4());
}

export interface ExecuteRequest {
  readonly cursorId: number;
  /** Absent where a cursor is run again. */
  readonly text: string | undefined;
  readonly isQuery: boolean;
  readonly executes: boolean;
  readonly commits: boolean;
  /** Rows wanted with the answer. */
  readonly rows: number;
  /** The client says how it wants the columns of a query that has run, such as CLOB as LONG. */
  readonly isDefine: boolean;
  readonly boundTypes: readonly BoundType[];
  readonly values: readonly (string | null)[];
}

/** The long form of a call, in the layout of a server 19. */
export function readExecute(message: MessageReader): ExecuteRequest {
  const options = message.readUB4();
  const cursorId = message.readUB4();
  message.skip('1414111');
  const rows = message.readUB4();
  message.skip('41');
  const bound = message.readUB4();
  message.skip('111111');
  const defines = message.readUB4();
  message.skip('411141441411414114');
  const hasText = cursorId === 0 || (options & OPTION.parse) !== 0;
  const text = hasText ? message.readText() : undefined;
  const numbers = Array.from({ length: 13 }, () => message.readUB4());
  const types = Array.from({ length: defines || bound }, () => readBoundType(message));
  const isDefine = defines > 0;
  const boundTypes = isDefine ? [] : types;
  return {
    cursorId,
    text,
    isQuery: numbers[7] === 1,
    executes: (options & OPTION.execute) !== 0,
    commits: (options & OPTION.commit) !== 0,
    rows: (options & OPTION.fetch) === 0 ? 0 : rows,
    isDefine,
    boundTypes,
    values: readValues(message, boundTypes),
  };
}

/** The short form: an open cursor is run again. */
export function readReexecute(
  message: MessageReader,
  types: readonly BoundType[],
): Pick<ExecuteRequest, 'rows' | 'commits' | 'values'> {
  const rows = message.readUB4();
  message.readUB4();
  const commits = (message.readUB4() & 1) !== 0;
  return { rows, commits, values: readValues(message, types) };
}

function readValues(message: MessageReader, types: readonly BoundType[]): readonly (string | null)[] {
  if (message.left === 0 || message.readUInt8() !== ROW) return [];
  return readBoundRow(message, types);
}

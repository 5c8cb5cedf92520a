import { ORACLE_TYPE, type OracleColumn } from './columns.ts';
import { MessageReader, type MessageWriter } from './driver-codecs.ts';

const { varchar, number, integer, long, date, raw, binaryDouble, clob, timestamp, timestampTz, timestampLtz } =
  ORACLE_TYPE;
const TIMESTAMP_TEXT = /^(\d+)-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?\s?([+-]\d\d(?::?\d\d)?)?/;

/** A bound parameter as the client describes it. */
export interface BoundType {
  readonly type: number;
  readonly isNational: boolean;
  /** Longer than any text of SQL: its value comes after those of the others. */
  readonly isLong: boolean;
}

/** One row, its values as PostgreSQL's texts. @param asLong - columns that the client asked for as LONG */
export function writeRow(
  message: MessageWriter,
  columns: readonly OracleColumn[],
  row: readonly (string | null)[],
  asLong: boolean,
): void {
  message.writeUInt8(7);
  columns.forEach((column, index) => {
    const text = row[index] ?? null;
    // Oracle knows no empty text.
    if (text === null || text === '') message.writeUInt8(0);
    else writeValue(message, column, text);
    if (asLong && column.type === clob) message.zeros('44');
  });
}

function writeValue(message: MessageWriter, { type }: OracleColumn, text: string): void {
  if (type === number) message.writeOracleNumber(numberText(text));
  else if (type === binaryDouble) {
    message.writeUInt8(8);
    message.writeBinaryDouble(Number(text));
  } else if (type === date || type === timestamp || type === timestampTz) writeDate(message, type, text);
  else if (type === raw) message.writeBytesWithLength(Buffer.from(text.slice(2), 'hex'));
  else message.writeBytesWithLength(Buffer.from(text));
}

function numberText(text: string): string {
  if (text === 't' || text === 'f') return text === 't' ? '1' : '0';
  const short = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return ['', '-', '-0'].includes(short) ? '0' : short;
}

function writeDate(message: MessageWriter, type: number, text: string): void {
  const parts = TIMESTAMP_TEXT.exec(text);
  if (parts === null) throw new Error(`no date: ${text}`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const nanoseconds = Number(`${parts[7] ?? ''}000000000`.slice(0, 9));
  const bytes = Buffer.alloc(type === date ? 7 : type === timestamp ? 11 : 13);
  bytes[0] = Math.trunc(year / 100) + 100;
  bytes[1] = (year % 100) + 100;
  bytes.set([month, day, hour + 1, minute + 1, second + 1], 2);
  if (bytes.length > 7) bytes.writeUInt32BE(nanoseconds, 7);
  // The session of the double runs in UTC, so the offset is always zero.
  if (bytes.length === 13) bytes.set([20, 60], 11);
  message.writeUInt8(bytes.length);
  message.writeBytes(bytes);
}

export function readBoundType(message: MessageReader): BoundType {
  const type = message.readUInt8();
  message.skip('111');
  const maxBytes = message.readUB4();
  message.skip('44');
  if (message.readUB4() > 0) message.readBytesWithLength();
  message.readUB2();
  message.readUB2();
  const isNational = message.readUInt8() === 2;
  message.skip('44');
  return { type, isNational, isLong: maxBytes > 32_767 };
}

/** Values of one execution, as texts for PostgreSQL. */
export function readBoundRow(message: MessageReader, types: readonly BoundType[]): (string | null)[] {
  const values: (string | null)[] = types.map(() => null);
  const inOrder = [false, true].flatMap((isLong) =>
    types.flatMap((type, index) => (type.isLong === isLong ? [{ type, index }] : [])),
  );
  for (const { type, index } of inOrder) values[index] = readBoundValue(message, type);
  return values;
}

function readBoundValue(message: MessageReader, { type, isNational }: BoundType): string | null {
  const bytes = message.readBytesWithLength();
  if (bytes === null) return null;
  if (type === number || type === integer) return new MessageReader(bytes).parseOracleNumber(bytes);
  if (type === binaryDouble) return String(new MessageReader(bytes).parseBinaryDouble(bytes));
  if (type === raw) return `\\x${bytes.toString('hex')}`;
  if ([varchar, long].includes(type as never) || !isDate(type)) {
    return isNational ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString();
  }
  return dateText(bytes);
}

function isDate(type: number): boolean {
  return [date, timestamp, timestampTz, timestampLtz].includes(type as never);
}

function dateText(bytes: Buffer): string {
  const [century = 100, year = 100, month, day, hour = 1, minute = 1, second = 1] = bytes;
  const two = (value: number | undefined) => String(value).padStart(2, '0');
  const full = String((century - 100) * 100 + year - 100).padStart(4, '0');
  return `${full}-${two(month)}-${two(day)} ${two(hour - 1)}:${two(minute - 1)}:${two(second - 1)}`;
}

/** How PostgreSQL must see a parameter; undefined leaves it to PostgreSQL. */
export function parameterType({ type }: BoundType): string | undefined {
  if (type === number || type === integer) return 'numeric';
  if (type === binaryDouble) return 'float8';
  if (isDate(type)) return 'timestamp';
  return type === raw ? 'bytea' : undefined;
}

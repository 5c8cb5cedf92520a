import type oracledb from 'oracledb';

/** Reads a date of the wire protocol from its bytes. */
type ParseDate = (bytes: Buffer, isNaive?: boolean, isOfDatabase?: boolean) => string;

interface ReadBuffer {
  parseOracleDate: ParseDate;
  readonly caps?: { readonly dbTzOffset?: number };
}

const TIMESTAMP_BYTES = 11;

/**
 * Makes a thin connection give dates as text. The driver makes `Date` objects in the time zone of this process: they
 * have no fractions below a millisecond, and a time of day that a change to summer time skips there becomes another.
 * The place where it does so is no public part of the driver, whose version is therefore pinned; false where it is not
 * there, such as under Oracle's client libraries.
 */
export function giveExactDates(connection: oracledb.Connection): boolean {
  const inner = connection as unknown as {
    readonly _impl?: { readonly _protocol?: { readonly readBuf?: ReadBuffer } };
  };
  const buffer = inner._impl?._protocol?.readBuf;
  if (typeof buffer?.parseOracleDate !== 'function') return false;
  buffer.parseOracleDate = (bytes, isNaive = true, isOfDatabase = false) => {
    // TIMESTAMP WITH LOCAL TIME ZONE travels in the zone of the database.
    const minutes = isOfDatabase ? (buffer.caps?.dbTzOffset ?? 0) : 0;
    return dateText(bytes, isNaive ? undefined : minutes);
  };
  return true;
}

/** @param offsetMinutes - what lies between the bytes and UTC; undefined where they are of no zone */
function dateText(bytes: Buffer, offsetMinutes: number | undefined): string {
  const [century = 100, ofCentury = 100, month = 1, day = 1, hour = 1, minute = 1, second = 1] = bytes;
  const date = new Date(0);
  date.setUTCFullYear((century - 100) * 100 + ofCentury - 100, month - 1, day);
  date.setUTCHours(hour - 1, minute - 1 - (offsetMinutes ?? 0), second - 1);
  const nanoseconds = bytes.length >= TIMESTAMP_BYTES ? bytes.readUInt32BE(7) : 0;
  const fraction = nanoseconds === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`;
  const [dayText, time = ''] = date.toISOString().split('T');
  const clock = `${time.slice(0, 8)}${fraction}`;
  if (offsetMinutes !== undefined) return `${dayText} ${clock}+00`;
  // Oracle has no type for a day alone: what has no time of day is one.
  return bytes.length < TIMESTAMP_BYTES && clock === '00:00:00' ? (dayText ?? '') : `${dayText} ${clock}`;
}

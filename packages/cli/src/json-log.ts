import type { Log, LogLevel } from '@erp-audit/core';
import { destination, pino } from 'pino';
import type { Io } from './io.ts';

/** A log of a process that lives for long. */
export interface LongLog extends Log {
  /** Opens the file anew, after a tool for rotating logs has moved it. */
  reopen(): void;
  close(): void;
}

/**
 * One JSON object a line: `at`, `level`, `event`, `pid`, `host` and the fields of the event, such as `job`, `run`, `rule`.
 * @param file - Absolute path; undefined writes to standard error.
 */
export function jsonLog(io: Io, threshold: LogLevel, file: string | undefined): LongLog {
  const stream =
    file === undefined ? { write: io.stderr } : destination({ dest: file, mkdir: true, sync: true, mode: 0o600 });
  const logger = pino(
    {
      level: threshold,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: {
        level: (level) => ({ level }),
        bindings: ({ pid, hostname }) => ({ pid, host: hostname }),
      },
    },
    stream,
  );
  return {
    write: (level, event, fields) => logger[level]({ event, ...fields }),
    reopen: () => {
      if ('reopen' in stream) stream.reopen();
    },
    close: () => {
      if ('end' in stream) stream.end();
    },
  };
}

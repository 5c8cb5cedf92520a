import { AuditError, type Log, type LogLevel } from '@erp-audit/core';
import { destination, pino } from 'pino';
import type { Io } from './io.ts';

/** A log of a process that lives for long. */
export interface LongLog extends Log {
  /** Opens the file anew, after a tool for rotating logs has moved it. */
  reopen(): void;
  close(): void;
}

/** Lines that wait for a full disk are kept up to so many bytes; later ones are lost. */
const MOST_WAITING_BYTES = 1_000_000;

/**
 * One JSON object a line: `at`, `level`, `event`, `pid`, `host` and the fields of the event, such as `job`, `run`, `rule`.
 * A file that can no longer be written stops nothing: it is said once on standard error, and lines wait until it can.
 * @param file - Absolute path; undefined writes to standard error.
 * @throws AuditError `ARGUMENT_INVALID` where the file cannot be opened.
 */
export function jsonLog(io: Io, threshold: LogLevel, file: string | undefined): LongLog {
  const stream = file === undefined ? undefined : openFile(io, file);
  const logger = pino(
    {
      level: threshold,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: {
        level: (level) => ({ level }),
        bindings: ({ pid, hostname }) => ({ pid, host: hostname }),
      },
    },
    stream ?? { write: io.stderr },
  );
  return {
    write: (level, event, fields) => logger[level]({ event, ...fields }),
    reopen: () => {
      try {
        stream?.reopen();
      } catch {
        // Told by the listener; the next request to open it anew may find it whole.
      }
    },
    close: () => stream?.end(),
  };
}

function openFile(io: Io, file: string): ReturnType<typeof destination> {
  let isTold = false;
  try {
    const stream = destination({ dest: file, mkdir: true, sync: true, mode: 0o600, maxLength: MOST_WAITING_BYTES });
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (isTold) return;
      isTold = true;
      const line = { at: new Date().toISOString(), level: 'error', event: 'log.failed', file, reason: error.code };
      io.stderr(`${JSON.stringify(line)}\n`);
    });
    stream.on('write', () => {
      isTold = false;
    });
    return stream;
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const message = {
      en: `operations.logFile: "${file}" cannot be written (${reason}).`,
      'zh-CN': `operations.logFile：无法写入 "${file}"（${reason}）。`,
    };
    throw new AuditError('ARGUMENT_INVALID', message, { command: 'schedule' }, { cause });
  }
}

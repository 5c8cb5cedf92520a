import type { Log, LogLevel } from '@erp-audit/core';
import type { Io } from './io.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** One JSON object a line on standard error: `at`, `level`, `event` and its fields. */
export function stderrLog(io: Io, threshold: LogLevel): Log {
  const least = LOG_LEVELS.indexOf(threshold);
  return {
    write: (level, event, fields) => {
      if (LOG_LEVELS.indexOf(level) < least) return;
      io.stderr(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
    },
  };
}

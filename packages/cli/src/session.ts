import { type Clock, type Locale, type Log, systemClock } from '@erp-audit/core';
import type { Io } from './io.ts';
import { type LOG_LEVELS, stderrLog } from './stderr-log.ts';

export const FORMATS = ['text', 'json'] as const;

/** Options every command has. */
export interface GlobalOptions {
  readonly config: string;
  readonly format: (typeof FORMATS)[number];
  readonly quiet: boolean;
  readonly lang: Locale | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number] | undefined;
}

/** What one invocation works with. */
export interface Session {
  readonly io: Io;
  readonly options: GlobalOptions;
  /** Language of what is printed. */
  readonly locale: Locale;
  readonly log: Log;
  readonly clock: Clock;
  readonly isJson: boolean;
  /** One line for people: nothing with --quiet or JSON. */
  print(text: string): void;
  /** One JSON value on a line of standard output; nothing with text output. */
  printJson(value: unknown): void;
}

export function createSession(io: Io, options: GlobalOptions, locale: Locale): Session {
  const isJson = options.format === 'json';
  return {
    io,
    options,
    locale,
    log: stderrLog(io, options.logLevel ?? 'error'),
    clock: systemClock,
    isJson,
    print: (text) => {
      if (!isJson && !options.quiet) io.stdout(`${text}\n`);
    },
    printJson: (value) => {
      if (isJson) io.stdout(`${JSON.stringify(value)}\n`);
    },
  };
}

/** `--lang` first, then the language of the environment. */
export function preferredLocale(lang: string | undefined, environment: Io['environment']): Locale {
  if (lang === 'en' || lang === 'zh-CN') return lang;
  const system = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return system.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * Where the parts of the product report what they do. Never receives secrets or row values.
 * `event` is a stable lower-case name such as `rule.checked`; `fields` are its facts.
 */
export interface Log {
  write(level: LogLevel, event: string, fields?: Readonly<Record<string, unknown>>): void;
}

export const silentLog: Log = { write: () => {} };

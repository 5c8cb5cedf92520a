import { createRequire } from 'node:module';
import type { Log } from '@erp-audit/core';
import type { Environment } from '../config/expand-variables.ts';
import { otlpSettings } from './otlp-settings.ts';
import { silentSpan, type Trace } from './span.ts';

const SILENT: Trace = { start: silentSpan.start, close: async () => {} };
const require = createRequire(import.meta.url);

/** Traces to where the standard variables of OpenTelemetry say; nothing is loaded where they say nothing. */
export async function openTrace(environment: Environment | undefined, log: Log): Promise<Trace> {
  const settings = environment === undefined ? undefined : otlpSettings(environment, log);
  if (settings === undefined) return SILENT;
  const { otlpTrace } = await import('./otlp-trace.ts');
  return otlpTrace(settings, (require('../../package.json') as { readonly version: string }).version, log);
}

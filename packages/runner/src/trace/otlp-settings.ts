import type { Log } from '@erp-audit/core';
import type { Environment } from '../config/expand-variables.ts';

/** Where traces go, and as whose. */
export interface OtlpSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly resource: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** The span of whoever started the program. */
  readonly parent: { readonly traceId: string; readonly spanId: string } | undefined;
}

const TIMEOUT_MS = 10_000;
const TRACE_PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/**
 * What the standard variables say (https://opentelemetry.io/docs/specs/otel/protocol/exporter/): those of traces before
 * those of all signals. Undefined where no endpoint is named, or traces are switched off.
 */
export function otlpSettings(environment: Environment, log: Log): OtlpSettings | undefined {
  const url = isOff(environment) ? undefined : endpointOf(environment);
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return refused(log, 'endpoint', 'no http address');
  // Whoever takes protobuf over HTTP takes JSON at the same address.
  if (exporterSetting(environment, 'PROTOCOL') === 'grpc') return refused(log, 'protocol', 'grpc');
  const timeout = Number(exporterSetting(environment, 'TIMEOUT'));
  return {
    url,
    headers: pairsOf(exporterSetting(environment, 'HEADERS')),
    resource: resourceOf(environment),
    timeoutMs: timeout > 0 ? timeout : TIMEOUT_MS,
    parent: parentOf(environment['TRACEPARENT']),
  };
}

function isOff(environment: Environment): boolean {
  return environment['OTEL_SDK_DISABLED']?.toLowerCase() === 'true' || environment['OTEL_TRACES_EXPORTER'] === 'none';
}

function exporterSetting(environment: Environment, name: string): string | undefined {
  return environment[`OTEL_EXPORTER_OTLP_TRACES_${name}`] || environment[`OTEL_EXPORTER_OTLP_${name}`];
}

function resourceOf(environment: Environment): OtlpSettings['resource'] {
  const resource = { 'service.name': 'erp-audit', ...pairsOf(environment['OTEL_RESOURCE_ATTRIBUTES']) };
  const name = environment['OTEL_SERVICE_NAME'];
  return name ? { ...resource, 'service.name': name } : resource;
}

/** As W3C Trace Context writes it. */
function parentOf(text: string | undefined): OtlpSettings['parent'] {
  const [, traceId, spanId] = TRACE_PARENT.exec(text ?? '') ?? [];
  return traceId === undefined || spanId === undefined ? undefined : { traceId, spanId };
}

function endpointOf(environment: Environment): string | undefined {
  const own = environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  if (own) return own;
  const base = environment['OTEL_EXPORTER_OTLP_ENDPOINT'];
  return base ? `${base.replace(/\/$/, '')}/v1/traces` : undefined;
}

/** `name=value,name=value`, percent-encoded. */
function pairsOf(text: string | undefined): Readonly<Record<string, string>> {
  const pairs = (text ?? '').split(',').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())] as const];
  });
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A setting that cannot be followed costs the traces, never the run. */
function refused(log: Log, setting: string, reason: string): undefined {
  log.write('warn', 'trace.not_sent', { setting, reason });
  return undefined;
}

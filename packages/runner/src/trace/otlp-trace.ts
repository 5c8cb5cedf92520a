import { randomBytes } from 'node:crypto';
import type { Log } from '@erp-audit/core';
import type { OtlpSettings } from './otlp-settings.ts';
import type { Span, SpanFacts, Trace } from './span.ts';

const TRACE_ID_BYTES = 16;
const SPAN_ID_BYTES = 8;
const BATCH = 200;
/** So many batches on their way at once; what comes while they are is dropped and counted. */
const MOST_BATCHES = 4;
const INTERNAL = 1;
const STATUS_ERROR = 2;
const NANOS_PER_MILLI = 1_000_000n;

/**
 * Spans sent as OTLP/HTTP with JSON (https://opentelemetry.io/docs/specs/otlp/). Memory is bounded; a receiver that
 * fails or is slow costs spans and a warning, never the run.
 */
export function otlpTrace(settings: OtlpSettings, version: string, log: Log): Trace {
  const traceId = settings.parent?.traceId ?? randomBytes(TRACE_ID_BYTES).toString('hex');
  const sending = new Set<Promise<void>>();
  let waiting: object[] = [];
  let lost = 0;
  const flush = () => {
    const spans = waiting;
    waiting = [];
    if (spans.length === 0) return;
    if (sending.size >= MOST_BATCHES) {
      lost += spans.length;
      return;
    }
    const sent = send(settings, bodyOf(settings, version, spans)).catch((cause: unknown) => {
      lost += spans.length;
      log.write('warn', 'trace.not_sent', { spans: spans.length, reason: reasonOf(cause) });
    });
    sending.add(sent);
    void sent.finally(() => sending.delete(sent));
  };
  const keep = (span: object) => {
    waiting.push(span);
    if (waiting.length >= BATCH) flush();
  };
  return {
    start: (name, facts) => startSpan({ traceId, keep }, settings.parent?.spanId, name, facts),
    close: async () => {
      // A batch is dropped only while others are on their way: the last one waits for them.
      await Promise.all(sending);
      flush();
      await Promise.all(sending);
      if (lost > 0) log.write('warn', 'trace.spans_lost', { spans: lost });
    },
  };
}

interface Sink {
  readonly traceId: string;
  keep(span: object): void;
}

function startSpan(sink: Sink, parentSpanId: string | undefined, name: string, begun: SpanFacts = {}): Span {
  const spanId = randomBytes(SPAN_ID_BYTES).toString('hex');
  const startTimeUnixNano = now();
  return {
    start: (child, facts) => startSpan(sink, spanId, child, facts),
    end: (facts = {}, fault) =>
      sink.keep({
        ...{ traceId: sink.traceId, spanId, ...(parentSpanId === undefined ? {} : { parentSpanId }) },
        ...{ name, kind: INTERNAL, startTimeUnixNano, endTimeUnixNano: now() },
        attributes: attributesOf({ ...begun, ...facts }),
        status: fault === undefined ? {} : { code: STATUS_ERROR, message: fault },
      }),
  };
}

/** Nanoseconds since 1970, as text: JSON has no such numbers. */
function now(): string {
  const milliseconds = performance.timeOrigin + performance.now();
  const whole = Math.floor(milliseconds);
  return String(BigInt(whole) * NANOS_PER_MILLI + BigInt(Math.floor((milliseconds - whole) * Number(NANOS_PER_MILLI))));
}

function attributesOf(facts: SpanFacts): readonly object[] {
  return Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: textOrNumber(value) }],
  );
}

function textOrNumber(value: string | number | boolean): object {
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'string') return { stringValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

function bodyOf({ resource }: OtlpSettings, version: string, spans: readonly object[]): string {
  const scopeSpans = [{ scope: { name: 'erp-audit', version }, spans }];
  return JSON.stringify({ resourceSpans: [{ resource: { attributes: attributesOf(resource) }, scopeSpans }] });
}

async function send({ url, headers, timeoutMs }: OtlpSettings, body: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
}

/** Neither address nor headers: they may hold secrets. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  if (cause.message.startsWith('HTTP ')) return cause.message;
  const { code } = (cause.cause ?? {}) as { readonly code?: string };
  return code ?? cause.name;
}

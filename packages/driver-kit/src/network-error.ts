import type { AuditError } from '@erp-audit/core';
import type { ErrorContext } from './error-context.ts';
import { SOURCE_ERRORS } from './source-errors.ts';

const TLS_CODE =
  /^(ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH|EPROTO$)/;
const NETWORK_CODE = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EPIPE)$/;
const TRANSIENT_CODE = /^(ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT)$/;

/** The `code` of an error, or an empty text. */
export function codeOf(cause: unknown): string {
  const { code } = (typeof cause === 'object' && cause !== null ? cause : {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** What Node says about the network and TLS, the same under every driver; undefined for every other error. */
export function networkError(cause: unknown, context: ErrorContext): AuditError | undefined {
  const code = codeOf(cause);
  if (TLS_CODE.test(code)) return SOURCE_ERRORS.tlsFailed(context, code);
  return NETWORK_CODE.test(code) ? SOURCE_ERRORS.lost(context, code) : undefined;
}

/** What we stopped ourselves is no fault of the server; undefined where we did not. */
export function stoppedError(context: ErrorContext): AuditError | undefined {
  if (context.stopped === 'cancelled') return SOURCE_ERRORS.cancelled(context);
  return context.stopped === 'deadline' ? SOURCE_ERRORS.timeout(context) : undefined;
}

/** Whether an error of the network may pass by itself, such as a server that is just starting. */
export function isTransientNetworkError(cause: unknown): boolean {
  return TRANSIENT_CODE.test(codeOf(cause));
}

import type { LocalizedText } from '@erp-audit/core';
import type { Message } from '../message.ts';
import { type Outcome, quoted } from '../outcome.ts';
import { cardOf } from './card.ts';
import type { Answer, Hook, Judgement, Post } from './chat-service.ts';
import { CHAT_SERVICES, type ChatKind } from './chat-services.ts';

const TIMEOUT_MS = 20_000;
const MOST_ANSWER_BYTES = 65_536;
const LONGEST_WAIT_SECONDS = 86_400;
/** These may pass; all other 4xx stay until somebody changes something. */
const PASSING_STATUS = [408, 425, 429];

export interface ChatPlace extends Hook {
  readonly kind: ChatKind;
  readonly timeoutMs?: number;
}

/** The request that brings a notice to a chat. */
export function cardPost(message: Message, place: ChatPlace, now: Date): Post {
  return CHAT_SERVICES[place.kind].post(cardOf(message), place, now);
}

/**
 * Posts one card. Redirects are not followed: what is posted is meant for the address that was configured.
 * @param beforePost - called before anything is sent
 */
export async function postCard(
  message: Message,
  place: ChatPlace,
  now: Date,
  beforePost: () => Promise<void>,
): Promise<Outcome> {
  const { url, body } = cardPost(message, place, now);
  await beforePost();
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(place.timeoutMs ?? TIMEOUT_MS),
    });
    const answer = { status: response.status, body: await beginningOf(response) };
    return outcomeOf(place, answer, response.headers.get('retry-after'), now);
  } catch (cause) {
    return { state: 'failed', reason: unreachable(cause, place) };
  }
}

async function beginningOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    chunks.push(next.value);
    bytes += next.value.length;
    if (bytes >= MOST_ANSWER_BYTES) {
      await reader?.cancel();
      break;
    }
  }
  return Buffer.concat(chunks).subarray(0, MOST_ANSWER_BYTES).toString('utf8');
}

function outcomeOf(place: ChatPlace, answer: Answer, retryAfter: string | null, now: Date): Outcome {
  const judgement = CHAT_SERVICES[place.kind].judge(answer);
  const isFine = answer.status >= 200 && answer.status < 300;
  if (isFine && (judgement === undefined || judgement === 'accepted')) return { state: 'sent' };
  const reason = answered(place, answer, judgement);
  const later = mayPass(answer.status, isFine, judgement);
  if (!later) return { state: 'refused', reason };
  const seconds = waitSeconds(retryAfter, now);
  return { state: 'failed', reason, ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) };
}

function mayPass(status: number, isFine: boolean, judgement: Judgement): boolean {
  if (typeof judgement === 'object' && (isFine || judgement.fault === 'later')) return judgement.fault === 'later';
  return status >= 500 || PASSING_STATUS.includes(status);
}

/** Seconds or a date (RFC 9110, 10.2.3); undefined where the header is neither. */
function waitSeconds(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.ceil(seconds)), LONGEST_WAIT_SECONDS) : undefined;
}

/** The path of an address is its password. */
function secretsOf({ url, secret }: ChatPlace): readonly (string | undefined)[] {
  const { pathname, search, searchParams } = new URL(url);
  return [
    secret,
    url,
    search.slice(1),
    ...searchParams.values(),
    ...pathname.split('/').filter((part) => part.length > 7),
  ];
}

function answered(place: ChatPlace, { status, body }: Answer, judgement: Judgement): LocalizedText {
  const { host } = new URL(place.url);
  const isRedirect = status >= 300 && status < 400;
  const said = quoted(typeof judgement === 'object' ? judgement.said : body, secretsOf(place));
  const advice = isRedirect
    ? { en: ' (it points elsewhere; write the final address)', 'zh-CN': '（指向其他地址，请写最终地址）' }
    : { en: '', 'zh-CN': '' };
  return {
    en: `${place.kind} (${host}) answered ${status}${advice.en}: ${said}`,
    'zh-CN': `${place.kind}（${host}）答复 ${status}${advice['zh-CN']}：${said}`,
  };
}

function unreachable(cause: unknown, place: ChatPlace): LocalizedText {
  const { name, cause: inner } = cause as Error & { cause?: { code?: string } };
  const code = inner?.code ?? name;
  const { host } = new URL(place.url);
  return {
    en: `${place.kind} (${host}) could not be reached or did not answer (${code}).`,
    'zh-CN': `无法连接 ${place.kind}（${host}）或未收到答复（${code}）。`,
  };
}

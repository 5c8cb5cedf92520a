import type { Card } from './card.ts';

/** Address and secret of one group of a chat service. */
export interface Hook {
  readonly url: string;
  /** Signs what is sent, where the service offers it. */
  readonly secret?: string;
}

/** What is posted: the address with its signature, and the body as JSON. */
export interface Post {
  readonly url: string;
  readonly body: object;
}

/** What the service answered. */
export interface Answer {
  readonly status: number;
  /** At most 64 KB of it. */
  readonly body: string;
}

/** What a service says it did with a card; undefined where the answer tells nothing beyond its status. */
export type Judgement = { readonly fault: 'later' | 'never'; readonly said: string } | 'accepted' | undefined;

/** How one chat service is spoken to. */
export interface ChatService {
  post(card: Card, hook: Hook, now: Date): Post;
  /** Many services answer 200 whatever happened and say in the body what it was. */
  judge(answer: Answer): Judgement;
}

/** The object in an answer; undefined where it is none. */
function objectIn({ body }: Answer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Judges by a number that is 0 where all is well. */
export function judgeByCode(
  answer: Answer,
  names: { readonly code: string; readonly text: string },
  passing: readonly number[],
): Judgement {
  const object = objectIn(answer);
  const code = object?.[names.code];
  if (typeof code !== 'number') return undefined;
  if (code === 0) return 'accepted';
  return { fault: passing.includes(code) ? 'later' : 'never', said: `${code} ${String(object?.[names.text] ?? '')}` };
}

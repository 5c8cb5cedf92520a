import { createHash } from 'node:crypto';
import type { CommitteeDecision } from '@erp-audit/core';
import { isTokenMac, tokenMac } from './token-mac.ts';

const MADE = /^D[.](\d{1,9})[.]([0-9a-f]{16})[.]([A-Za-z0-9_-]{22})$/;
const NEW = /^C[.](\d{4}-W\d{2})[.]([A-Za-z0-9_-]{22})$/;

/** What a row of the committee's sheet of decisions is about. */
export type DecisionToken =
  | {
      readonly number: number;
      /** What the decision looked like when the sheet was made, see {@link decisionPrint}. */
      readonly print: string;
    }
  | {
      /** Week of the meeting that a new decision is made in. */
      readonly week: string;
    };

/** 16 hex characters of everything about a decision that can change. */
export function decisionPrint({ owner, due, state, outcome }: CommitteeDecision): string {
  const text = JSON.stringify([owner, due, state, outcome]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Lets a decision come back; it says how the decision stood, so that one that was changed since is noticed. */
export function writeDecisionToken(decision: CommitteeDecision, key: Uint8Array): string {
  const [number, print] = [decision.number, decisionPrint(decision)];
  return `D.${number}.${print}.${tokenMac(`decision ${number} ${print}`, key)}`;
}

/** Lets a new decision of the meeting of a week come back. */
export function writeMeetingToken(week: string, key: Uint8Array): string {
  return `C.${week}.${tokenMac(`meeting ${week}`, key)}`;
}

/** Undefined where the token was altered or made under another key. */
export function readDecisionToken(text: string, key: Uint8Array): DecisionToken | undefined {
  const [, number, print, mac] = MADE.exec(text.trim()) ?? [];
  if (number !== undefined && print !== undefined && mac !== undefined)
    return isTokenMac(mac, `decision ${number} ${print}`, key) ? { number: Number(number), print } : undefined;
  const [, week, meetingMac] = NEW.exec(text.trim()) ?? [];
  if (week === undefined || meetingMac === undefined) return undefined;
  return isTokenMac(meetingMac, `meeting ${week}`, key) ? { week } : undefined;
}

import { isTokenMac, tokenMac } from './token-mac.ts';

const REQUESTS = /^E[.]([a-z][a-z0-9-]*)[.]([A-Za-z0-9_-]{22})$/;
const GROUP = /^D[.]([0-9a-f]{64})[.](\d{1,9})[.](\d{1,4})[.]([A-Za-z0-9_-]{22})$/;
const PROPOSAL = /^T[.](\d{1,9})[.]([a-z][a-z0-9-]*)[.]([A-Za-z0-9_-]{22})$/;

/** Says whose requests for exceptions a sheet holds, so that nobody can ask in another department's name. */
export function writeRequestToken(department: string, key: Uint8Array): string {
  return `E.${department}.${tokenMac(`requests ${department}`, key)}`;
}

/** The department, or undefined where the token was altered or made under another key. */
export function readRequestToken(text: string, key: Uint8Array): string | undefined {
  const [, department, mac] = REQUESTS.exec(text.trim()) ?? [];
  if (department === undefined || mac === undefined) return undefined;
  return isTokenMac(mac, `requests ${department}`, key) ? department : undefined;
}

/** A transfer that waits for the answer of the department it was proposed to. */
export interface ProposalToken {
  readonly number: number;
  readonly department: string;
}

/** Lets the answer to a proposal come back, from the department that was asked only. */
export function writeProposalToken({ number, department }: ProposalToken, key: Uint8Array): string {
  return `T.${number}.${department}.${tokenMac(`proposal ${number} ${department}`, key)}`;
}

/** Undefined where the token was altered or made under another key. */
export function readProposalToken(text: string, key: Uint8Array): ProposalToken | undefined {
  const [, number, department, mac] = PROPOSAL.exec(text.trim()) ?? [];
  if (number === undefined || department === undefined || mac === undefined) return undefined;
  const isOurs = isTokenMac(mac, `proposal ${number} ${department}`, key);
  return isOurs ? { number: Number(number), department } : undefined;
}

/** A record of a group as the reader of the workbook saw it. */
export interface GroupToken {
  readonly findingId: string;
  /** Revision of the finding then. */
  readonly revision: number;
  /** Place of the record among those that are listed, from 0. */
  readonly member: number;
}

/** Lets what is said of a record of a group come back. */
export function writeGroupToken({ findingId, revision, member }: GroupToken, key: Uint8Array): string {
  const content = `${findingId}.${revision}.${member}`;
  return `D.${content}.${tokenMac(`group ${content}`, key)}`;
}

/** Undefined where the token was altered or made under another key. */
export function readGroupToken(text: string, key: Uint8Array): GroupToken | undefined {
  const [, findingId, revision, member, mac] = GROUP.exec(text.trim()) ?? [];
  if (findingId === undefined || mac === undefined) return undefined;
  if (!isTokenMac(mac, `group ${findingId}.${revision}.${member}`, key)) return undefined;
  return { findingId, revision: Number(revision), member: Number(member) };
}

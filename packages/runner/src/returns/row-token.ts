import { isTokenMac, tokenMac } from './token-mac.ts';

const TOKEN = /^([0-9a-f]{64})\.(\d{1,9})\.([A-Za-z0-9_-]{22})$/;

export interface RowToken {
  readonly findingId: string;
  /** Revision of the finding that the reader of the workbook saw. */
  readonly revision: number;
}

/** Text that lets one line of a workbook come back: what it was about, and that it came from this installation. */
export function writeRowToken(token: RowToken, key: Uint8Array): string {
  const content = `${token.findingId}.${token.revision}`;
  return `${content}.${tokenMac(`row ${content}`, key)}`;
}

/** Undefined when the text is not a token, was altered, or was made under another key. */
export function readRowToken(text: string, key: Uint8Array): RowToken | undefined {
  const [, findingId, revision, mac] = TOKEN.exec(text.trim()) ?? [];
  if (findingId === undefined || revision === undefined || mac === undefined) return undefined;
  const isOurs = isTokenMac(mac, `row ${findingId}.${revision}`, key);
  return isOurs ? { findingId, revision: Number(revision) } : undefined;
}

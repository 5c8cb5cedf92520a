import type { WireFaults } from './faults.ts';

export interface WireOptions {
  /** Database with orafce behind the double; see `orafce.ts`. */
  readonly postgresUrl: string;
  readonly service: string;
  /** Passwords by user. */
  readonly users: Readonly<Record<string, string>>;
}

/** A statement as it arrived. */
export interface ReceivedStatement {
  readonly session: number;
  readonly text: string;
  readonly values: readonly (string | null)[];
  /** What the session had said of itself by then. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What all sessions share. */
export interface WireState {
  faults: WireFaults;
  readonly statements: ReceivedStatement[];
  breaks: number;
  rowsSent: number;
  readonly ownFaults: unknown[];
  nextCursor(): number;
}

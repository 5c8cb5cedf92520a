import { once } from 'node:events';
import { createServer } from 'node:net';
import type { WireFaults } from './faults.ts';
import { WireSession } from './session.ts';
import type { ReceivedStatement, WireOptions, WireState } from './wire-state.ts';

/** A running double. */
export interface OracleWire {
  /** Of the database behind it. */
  readonly postgresUrl: string;
  readonly host: string;
  readonly port: number;
  /** Easy connect text of its service. */
  readonly connectString: string;
  /** Every statement so far, in order of arrival. */
  readonly statements: readonly ReceivedStatement[];
  sessions(): readonly WireSession[];
  /** How often a client asked to stop. */
  breaks(): number;
  /** Rows that clients have asked for and got. */
  rowsSent(): number;
  setFaults(faults: WireFaults): void;
  forget(): void;
  /** Cuts every connection, as a restart of the server or an impatient firewall does. */
  cutAll(): void;
  /** @throws AggregateError where the double itself failed in something that no test asked for */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/**
 * Enough of Oracle's protocol for the driver's thin mode (log-in, describe, binds, fetch, break, errors, labels) over a
 * PostgreSQL with orafce. It tests how the driver is used, never Oracle's SQL; it knows no LOB locators, no PL/SQL and
 * no TLS.
 */
export async function startOracleWire(options: WireOptions): Promise<OracleWire> {
  const sessions = new Set<WireSession>();
  let cursors = 0;
  let ids = 0;
  const state: WireState = {
    faults: {},
    statements: [],
    breaks: 0,
    rowsSent: 0,
    ownFaults: [],
    nextCursor: () => ++cursors,
  };
  const server = createServer((socket) => {
    ids += 1;
    const session = new WireSession(ids, socket, options, state);
    sessions.add(session);
    socket.on('close', () => sessions.delete(session));
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  const cutAll = () => {
    for (const session of sessions) session.cut();
  };
  return {
    postgresUrl: options.postgresUrl,
    host: HOST,
    port,
    connectString: `${HOST}:${port}/${options.service}`,
    statements: state.statements,
    sessions: () => [...sessions],
    breaks: () => state.breaks,
    rowsSent: () => state.rowsSent,
    setFaults: (faults) => {
      state.faults = faults;
    },
    forget: () => {
      state.statements.length = 0;
      state.breaks = 0;
      state.rowsSent = 0;
    },
    cutAll,
    close: async () => {
      cutAll();
      server.close();
      await once(server, 'close');
      if (state.ownFaults.length > 0) throw new AggregateError(state.ownFaults, 'the wire double failed');
    },
  };
}

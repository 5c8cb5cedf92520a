import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import type Driver from 'oracledb';
import { oracledb } from './driver.ts';

/**
 * The driver has no way to end a connection that does not answer: its `close` waits for the server, and so does a
 * log-in, for ever. Node tells of every socket as it is made; those made while a connection is opened belong to it.
 */
const opening = new AsyncLocalStorage<Set<Socket>>();
subscribe('net.client.socket', (message) => {
  opening.getStore()?.add((message as { readonly socket: Socket }).socket);
});

/** A connection of the driver that can be ended at once. */
export interface TrackedConnection {
  readonly connection: Driver.Connection;
  /** Ends its sockets; what waits for them fails. Nothing to end where Oracle's client libraries hold them. */
  destroy(): void;
}

/** The server did not finish the log-in in time; told as the driver tells it of the connection before it. */
class ConnectTimeout extends Error {
  readonly code = 'NJS-510';
}

/** @throws what the driver raised, or {@link ConnectTimeout} */
export async function openTracked(
  attributes: Driver.ConnectionAttributes,
  timeoutMs: number,
): Promise<TrackedConnection> {
  const sockets = new Set<Socket>();
  const destroy = () => {
    for (const socket of sockets) socket.destroy();
  };
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ConnectTimeout()), timeoutMs);
  });
  const connecting = opening.run(sockets, () => oracledb.getConnection(attributes));
  try {
    return { connection: await Promise.race([connecting, timeout]), destroy };
  } catch (cause) {
    // A log-in that goes on after the wait fails with its sockets, or is closed when it comes.
    connecting.then((late) => late.close()).catch(() => {});
    destroy();
    throw cause;
  } finally {
    clearTimeout(timer);
  }
}

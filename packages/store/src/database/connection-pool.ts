import type { ClientBase } from 'pg';

/** Connections of a store that are in nobody's use; whoever takes one gives it back, whatever happened. */
export interface ConnectionPool {
  /** Waits while all are in use. */
  acquire(): Promise<ClientBase>;
  /** One that was lost is not used again. */
  release(connection: ClientBase): Promise<void>;
  /** Ends all of them, once they were given back. */
  close(): Promise<void>;
}

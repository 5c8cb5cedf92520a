import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export type Direction = 'fromServer' | 'toServer';
/** `reset` as when a firewall forgets a connection, `end` as when the other side closes it in order. */
export type CutStyle = 'reset' | 'end';

/**
 * A place in what flows through the proxy: after so many bytes of all connections together, or before the n-th piece
 * of data that contains a text.
 */
export type ProxyPlace =
  | { readonly direction: Direction; readonly bytes: number }
  | { readonly direction: Direction; readonly text: string; readonly occurrence: number };

interface Link {
  readonly client: Socket;
  readonly server: Socket;
}

interface Trap {
  readonly place: ProxyPlace;
  seen: number;
  /** Resolves when the data may go on; the link may be gone by then. */
  readonly spring: (link: Link) => Promise<void>;
}

/** Stands between a client and a server, passes on what they say, and breaks the connection where a test wants it. */
export class TestProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #listener: Server;
  readonly #links = new Set<Link>();
  readonly #passed: Record<Direction, number> = { fromServer: 0, toServer: 0 };
  readonly #searched = new Map<string, number>();
  #trap: Trap | undefined;
  #delayMs = 0;
  #isShut = false;

  private constructor(target: { readonly host: string; readonly port: number }) {
    this.#target = target;
    this.#listener = createServer({ allowHalfOpen: true }, (client) => this.#accept(client));
  }

  static async start(target: { readonly host: string; readonly port: number }): Promise<TestProxy> {
    const proxy = new TestProxy(target);
    proxy.#listener.listen(0, '127.0.0.1');
    await once(proxy.#listener, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.#listener.address() as AddressInfo).port;
  }

  get openConnections(): number {
    return [...this.#links].filter(({ client }) => !client.destroyed).length;
  }

  /** Bytes passed on in a direction since the last {@link reset}, over all connections. */
  passed(direction: Direction): number {
    return this.#passed[direction];
  }

  /** How many pieces of data to the server contained a text; searched for from the first call on. */
  occurrences(text: string): number {
    const count = this.#searched.get(text) ?? 0;
    this.#searched.set(text, count);
    return count;
  }

  /** Forgets counts, traps and delays; connections stay. */
  reset(): void {
    this.#passed.fromServer = 0;
    this.#passed.toServer = 0;
    for (const text of this.#searched.keys()) this.#searched.set(text, 0);
    this.#trap = undefined;
    this.#delayMs = 0;
  }

  /** Every piece of data waits so long, in both directions. */
  delay(milliseconds: number): void {
    this.#delayMs = milliseconds;
  }

  /** Cuts, once, the connection that comes to the place; what comes before it arrives. */
  cutAt(place: ProxyPlace, style: CutStyle): { readonly happened: () => boolean } {
    let happened = false;
    this.#trap = {
      place,
      seen: 0,
      spring: async (link) => {
        happened = true;
        cut(link, style);
      },
    };
    return { happened: () => happened };
  }

  /** Holds, once, the data that comes to the place, until the returned function is called: the line is silent. */
  holdAt(place: ProxyPlace): Promise<() => void> {
    return new Promise((held) => {
      const spring = () => new Promise<void>((release) => held(() => release()));
      this.#trap = { place, seen: 0, spring };
    });
  }

  /** Cuts all connections. */
  cutAll(style: CutStyle): void {
    for (const link of this.#links) cut(link, style);
  }

  /** As long as it is shut, connections are cut and new ones reset at once: the server is down. */
  shut(isShut: boolean): void {
    this.#isShut = isShut;
    if (isShut) this.cutAll('reset');
  }

  async close(): Promise<void> {
    this.cutAll('reset');
    this.#listener.close();
    await once(this.#listener, 'close');
  }

  #accept(client: Socket): void {
    if (this.#isShut) {
      client.on('error', () => {});
      client.resetAndDestroy();
      return;
    }
    const server = connect({ ...this.#target, allowHalfOpen: true });
    const link = { client, server };
    this.#links.add(link);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      // Told by the loops below, which end with it.
      socket.on('error', () => {});
    }
    client.on('close', () => {
      server.destroy();
      this.#links.delete(link);
    });
    void this.#pump(link, 'toServer');
    void this.#pump(link, 'fromServer');
  }

  async #pump(link: Link, direction: Direction): Promise<void> {
    const [from, to] = direction === 'toServer' ? [link.client, link.server] : [link.server, link.client];
    try {
      for await (const data of from) await this.#pass(data as Buffer, direction, link, to);
      to.end();
    } catch {
      to.resetAndDestroy();
    }
  }

  async #pass(data: Buffer, direction: Direction, link: Link, to: Socket): Promise<void> {
    if (this.#delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#delayMs));
    const sprung = this.#sprungBy(data, direction);
    const before = data.subarray(0, sprung?.after ?? data.length);
    await this.#write(before, direction, to);
    if (sprung === undefined) return;
    await sprung.trap.spring(link);
    await this.#write(data.subarray(before.length), direction, to);
  }

  /** The trap that lies in this data, which is taken away, and how many bytes come before it. */
  #sprungBy(data: Buffer, direction: Direction): { readonly trap: Trap; readonly after: number } | undefined {
    if (direction === 'toServer') {
      for (const [text, count] of this.#searched) if (data.includes(text)) this.#searched.set(text, count + 1);
    }
    const trap = this.#trap;
    if (trap === undefined || trap.place.direction !== direction) return undefined;
    const after = distanceTo(trap, data, this.#passed[direction]);
    if (after === undefined) return undefined;
    this.#trap = undefined;
    return { trap, after };
  }

  async #write(data: Buffer, direction: Direction, to: Socket): Promise<void> {
    if (data.length === 0 || to.destroyed) return;
    this.#passed[direction] += data.length;
    await new Promise<void>((resolve) => to.write(data, () => resolve()));
  }
}

function distanceTo(trap: Trap, data: Buffer, passed: number): number | undefined {
  const { place } = trap;
  if ('bytes' in place) return passed + data.length >= place.bytes ? Math.max(0, place.bytes - passed) : undefined;
  if (data.includes(place.text)) trap.seen += 1;
  return trap.seen === place.occurrence ? 0 : undefined;
}

function cut({ client, server }: Link, style: CutStyle): void {
  for (const socket of [client, server]) {
    if (style === 'reset') socket.resetAndDestroy();
    else socket.destroySoon();
  }
}

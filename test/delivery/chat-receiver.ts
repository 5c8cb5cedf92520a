import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was posted. */
interface ReceivedPost {
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a body of any service
  readonly body: any;
}

interface ChatReply {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never answers. */
  readonly silent?: boolean;
}

export interface ChatReceiver {
  readonly address: string;
  readonly received: readonly ReceivedPost[];
  /** What is answered from now on. */
  answer(reply: ChatReply): void;
  close(): Promise<void>;
}

/** A chat service on this machine, which answers what it is told to. */
export async function startChatReceiver(): Promise<ChatReceiver> {
  const received: ReceivedPost[] = [];
  let reply: ChatReply = {};
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const url = new URL(request.url ?? '/', 'http://localhost');
    received.push({ url, headers: request.headers, text, body: JSON.parse(text || 'null') });
    if (reply.silent === true) return;
    response.writeHead(reply.status ?? 200, reply.headers);
    response.end(reply.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answer: (next) => {
      reply = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

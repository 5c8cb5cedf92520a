import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { raw } from '@erp-audit/core';
import { openOptions } from '@erp-audit/testkit';
import { expect, inject, test } from 'vitest';
import { connector } from './connector.ts';

const url = inject('postgresUrl');
const HEAD_BYTES = 5;
const DATA_ROW = 'D'.charCodeAt(0);

/** The messages of the server without the rows that `isLost` names by their number, from 0, over all connections. */
function losing(isLost: (row: number) => boolean): (chunk: Buffer) => Buffer {
  let rest = Buffer.alloc(0);
  let row = 0;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const passed: Buffer[] = [];
    while (rest.length >= HEAD_BYTES) {
      const length = 1 + rest.readUInt32BE(1);
      if (rest.length < length) break;
      const message = rest.subarray(0, length);
      if (message[0] !== DATA_ROW || !isLost(row++)) passed.push(message);
      rest = rest.subarray(length);
    }
    return Buffer.concat(passed);
  };
}

async function serverLosing(to: URL, isLost: (row: number) => boolean): Promise<Server> {
  const server = createServer((client) => {
    const upstream = connect(Number(to.port), to.hostname);
    const kept = losing(isLost);
    client.on('data', (data) => upstream.write(data)).on('close', () => upstream.destroy());
    upstream.on('data', (data) => client.write(kept(data))).on('close', () => client.destroy());
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test.skipIf(url === undefined)(
  'a row that is lost on the way is an error, and no record that was put right',
  async () => {
    const address = new URL(url as string);
    let lost = Infinity;
    const server = await serverLosing(address, (row) => row === lost);
    const { port } = server.address() as AddressInfo;
    const through = Object.assign(new URL(address), { hostname: '127.0.0.1', port: String(port) }).href;
    const source = await connector.open('postgres', through, openOptions({ connections: 1 }));
    const numbers = raw('select n from generate_series(1, 30000) n');
    try {
      const read = async () => {
        let rows = 0;
        for await (const batch of source.stream(numbers, { label: 'numbers' })) rows += batch.length;
        return rows;
      };
      expect(await read()).toBe(30_000);
      lost = 50_000;
      await expect(read()).rejects.toMatchObject({ code: 'SOURCE_QUERY_FAILED' });
      lost = 60_100;
      await expect(source.rows(numbers, { label: 'numbers' })).rejects.toMatchObject({ code: 'SOURCE_QUERY_FAILED' });
      expect(await read()).toBe(30_000);
    } finally {
      await source.close();
      server.close();
    }
  },
);

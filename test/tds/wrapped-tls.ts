import { Duplex } from 'node:stream';
import tls from 'node:tls';
import { MESSAGE, MessageReader, packet } from './packets.ts';

/** What a server's TLS needs. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly maxVersion?: tls.SecureVersion;
}

/**
 * TLS as TDS 7 does it: the handshake travels within packets of the kind that came before it, what follows does not.
 * Each message of the client is answered with exactly one.
 */
export async function wrapTls(socket: Duplex, certificate: Certificate): Promise<Duplex> {
  const reader = new MessageReader();
  let flight: Buffer[] = [];
  let isHandshake = true;
  const sendFlight = () => {
    if (flight.length === 0) return;
    socket.write(packet(MESSAGE.prelogin, Buffer.concat(flight), true));
    flight = [];
  };
  const wire = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, callback) {
      if (!isHandshake) {
        socket.write(chunk, callback);
        return;
      }
      // What TLS writes in one go is one message.
      if (flight.length === 0) setImmediate(sendFlight);
      flight.push(chunk);
      callback();
    },
  });
  const onData = (chunk: Buffer) => {
    if (!isHandshake) {
      wire.push(chunk);
      return;
    }
    for (const { payload } of reader.take(chunk)) wire.push(payload);
  };
  socket.on('data', onData);
  socket.on('close', () => wire.destroy());
  socket.on('error', () => wire.destroy());
  const secured = new tls.TLSSocket(wire, {
    isServer: true,
    secureContext: tls.createSecureContext({ ...certificate, minVersion: 'TLSv1.2' }),
  });
  secured.on('close', () => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    secured.once('secure', resolve);
    secured.once('error', reject);
    socket.once('close', () => reject(new Error('the client left during the handshake')));
  });
  await new Promise((resolve) => setImmediate(resolve));
  sendFlight();
  isHandshake = false;
  return secured;
}

/** Types of packets of Oracle Net. */
export const PACKET = { connect: 1, accept: 2, refuse: 4, data: 6, marker: 12 } as const;
/** Kinds of markers: the client asks to stop, or both sides agree that the line is clear again. */
export const MARKER = { break: 1, reset: 2 } as const;
/** What this double agrees on for the size of packets. */
const SDU = 8_192;
const HEADER = 10;
const FLAG_END_OF_FILE = 0x40;
const FLAG_END_OF_REQUEST = 0x800;
const PROTOCOL_VERSION = 317;
const REFUSED = '(DESCRIPTION=(TMP=)(VSNNUM=318767104)(ERR=12514)(ERROR_STACK=(ERROR=(CODE=12514)(EMFI=4))))';

/** Cuts what arrives on a socket into packets. Before the connect is accepted their length has two bytes, then four. */
export class PacketCutter {
  #rest: Buffer = Buffer.alloc(0);
  largeLengths = false;

  *cut(bytes: Buffer): Generator<Buffer> {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    while (this.#rest.length >= 8) {
      const length = this.largeLengths ? this.#rest.readUInt32BE(0) : this.#rest.readUInt16BE(0);
      if (length < 8 || this.#rest.length < length) return;
      const packet = this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(length);
      yield packet;
    }
  }
}

export function acceptPacket(): Buffer {
  const packet = Buffer.alloc(45);
  packet.writeUInt16BE(packet.length, 0);
  packet[4] = PACKET.accept;
  packet.writeUInt16BE(PROTOCOL_VERSION, 8);
  packet.writeUInt16BE(1, 10);
  packet.writeUInt16BE(SDU, 12);
  packet.writeUInt16BE(65_535, 14);
  packet.writeUInt16BE(1, 16);
  // Neither encryption nor checksums are negotiated.
  packet[22] = 4;
  packet[23] = 8;
  packet.writeUInt32BE(SDU, 32);
  packet.writeUInt32BE(2_097_152, 36);
  return packet;
}

/** The listener knows no such service. */
export function refusePacket(): Buffer {
  const packet = Buffer.alloc(12 + REFUSED.length);
  packet.writeUInt16BE(packet.length, 0);
  packet[4] = PACKET.refuse;
  packet[8] = 4;
  packet[9] = 4;
  packet.writeUInt16BE(REFUSED.length, 10);
  packet.write(REFUSED, 12);
  return packet;
}

export function markerPacket(kind: number): Buffer {
  const packet = Buffer.alloc(11);
  packet.writeUInt32BE(packet.length, 0);
  packet[4] = PACKET.marker;
  packet[8] = 1;
  packet[10] = kind;
  return packet;
}

/** A message of the server in as many packets as it needs. */
export function dataPackets(message: Buffer): Buffer {
  const packets: Buffer[] = [];
  const room = SDU - HEADER;
  for (let start = 0; start === 0 || start < message.length; start += room) {
    const part = message.subarray(start, start + room);
    const header = Buffer.alloc(HEADER);
    header.writeUInt32BE(part.length + HEADER, 0);
    header[4] = PACKET.data;
    packets.push(header, part);
  }
  return Buffer.concat(packets);
}

/** The connect descriptor, or how many bytes of it follow in a packet of their own. */
export function connectData(packet: Buffer): { readonly text: string } | { readonly follows: number } {
  const length = packet.readUInt16BE(24);
  const start = packet.readUInt16BE(26);
  if (packet.length < start + length) return { follows: length };
  return { text: packet.subarray(start, start + length).toString() };
}

export function isEndOfFile(packet: Buffer): boolean {
  return (packet.readUInt16BE(8) & FLAG_END_OF_FILE) !== 0;
}

export function isEndOfRequest(packet: Buffer): boolean {
  return (packet.readUInt16BE(8) & FLAG_END_OF_REQUEST) !== 0;
}

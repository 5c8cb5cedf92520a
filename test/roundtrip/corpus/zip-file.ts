import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One part of an archive; everything but name and content is only for archives that lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
  readonly stored?: boolean;
  /** Size the headers tell instead of the real one. */
  readonly saidSize?: number;
  /** The central directory points to the part of this name instead. */
  readonly sameDataAs?: string;
}

interface Packed {
  readonly part: ZipPart;
  readonly data: Buffer;
  readonly crc: number;
  readonly method: number;
  offset: number;
}

function pack(part: ZipPart): Packed {
  const data = part.stored === true ? part.content : deflateRawSync(part.content);
  return { part, data, crc: crc32(part.content), method: part.stored === true ? 0 : 8, offset: 0 };
}

/** Parts of the same content share one packing. */
function packAll(parts: readonly ZipPart[]): readonly Packed[] {
  const known = new Map<Buffer, Packed>();
  return parts.map((part) => {
    const same = known.get(part.content);
    const packed = same !== undefined && same.part.stored === part.stored ? { ...same, part } : pack(part);
    known.set(part.content, packed);
    return packed;
  });
}

/** What local header and directory tell alike; times are always the same, so that files are. */
function fields({ part, data, crc, method }: Packed): Buffer {
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(20, 0);
  buffer.writeUInt16LE(0x0800, 2);
  buffer.writeUInt16LE(method, 4);
  buffer.writeUInt16LE(0, 6);
  buffer.writeUInt16LE(0x5a21, 8);
  buffer.writeUInt32LE(crc, 10);
  buffer.writeUInt32LE(data.length, 14);
  buffer.writeUInt32LE(part.saidSize ?? part.content.length, 18);
  buffer.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return buffer;
}

/** An archive of these parts, in this order. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const packed = packAll(parts);
  const chunks: Buffer[] = [];
  let offset = 0;
  for (const each of packed) {
    const source = packed.find(({ part }) => part.name === each.part.sameDataAs && part !== each.part);
    each.offset = source?.offset ?? offset;
    if (source !== undefined) continue;
    const local = [Buffer.from('PK\u0003\u0004', 'latin1'), fields(each), Buffer.from(each.part.name), each.data];
    chunks.push(...local);
    offset += local.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  const directory = packed.map((each) => {
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(each.offset, 10);
    return Buffer.concat([
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      fields(each),
      rest,
      Buffer.from(each.part.name),
    ]);
  });
  const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(packed.length, 8);
  end.writeUInt16LE(packed.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

/** Parts of an archive that an office program or this one wrote. */
export function unzip(archive: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    parts.set(
      archive.toString('utf8', at + 46, at + 46 + name),
      (method === 0 ? data : inflateRawSync(data)).toString(),
    );
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The archive of parts that are texts. */
export function zipTexts(parts: Iterable<readonly [string, string]>): Buffer {
  return zipOf([...parts].map(([name, text]) => ({ name, content: Buffer.from(text) })));
}

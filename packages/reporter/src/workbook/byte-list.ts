const PIECE_BYTES = 128 * 1024;

/** Text kept as UTF-8 in large pieces: as many small strings it would take several times the memory. */
export interface ByteList {
  add(text: string): ByteList;
  all(): readonly Buffer[];
}

export function byteList(): ByteList {
  const full: Buffer[] = [];
  let piece = Buffer.allocUnsafe(PIECE_BYTES);
  let used = 0;
  const list: ByteList = {
    add(text) {
      if (used + Buffer.byteLength(text) > PIECE_BYTES) {
        full.push(piece.subarray(0, used));
        piece = Buffer.allocUnsafe(Math.max(PIECE_BYTES, Buffer.byteLength(text)));
        used = 0;
      }
      used += piece.write(text, used);
      return list;
    },
    all: () => [...full, piece.subarray(0, used)],
  };
  return list;
}

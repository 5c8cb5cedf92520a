const PIECE = 32 * 1024;

/** Text kept as UTF-8 in large pieces: as many small strings it would take several times the memory. */
export interface ByteList {
  add(text: string): void;
  all(): readonly Buffer[];
}

export function byteList(): ByteList {
  const full: Buffer[] = [];
  let piece = '';
  return {
    add(text) {
      piece += text;
      if (piece.length < PIECE) return;
      full.push(Buffer.from(piece));
      piece = '';
    },
    all: () => [...full, Buffer.from(piece)],
  };
}

/** Stands for a line that is too long to be kept. */
export const TOO_LONG: unique symbol = Symbol('too long');

/** What bytes and texts have in common for cutting them into lines. */
interface Piece {
  readonly length: number;
  indexOf(mark: string): number;
  lastIndexOf(mark: string): number;
}

interface PieceWork<Self> {
  join(first: Self, second: Self): Self;
  cut(piece: Self, start: number, end?: number): Self;
}

/** Collects pieces into blocks of whole lines; what is too long for a line is let go until the line ends. */
export class BlockCutter<Self extends Piece> {
  readonly #mark: string;
  readonly #longest: number;
  readonly #work: PieceWork<Self>;
  #rest: Self | undefined;
  #isSkipping = false;

  constructor(settings: { readonly mark: string; readonly longest: number }, work: PieceWork<Self>) {
    this.#mark = settings.mark;
    this.#longest = settings.longest;
    this.#work = work;
  }

  /** Blocks that end in this piece, without their last line end. */
  *push(next: Self): Generator<Self | typeof TOO_LONG> {
    const piece = this.#isSkipping ? this.#afterSkipped(next) : next;
    if (piece === undefined) return;
    if (this.#isSkipping) yield TOO_LONG;
    this.#isSkipping = false;
    const last = piece.lastIndexOf(this.#mark);
    if (last >= 0) {
      yield this.#joined(this.#work.cut(piece, 0, last));
      this.#rest = undefined;
    }
    const rest = this.#joined(this.#work.cut(piece, last + 1));
    this.#isSkipping = rest.length > this.#longest;
    this.#rest = this.#isSkipping || rest.length === 0 ? undefined : rest;
  }

  /** What the file ends with, where it does not end with a line end. */
  end(): Self | typeof TOO_LONG | undefined {
    return this.#isSkipping ? TOO_LONG : this.#rest;
  }

  #joined(piece: Self): Self {
    return this.#rest === undefined ? piece : this.#work.join(this.#rest, piece);
  }

  #afterSkipped(piece: Self): Self | undefined {
    const at = piece.indexOf(this.#mark);
    return at < 0 ? undefined : this.#work.cut(piece, at + 1);
  }
}

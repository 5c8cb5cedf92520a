import { compareStrength, type Edges } from './edges.ts';

export interface ClusterInput {
  readonly count: number;
  /** All compared pairs that may be one, or speak against it. */
  readonly edges: Edges;
  /** Of the records, see `writeDigest`. */
  readonly digests: Int32Array;
  readonly threshold: number;
  /** Registration of each record; 0 is none. Two different ones never come together. */
  readonly identities: Int32Array;
  /** Branch of each record; 0 is none or the head office. Records of two never come together. */
  readonly branches: Int32Array;
  /** Whether two records cannot be one whoever stands between them; absent where nothing is told of that. */
  readonly contradict?: ((one: number, other: number) => boolean) | undefined;
  /** Records that a person has said are not one, by record. */
  readonly apart: ReadonlyMap<number, readonly number[]>;
  /** Records that a person has said are one. */
  readonly together: readonly (readonly [number, number])[];
}

/** Of the compared pairs between two groups: the mean probability of so many of them, and of those beyond. */
const LEAST_SUPPORT = 0.35;
const PAIRS_IN_FULL = 80;
const LEAST_BEYOND = 0.05;

/** Joins records along links, the surest first, and leaves out links that the rest of both groups contradicts. */
export class Clusters {
  readonly #parent: Int32Array;
  readonly #members = new Map<number, number[]>();
  readonly #identity: Int32Array;
  readonly #neighbours = new Map<number, number[]>();
  readonly #input: ClusterInput;

  constructor(input: ClusterInput) {
    this.#input = input;
    this.#parent = Int32Array.from({ length: input.count }, (_, at) => at);
    this.#identity = input.identities.slice();
    this.#join();
  }

  root(record: number): number {
    const parent = this.#parent;
    let at = record;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  }

  /** Members of each group of two or more, in order. */
  groups(): number[][] {
    return [...this.#members.values()].map((members) => [...members].sort((one, other) => one - other));
  }

  #join(): void {
    const { edges, digests, threshold } = this.#input;
    const order = strongest(edges, digests, threshold);
    for (const [one, other] of this.#input.together) this.#unite(this.root(one), this.root(other));
    this.#fillNeighbours(order);
    for (const edge of order) this.#joinEdge(edges.ones[edge] ?? 0, edges.others[edge] ?? 0);
  }

  /** Pairs below the threshold count too, where both records have links. */
  #fillNeighbours(order: Int32Array): void {
    const { edges, count } = this.#input;
    const linked = new Uint8Array(count);
    for (const edge of order) {
      linked[edges.ones[edge] ?? 0] = 1;
      linked[edges.others[edge] ?? 0] = 1;
    }
    for (let edge = 0; edge < edges.ones.length; edge++) {
      const one = edges.ones[edge] ?? 0;
      const other = edges.others[edge] ?? 0;
      if (linked[one] === 0 || linked[other] === 0) continue;
      this.#addNeighbour(one, edge);
      this.#addNeighbour(other, edge);
    }
  }

  #addNeighbour(record: number, edge: number): void {
    const list = this.#neighbours.get(record);
    if (list === undefined) this.#neighbours.set(record, [edge]);
    else list.push(edge);
  }

  #joinEdge(one: number, other: number): void {
    const a = this.root(one);
    const b = this.root(other);
    if (a === b || this.#conflict(a, b)) return;
    const ones = this.#members.get(a) ?? [a];
    const others = this.#members.get(b) ?? [b];
    if (ones.length * others.length > 1 && !this.#isSupported(ones, others, b, a)) return;
    this.#unite(a, b);
  }

  #unite(a: number, b: number): void {
    if (a === b) return;
    const ones = this.#members.get(a) ?? [a];
    const others = this.#members.get(b) ?? [b];
    const [kept, gone] = ones.length >= others.length ? [a, b] : [b, a];
    const [larger, smaller] = kept === a ? [ones, others] : [others, ones];
    this.#parent[gone] = kept;
    for (const member of smaller) larger.push(member);
    this.#members.set(kept, larger);
    this.#members.delete(gone);
    if (this.#identity[kept] === 0) this.#identity[kept] = this.#identity[gone] ?? 0;
  }

  #conflict(a: number, b: number): boolean {
    const one = this.#identity[a] ?? 0;
    const other = this.#identity[b] ?? 0;
    if (one !== 0 && other !== 0 && one !== other) return true;
    const { branches } = this.#input;
    return branches[a] !== branches[b] || this.#saidApart(a, b) || this.#contradict(a, b);
  }

  #contradict(a: number, b: number): boolean {
    const { contradict } = this.#input;
    if (contradict === undefined) return false;
    const others = this.#members.get(b) ?? [b];
    return (this.#members.get(a) ?? [a]).some((one) => others.some((other) => contradict(one, other)));
  }

  #saidApart(a: number, b: number): boolean {
    const { apart } = this.#input;
    if (apart.size === 0) return false;
    const ones = this.#members.get(a) ?? [a];
    const others = this.#members.get(b) ?? [b];
    const [smaller, target] = ones.length <= others.length ? [ones, b] : [others, a];
    return smaller.some((member) => (apart.get(member) ?? []).some((partner) => this.root(partner) === target));
  }

  /**
   * Whether the compared pairs between two groups speak for them together. Among hundreds of writings of one name most
   * pairs have little in common; so many that are alike come by no mistake.
   */
  #isSupported(ones: readonly number[], others: readonly number[], b: number, a: number): boolean {
    const { probabilities } = this.#input.edges;
    const [smaller, target] = ones.length <= others.length ? [ones, b] : [others, a];
    let sum = 0;
    let count = 0;
    for (const member of smaller) {
      for (const edge of this.#neighbours.get(member) ?? []) {
        if (this.root(this.#partner(edge, member)) !== target) continue;
        sum += probabilities[edge] ?? 0;
        count++;
      }
    }
    const inFull = Math.min(count, PAIRS_IN_FULL);
    return sum >= LEAST_SUPPORT * inFull + LEAST_BEYOND * (count - inFull);
  }

  #partner(edge: number, member: number): number {
    const { ones, others } = this.#input.edges;
    return (ones[edge] === member ? others[edge] : ones[edge]) ?? 0;
  }
}

/** Numbers of the links from the threshold on, the strongest first. */
function strongest(edges: Edges, digests: Int32Array, threshold: number): Int32Array {
  const kept: number[] = [];
  edges.probabilities.forEach((probability, edge) => {
    if (probability >= threshold) kept.push(edge);
  });
  return Int32Array.from(kept).sort(compareStrength(edges, digests));
}

/** One word to offer. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

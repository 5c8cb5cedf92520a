import type { FunctionTerms } from '../../profile-file.ts';
import type { Matrix } from './matrix.ts';

/** Which pairs can be judged with the roles that a profile names, and which cannot. */
export interface Coverage {
  readonly pairs: readonly string[];
  /** Functions no role is named for. */
  readonly unmapped: readonly string[];
  /** Pairs whose two functions are granted by exactly the same roles. */
  readonly indistinguishable: readonly string[];
}

/** Judges every pair of the matrix; each lands in exactly one of judged, unmapped or indistinguishable. */
export function coverPairs(matrix: Matrix, functions: Readonly<Record<string, FunctionTerms>>): Coverage {
  const pairs: string[] = [];
  const indistinguishable: string[] = [];
  const unmapped = new Set<string>();
  for (const [id, { a, b }] of Object.entries(matrix.pairs)) {
    const [first, second] = [functions[a], functions[b]];
    if (first === undefined) unmapped.add(a);
    if (second === undefined) unmapped.add(b);
    if (first === undefined || second === undefined) continue;
    if (signature(first) === signature(second)) indistinguishable.push(id);
    else pairs.push(id);
  }
  return { pairs, unmapped: [...unmapped].toSorted(), indistinguishable };
}

/** Equal for equal sets of roles, in whatever order they are written. */
function signature({ all }: FunctionTerms): string {
  const terms = all.map(({ any }) => [...new Set(any)].toSorted().join('|'));
  return [...new Set(terms)].toSorted().join('&');
}

/** What the result names as checked only in part, for any language: `pairs:12/40`, then each gap. */
export function partialCodes(matrix: Matrix, coverage: Coverage): string[] {
  if (coverage.unmapped.length === 0 && coverage.indistinguishable.length === 0) return [];
  const total = Object.keys(matrix.pairs).length;
  return [
    `pairs:${coverage.pairs.length}/${total}`,
    ...coverage.unmapped.map((id) => `function:${id}`),
    ...coverage.indistinguishable.map((id) => `pair:${id}`),
  ];
}

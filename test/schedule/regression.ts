/** A line through points by least squares, and how well its slope is known. */
export interface Line {
  readonly slope: number;
  /** Half the width of the 95 % confidence interval of the slope. */
  readonly uncertainty: number;
}

/** For more than thirty points Student's t is this, near enough. */
const T_95 = 1.96;

/**
 * Ordinary least squares; the error of the slope is s / sqrt(Sxx) with s² = SSE / (n − 2).
 * @param points - at least three, of which not all have the same x.
 */
export function lineThrough(points: readonly (readonly [x: number, y: number])[]): Line {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const left = points.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return { slope, uncertainty: T_95 * Math.sqrt(left / (n - 2) / spread) };
}

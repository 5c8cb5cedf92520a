import { z } from 'zod';

/** How duplicates are looked for. */
export const MatchingConfig = z.strictObject({
  /** Memory the search may hold; what does not fit lies on the disk, beside the store. */
  memoryMegabytes: z.int().min(128).max(65_536).default(1_024),
  /** Whether what people said of some pairs also moves what counts for and against all others. */
  learnFromVerdicts: z.boolean().default(true),
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Verdict } from '../../packages/store/fixtures/live-verdict.ts';

/** Histories to be lived in a copy of the store. */
export interface Wanted {
  readonly number: number;
  readonly copy: string;
  readonly url: string;
  readonly seed: number;
  readonly histories: number;
}

export interface Lived {
  readonly number: number;
  readonly verdict: Verdict;
}

/** One process for all copies: each is loaded from its own folder, so that none knows the other. */
process.on('message', async ({ number, copy, url, seed, histories }: Wanted) => {
  const { liveVerdict } = await import(pathToFileURL(join(copy, 'fixtures/live-verdict.ts')).href);
  const lived: Lived = { number, verdict: await liveVerdict(url, seed, histories) };
  process.send?.(lived);
});

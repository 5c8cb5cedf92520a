import { setFlagsFromString } from 'node:v8';

/** What a function of a module may do, in about so many bytes of it, before V8 compiles it anew; and what is never reached. */
const USUAL_BUDGET = 1_800_000;
const NO_END = 2_000_000_000;

/*
 * A process gives PostgreSQL's parser a few short texts. V8 would compile it anew with the first of them, which takes a
 * tenth of the processor time of a small run. A module keeps the budget that it was loaded with, so that others, such as
 * an embedded server, are compiled as ever.
 */
setFlagsFromString(`--wasm-tiering-budget=${NO_END}`);
const library = await import('libpg-query');
await library.loadModule();
setFlagsFromString(`--wasm-tiering-budget=${USUAL_BUDGET}`);

/** PostgreSQL's own parser. */
export const { hasSqlDetails, parseSync } = library;

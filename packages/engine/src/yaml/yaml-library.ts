import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { once } from '../once.ts';

const load = createRequire(import.meta.url);

/** The parser that knows places, loaded with the first text that needs it: good files of settings need none. */
export const yamlLibrary = once((): typeof Yaml => load('yaml'));

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Version of this program. */
export function programVersion(): string {
  return (require('../package.json') as { readonly version: string }).version;
}

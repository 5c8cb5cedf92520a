import { jsonSchemas } from 'erp-audit';
import type { Generator } from '../generator.ts';

/** JSON Schema of everything the command line prints for programs. */
export const generator: Generator = {
  generate() {
    return Object.entries(jsonSchemas()).map(([name, schema]) => ({
      file: `packages/cli/schema/${name}`,
      text: `${JSON.stringify(schema, null, 2)}\n`,
    }));
  },
};

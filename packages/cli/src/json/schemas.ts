import { z } from 'zod';
import { ErrorJson, FindingJson, RunJson } from './run-json.ts';

/** JSON Schema of what `--format json` prints, by file name. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'run.json': z.toJSONSchema(RunJson),
    'finding.json': z.toJSONSchema(FindingJson),
    'error.json': z.toJSONSchema(ErrorJson),
  };
}

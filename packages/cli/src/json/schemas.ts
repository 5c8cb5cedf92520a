import { z } from 'zod';
import { ErrorJson, FindingJson, RunJson, RunRecordJson } from './run-json.ts';

/** JSON Schema of what `--format json` prints, by file name. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'run.json': z.toJSONSchema(RunJson),
    'run-record.json': z.toJSONSchema(RunRecordJson),
    'finding.json': z.toJSONSchema(FindingJson),
    'error.json': z.toJSONSchema(ErrorJson),
  };
}

import { z } from 'zod';
import { ProfileCheckJson } from './profile-check-json.ts';
import { ProfileNewJson } from './profile-new-json.ts';
import { ErrorJson, FindingJson, RunJson, RunRecordJson } from './run-json.ts';
import { StoreArchiveJson, StoreAuditorJson, StoreRetainJson } from './store-json.ts';
import { SuggestJson } from './suggest-json.ts';

/** JSON Schema of what `--format json` prints, by file name. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'run.json': z.toJSONSchema(RunJson),
    'run-record.json': z.toJSONSchema(RunRecordJson),
    'finding.json': z.toJSONSchema(FindingJson),
    'profile-check.json': z.toJSONSchema(ProfileCheckJson),
    'profile-new.json': z.toJSONSchema(ProfileNewJson),
    'suggest.json': z.toJSONSchema(SuggestJson),
    'store-archive.json': z.toJSONSchema(StoreArchiveJson),
    'store-retain.json': z.toJSONSchema(StoreRetainJson),
    'store-auditor.json': z.toJSONSchema(StoreAuditorJson),
    'error.json': z.toJSONSchema(ErrorJson),
  };
}

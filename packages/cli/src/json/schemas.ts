import { z } from 'zod';
import { DecisionJson, DecisionsJson } from './decision-json.ts';
import { ProfileCheckJson } from './profile-check-json.ts';
import { ProfileNewJson } from './profile-new-json.ts';
import { ErrorJson, FindingJson, RunJson, RunRecordJson } from './run-json.ts';
import { SuggestJson } from './suggest-json.ts';
import { WeekJson, WeekShownJson, WeeksJson } from './week-json.ts';

/** JSON Schema of what `--format json` prints, by file name. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'run.json': z.toJSONSchema(RunJson),
    'run-record.json': z.toJSONSchema(RunRecordJson),
    'finding.json': z.toJSONSchema(FindingJson),
    'profile-check.json': z.toJSONSchema(ProfileCheckJson),
    'profile-new.json': z.toJSONSchema(ProfileNewJson),
    'suggest.json': z.toJSONSchema(SuggestJson),
    'weeks.json': z.toJSONSchema(WeeksJson),
    'week.json': z.toJSONSchema(WeekJson),
    'week-shown.json': z.toJSONSchema(WeekShownJson),
    'decisions.json': z.toJSONSchema(DecisionsJson),
    'decision.json': z.toJSONSchema(DecisionJson),
    'error.json': z.toJSONSchema(ErrorJson),
  };
}

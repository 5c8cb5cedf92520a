import { addDays, type CalendarDate, type Defect, type FindingResponse, SEVERITIES } from '@erp-audit/core';
import type { Project } from '@erp-audit/runner';
import type { PlannedTarget, Store } from '@erp-audit/store';
import fc from 'fast-check';
import { actorOf, allFindings, check, defectOf, specOf } from '../../packages/store/fixtures/scenario.ts';

const FIRST_DAY = '2026-06-01' as CalendarDate;
const DRAWS_PER_NIGHT = 400;
const ANSWERS = ['fixed', 'will_fix', 'fixed', 'not_ours'] as const;
const PERSONS = ['李强', 'Anna Schmidt', null] as const;

/** Days between two nights; the second of them crosses a week, and legacy is only what the first night finds. */
const STEPS = [1, 6, 9, 3] as const;

/** The same numbers for the same seed, one list a night; they decide everything. */
export function drawNights(seed: number): readonly (readonly number[])[] {
  const night = fc.array(fc.nat(9_999), { minLength: DRAWS_PER_NIGHT, maxLength: DRAWS_PER_NIGHT });
  const [nights = []] = fc.sample(fc.array(night, { minLength: 3, maxLength: 4 }), { seed, numRuns: 1 });
  return nights;
}

export interface NightPlace {
  readonly project: Project;
  readonly store: Store;
  readonly targets: readonly PlannedTarget[];
}

/** One night with made-up findings of real rules, and what departments answer after it. @returns its day. */
export async function liveNight(place: NightPlace, index: number, draws: readonly number[]): Promise<CalendarDate> {
  const asOf = STEPS.slice(0, index).reduce((day, step) => addDays(day, step), FIRST_DAY);
  let at = 0;
  const draw = () => draws[at++ % draws.length] ?? 0;
  const { store, targets, project } = place;
  const configuredSources = project.sources.map(({ name }) => name);
  const run = await store.beginRun(specOf(asOf, targets, { configuredSources, confidentialDepartment: 'hr' }));
  for (const planned of targets) {
    const state = index > 0 && draw() % 11 === 0 ? 'not_checked' : 'checked';
    const defects = state === 'checked' ? drawDefects(draw, project) : [];
    const gone = defects.length > 3 ? ['r0'] : [];
    await check(run, {
      planned,
      defects: defects.filter(({ key }) => !gone.includes(key[1] ?? '')),
      gone,
      outcome: { state },
    });
  }
  await run.finish();
  await answer(place, asOf, draw);
  return asOf;
}

/** Some of sixteen records, of any severity, of any department or of the rule's. */
function drawDefects(draw: () => number, { config }: Project): readonly Defect[] {
  const departments = [undefined, ...config.departments.map(({ id }) => id)];
  return Array.from({ length: 16 }, (_, record) => record)
    .filter(() => draw() % 3 !== 0)
    .map((record) =>
      defectOf(`r${record}`, {
        severity: SEVERITIES[draw() % SEVERITIES.length] ?? 'low',
        department: departments[record % departments.length],
      }),
    );
}

async function answer({ store, project }: NightPlace, asOf: CalendarDate, draw: () => number): Promise<void> {
  const open = await allFindings(store, { states: ['open', 'reopened'], includePilot: true });
  const responses = open
    .filter(() => draw() % 4 === 0)
    .map(({ id, revision, department }, line) => {
      const kind = ANSWERS[draw() % ANSWERS.length] ?? 'fixed';
      const other = project.config.departments.find((each) => each.id !== department)?.id ?? null;
      const response: FindingResponse = {
        ...{ correctedValue: null, rootCause: null, action: null, evidence: null, comment: null, kind },
        responsible: PERSONS[draw() % PERSONS.length] ?? null,
        plannedDate: kind === 'will_fix' ? addDays(asOf, 20) : null,
        otherDepartment: kind === 'not_ours' ? other : null,
      };
      return { line, findingId: id, revision, response };
    });
  const file = { fileName: 'answers.xlsx', fileHash: `answers of ${asOf}`, by: actorOf('wang') };
  await store.importResponses({ ...file, responses, dryRun: false });
}

import { type Database, only } from '../database/database.ts';

/** Plans as they are now, and since when. */
export function keepPlans(database: Database, jobs: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Date>> {
  return database.write('plan jobs', async (session) => {
    const since = new Map<string, Date>();
    for (const [job, plan] of jobs) {
      const row = only(
        await session.rows<{ since: Date }>(
          `insert into audit_jobs (job, plan, since) values (:job, :plan, :now)
           on conflict (job) do update set plan = excluded.plan,
             since = case when audit_jobs.plan = excluded.plan then audit_jobs.since else excluded.since end
           returning since`,
          { job, plan, now: database.clock.now() },
        ),
      );
      since.set(job, row.since);
    }
    return since;
  });
}

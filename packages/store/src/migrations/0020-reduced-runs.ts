/**
 * What only explains a run may go after its time. The run itself stays, with its sources, and says since when it no
 * longer has results. Statements that no run refers to any more are looked for by their hash.
 */
export const reducedRuns = `
alter table audit_runs add column reduced_at timestamptz;
create index audit_run_statements_statement on audit_run_statements (statement);
`;

/** How a source was read, and by whose permission: null in runs of programs that did not keep it. */
export const sourceReading = `
alter table audit_run_sources add column reading json;
`;

/**
 * Who stands for the creators of records: what is staged has a role, each source of a run the people who hold its roles,
 * and each entity what was created in four weeks. Null in runs of programs that did not ask.
 */
export const creators = `
alter table audit_staging add column creator_role text;
alter table audit_run_sources add column role_people json;
alter table audit_entity_counts add column created json;
`;

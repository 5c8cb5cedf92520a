/**
 * A finding whose evidence was written down before names all of its content by a digest: what the store has need not be
 * sent again. The evidence of such a row and the hash of its content are null while it is staged.
 */
export const contentDigests = `
alter table audit_findings add column if not exists content_digest text collate "C";
alter table audit_staging add column if not exists content_digest text collate "C",
  alter column evidence drop not null, alter column content_hash drop not null;
alter table audit_staging alter column content_digest set statistics 0;
`;

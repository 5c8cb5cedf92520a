import type { ConnectionIssue } from '@erp-audit/core';
import { connectionIssues } from '@erp-audit/driver-kit';
import { z } from 'zod';
import { FilesObject, type FilesSettings, FORMS } from './table-settings.ts';

const PREFIX = 'files:';

const FolderText = z
  .string()
  .transform((text) => ({ directory: text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text }))
  .pipe(FilesObject);

function schemaFor(connection: unknown): z.ZodType<FilesSettings> {
  return typeof connection === 'string' ? FolderText : FilesObject;
}

/** Faults of a `connection`; empty when it can be opened. */
export function checkConnection(connection: unknown): readonly ConnectionIssue[] {
  return connectionIssues(schemaFor(connection), connection, Object.values(FORMS));
}

/** Where the extracts lie and how they are read. Call {@link checkConnection} first. */
export function filesSettings(connection: unknown): FilesSettings {
  return schemaFor(connection).parse(connection);
}

import { EXIT, type ExitCode } from '@erp-audit/core';
import { withSessionStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

/** Nothing but the statements, so that they can be piped into the database's own client. */
export async function run(session: Session, [role]: [string]): Promise<ExitCode> {
  const statements = await withSessionStore(session, (store) => store.archive.auditorStatements(role));
  for (const statement of statements) session.print(statement);
  session.printJson({ role, statements });
  return EXIT.done;
}

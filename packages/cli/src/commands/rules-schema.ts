import { EXIT, type ExitCode } from '@erp-audit/core';
import { ruleJsonSchema } from '@erp-audit/runner';
import type { Session } from '../session.ts';

/** The schema alone on standard output, whatever the format: it is there to be put into a file. */
export async function run(session: Session): Promise<ExitCode> {
  session.io.stdout(`${JSON.stringify(ruleJsonSchema(), null, 2)}\n`);
  return EXIT.done;
}

import { resolve } from 'node:path';
import { EXIT, type ExitCode } from '@erp-audit/core';
import { initFolder } from '@erp-audit/runner';
import { say } from '../messages.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [directory = '.']: [string?]): Promise<ExitCode> {
  const files = await initFolder(resolve(directory));
  session.print(say(session.locale, 'initDone', { count: files.length, directory }));
  for (const file of files) session.print(`  ${file}`);
  session.print(say(session.locale, 'initNext'));
  session.printJson({ directory: resolve(directory), files });
  return EXIT.done;
}

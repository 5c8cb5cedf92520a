import { EXIT, type ExitCode } from '@erp-audit/core';
import { shellScript } from '../completion/shell-script.ts';
import type { Shell } from '../completion/shells.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [shell]: [Shell]): Promise<ExitCode> {
  const script = shellScript(shell);
  session.print(script);
  session.printJson({ shell, script });
  return EXIT.done;
}

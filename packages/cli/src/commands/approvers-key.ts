import { open } from 'node:fs/promises';
import { AuditError, EXIT, type ExitCode, makePersonalKey } from '@erp-audit/core';
import { say, sayBoth } from '../messages/index.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [file]: [string]): Promise<ExitCode> {
  const { locale } = session;
  const { pem, keyId, publicKey } = makePersonalKey();
  await keep(file, pem);
  session.print(say(locale, 'keyMade', { file }));
  session.print(`${say(locale, 'keyLine')}\n  keyId: "${keyId}"`);
  session.print(`${say(locale, 'keyPublic')}\n  ${publicKey}`);
  session.printJson({ file, keyId, publicKey });
  return EXIT.done;
}

/** A key that is there is never written over. */
async function keep(file: string, pem: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(pem);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const message = code === 'EEXIST' ? sayBoth('keyExists', { file }) : sayBoth('keyNotMade', { file, reason: code });
    throw new AuditError('ARGUMENT_INVALID', message, { command: 'approvers key' }, { cause });
  }
}

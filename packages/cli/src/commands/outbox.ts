import { EXIT, type ExitCode } from '@erp-audit/core';
import { loadConfig } from '@erp-audit/runner';
import { sendJson } from '../json/send-json.ts';
import { say } from '../messages/index.ts';
import { printMessages } from '../output/message-text.ts';
import { withStore } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, _args: [], { all }: { readonly all: boolean }): Promise<ExitCode> {
  const config = await loadConfig(session.options.config, session.io.environment, { connections: 'leave' });
  const messages = await withStore(session, config, (store) => store.outbox.list({ unsent: !all }));
  if (messages.length === 0) session.print(say(session.locale, 'outboxEmpty'));
  else printMessages(session, messages);
  session.printJson(sendJson(messages, []));
  return EXIT.done;
}

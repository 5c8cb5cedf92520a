import { EXIT, type ExitCode } from '@erp-audit/core';
import { withdrawWaiver } from '@erp-audit/runner';
import { numberOf, withDecisions } from '../approval/with-decisions.ts';
import { waiverJson } from '../json/decision-json.ts';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, [given]: [string], { by }: { readonly by?: string }): Promise<ExitCode> {
  const number = numberOf('W', given, 'waivers withdraw');
  const waiver = await withDecisions(session, by, (context) => withdrawWaiver(context, number));
  session.print(say(session.locale, 'waiverWithdrawn', { number: `W-${number}` }));
  session.printJson(waiverJson(waiver, false));
  return EXIT.done;
}

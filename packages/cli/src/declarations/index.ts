import { APPROVAL_COMMANDS } from './approval.ts';
import { AUDIT_COMMANDS } from './audit.ts';
import type { CommandDeclaration } from './command-declaration.ts';
import { COMMITTEE_COMMANDS } from './committee.ts';
import { DELIVERY_COMMANDS } from './delivery.ts';
import { DEMO_COMMANDS } from './demo.ts';
import { DUPLICATES_COMMANDS } from './duplicates.ts';
import { EXCHANGE_COMMANDS } from './exchange.ts';
import { FINDING_COMMANDS } from './findings.ts';
import { KEEPING_COMMANDS } from './keeping.ts';
import { PROFILE_COMMANDS } from './profiles.ts';
import { RULE_COMMANDS } from './rules.ts';
import { RUN_COMMANDS } from './runs.ts';
import { SCHEDULE_COMMANDS } from './schedule.ts';
import { SETUP_COMMANDS } from './setup.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandDeclaration[] = [
  ...SETUP_COMMANDS,
  ...AUDIT_COMMANDS,
  ...DELIVERY_COMMANDS,
  ...RULE_COMMANDS,
  ...PROFILE_COMMANDS,
  ...FINDING_COMMANDS,
  ...DUPLICATES_COMMANDS,
  ...APPROVAL_COMMANDS,
  ...RUN_COMMANDS,
  ...EXCHANGE_COMMANDS,
  ...SCHEDULE_COMMANDS,
  ...COMMITTEE_COMMANDS,
  ...KEEPING_COMMANDS,
  ...DEMO_COMMANDS,
];

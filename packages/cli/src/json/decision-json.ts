import {
  type Actor,
  APPROVER_ROLES,
  type ApproverRole,
  SEVERITIES,
  TRANSFER_STATES,
  type Transfer,
  type TransferState,
  WAIVER_STATES,
  WAIVER_TYPES,
  type Waiver,
  type WaiverState,
  type WaiverType,
} from '@erp-audit/core';
import { z } from 'zod';

const Day = z.string().describe('YYYY-MM-DD');
const Instant = z.string().describe('ISO 8601, UTC');
const Count = z.int().min(0);
const namesIn = <Name extends string>(table: Readonly<Record<Name, unknown>>) =>
  z.enum(Object.keys(table) as [Name, ...Name[]]);

export const ActorJson = z.strictObject({
  name: z.string().describe('as given; proves nothing'),
  osUser: z.string().describe('account of the operating system'),
  host: z.string(),
});

const WaiverDecisionJson = z.strictObject({
  decision: z.enum(['approve', 'reject', 'revoke', 'withdraw']),
  approver: z.string().nullable().describe('id in the configuration; null for a withdrawal'),
  role: namesIn<ApproverRole>(APPROVER_ROLES).nullable(),
  at: Instant,
  by: ActorJson,
  comment: z.string().nullable(),
  keyId: z.string().nullable(),
  signature: z
    .string()
    .nullable()
    .describe('JWS compact serialisation with the public key; null where the account proves it'),
});

export const WaiverJson = z.strictObject({
  number: z.int().min(1).describe('shown as W-12'),
  type: namesIn<WaiverType>(WAIVER_TYPES),
  state: namesIn<WaiverState>(WAIVER_STATES),
  reason: z.string().nullable().describe('null: confidential, this account may not read it'),
  expires: Day.nullable(),
  endsSoon: z.boolean().describe('in force and ending within 14 days of the last run'),
  fields: z.array(z.string()).nullable().describe('evidence it is given for; null: all'),
  severity: z.enum(SEVERITIES),
  departments: z.array(z.string()),
  codes: z.array(z.string()),
  findings: Count,
  covered: Count,
  requestedAt: Instant,
  requestedBy: ActorJson,
  fileHash: z.string().nullable(),
  decisions: z.array(WaiverDecisionJson),
});
export const WaiverShownJson = WaiverJson.extend({ findingIds: z.array(z.string()) });
export const WaiverListJson = z.strictObject({ asOf: Day.nullable(), waivers: z.array(WaiverJson) });

export const TransferJson = z.strictObject({
  number: z.int().min(1).describe('shown as T-7'),
  findingId: z.string(),
  from: z.string(),
  to: z.string(),
  state: namesIn<TransferState>(TRANSFER_STATES),
  reason: z.string().nullable(),
  proposedAsOf: Day,
  proposedBy: ActorJson,
  answerDue: Day,
  late: z.boolean().describe('not answered in time: the governance office decides'),
  answeredBy: ActorJson.nullable(),
  department: z.string().nullable(),
  round: z.int().min(1),
});
export const TransferListJson = z.strictObject({ asOf: Day.nullable(), transfers: z.array(TransferJson) });

export const ApproverListJson = z.strictObject({
  account: z.string().describe('account this command ran under'),
  isAdmin: z.boolean(),
  approver: z.string().nullable().describe('approver of that account'),
  approvers: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      role: namesIn<ApproverRole>(APPROVER_ROLES),
      osUser: z.string().nullable(),
      keyId: z.string().nullable(),
      departments: z.union([z.literal('all'), z.array(z.string())]),
      severities: z.array(z.enum(SEVERITIES)),
      maxDays: z.int(),
    }),
  ),
  warnings: z.array(z.string()),
});

export const PersonalKeyJson = z.strictObject({ file: z.string(), keyId: z.string(), publicKey: z.string() });

export function waiverJson(waiver: Waiver, endsSoon: boolean, isReadable = true): z.output<typeof WaiverJson> {
  const { number, type, state, reason, expires, fields, severity, departments, codes } = waiver;
  const { findings, covered, requestedAt, requestedBy, fileHash, decisions } = waiver;
  return {
    ...{
      number,
      type,
      state,
      reason: isReadable ? reason : null,
      expires,
      endsSoon,
      fields: fields === null ? null : [...fields],
      severity,
    },
    ...{ departments: [...departments], codes: [...codes], findings, covered, requestedAt },
    ...{ requestedBy: actorJson(requestedBy), fileHash },
    decisions: decisions.map((decision) => ({ ...decision, by: actorJson(decision.by) })),
  };
}

export function transferJson(transfer: Transfer, late: boolean): z.output<typeof TransferJson> {
  const { number, findingId, from, to, state, reason, proposedAsOf, proposedBy } = transfer;
  const { answerDue, answeredBy, department, round } = transfer;
  return {
    ...{ number, findingId, from, to, state, reason, proposedAsOf, proposedBy: actorJson(proposedBy), answerDue, late },
    ...{ answeredBy: answeredBy === null ? null : actorJson(answeredBy), department, round },
  };
}

export function actorJson({ name, osUser, host }: Actor): z.output<typeof ActorJson> {
  return { name, osUser, host };
}

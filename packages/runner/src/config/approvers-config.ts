import { APPROVER_ROLES, type ApproverRole, type FileIssue, type LocalizedText, SEVERITIES } from '@erp-audit/core';
import { expected, type YamlFile } from '@erp-audit/engine';
import { z } from 'zod';
import { Text } from './shared-shapes.ts';

const ROLES = Object.keys(APPROVER_ROLES) as [ApproverRole, ...ApproverRole[]];
const LONGEST_DAYS = 365;

const ALL = expected({
  en: '"all", or ids of departments such as [sales]',
  'zh-CN': ' "all" 或部门 id 列表，如 [sales]',
});
const DepartmentIds = z
  .unknown()
  .refine((value) => value !== undefined, ALL)
  .transform((value, context): 'all' | readonly string[] => {
    if (value === 'all') return value;
    const ids = z.array(Text).min(1).safeParse(value);
    if (ids.success) return ids.data;
    context.addIssue({ code: 'custom', message: ALL });
    return z.NEVER;
  });

/** One person who may approve waivers, and how far that goes. */
const ApproverConfig = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9.-]*$/,
      expected({ en: 'small letters, digits, "." and "-"', 'zh-CN': '小写字母、数字、"." 和 "-"' }),
    ),
  name: Text,
  /** Account of the operating system; the system proves who it is. */
  osUser: Text.optional(),
  /** Personal key as `erp-audit approvers key` prints it; a signature proves who it is. */
  keyId: z
    .string()
    .regex(
      /^SHA256:[\w-]{43}$/,
      expected({
        en: 'the id that "erp-audit approvers key" prints, SHA256:…',
        'zh-CN': ' "erp-audit approvers key" 输出的编号 SHA256:…',
      }),
    )
    .optional(),
  role: z.enum(ROLES),
  departments: DepartmentIds,
  severities: z
    .array(z.enum(SEVERITIES))
    .min(1)
    .default([...SEVERITIES]),
  /** Days a waiver of this approver may last; the limit of the severity holds as well. */
  maxDays: z.int().min(1).max(LONGEST_DAYS).default(LONGEST_DAYS),
  /** Logins, user numbers and names this person has in the ERP: nobody approves what is about himself. */
  people: z.array(z.coerce.string().trim().min(1)).default([]),
});
export type Approver = z.output<typeof ApproverConfig>;

/** Who may decide in the tool, and who may not because he runs it. */
export const APPROVAL_SETTINGS = {
  approvers: z.array(ApproverConfig).default([]),
  /** Accounts that hold the admin role of the tool: they never decide. */
  admins: z.array(Text).default([]),
};

interface ApprovalSettings {
  readonly approvers: readonly Approver[];
  readonly departments: readonly { readonly id: string }[];
}

/** Faults between the approvers: nobody can be told from another, nothing proves who one is, departments that are none. */
export function checkApprovers(
  yaml: YamlFile,
  { approvers, departments }: ApprovalSettings,
  unknownDepartment: (path: readonly (string | number)[], id: string) => readonly FileIssue[],
): readonly FileIssue[] {
  const known = departments.map(({ id }) => id);
  return approvers.flatMap((approver, index) => [
    ...DISTINCT.flatMap((field) => doubled(yaml, approvers, index, field)),
    ...(approver.osUser === undefined && approver.keyId === undefined ? [unproven(yaml, index)] : []),
    ...(approver.departments === 'all' ? [] : approver.departments).flatMap((id, position) =>
      known.includes(id) ? [] : unknownDepartment(['approvers', index, 'departments', position], id),
    ),
  ]);
}

/** Two entries with one of these would be one person with two voices. */
const DISTINCT = ['id', 'name', 'osUser', 'keyId'] as const;

function doubled(
  yaml: YamlFile,
  approvers: readonly Approver[],
  index: number,
  field: (typeof DISTINCT)[number],
): readonly FileIssue[] {
  const value = approvers[index]?.[field];
  const first = approvers.findIndex((other) => value !== undefined && isSameText(other[field], value));
  if (value === undefined || first === index) return [];
  const message: LocalizedText = {
    en: `Approver "${approvers[first]?.id}" has the ${field} "${value}" already: two approvers are two persons.`,
    'zh-CN': `批准人 "${approvers[first]?.id}" 已使用 ${field} "${value}"：两名批准人必须是两个人。`,
  };
  return [yaml.issueAt(['approvers', index, field], message)];
}

function unproven(yaml: YamlFile, index: number): FileIssue {
  return yaml.issueAt(['approvers', index], {
    en: 'An approver needs osUser or keyId: a name proves nothing. Write the account, or make a key with "erp-audit approvers key".',
    'zh-CN':
      '批准人必须有 osUser 或 keyId：仅凭姓名不能证明身份。请填写操作系统账号，或用 "erp-audit approvers key" 生成密钥。',
  });
}

function isSameText(one: string | undefined, other: string): boolean {
  return one?.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase();
}

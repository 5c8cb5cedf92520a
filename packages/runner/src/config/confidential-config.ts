import type { FileIssue } from '@erp-audit/core';
import { expected, type YamlFile } from '@erp-audit/engine';
import { z } from 'zod';
import type { ConfigFile } from './config.ts';

/** Rules whose findings point at single persons or at fraud. */
export const CONFIDENTIAL_RULES: readonly string[] = ['DUP-004', 'PRC-013', 'PRC-014', 'PRM-005', 'PRM-006', 'PRM-007'];

const Text = z.string().trim().min(1);

/** What goes to one confidential department only. */
export const ConfidentialConfig = z.strictObject({
  department: Text,
  /** Codes of rules. */
  rules: z
    .array(
      z
        .string()
        .regex(
          /^[A-Z]{2,6}-\d{3}$/,
          expected({ en: 'the code of a rule such as PRM-006', 'zh-CN': '规则代码，如 PRM-006' }),
        ),
    )
    .default([...CONFIDENTIAL_RULES]),
  /** Logins of people whose own accounts and actions are not judged by their colleagues; exactly as the ERP spells them. */
  people: z.array(z.coerce.string().pipe(Text)).default([]),
});

/** What a department says about who may read it. */
export const departmentReaders = {
  confidential: z.boolean().default(false),
  /** Accounts of the operating system. */
  readers: z.array(z.coerce.string().pipe(Text)).default([]),
};

/** Faults of the confidential route: it must lead to a department that is confidential and that somebody may read. */
export function checkConfidential(yaml: YamlFile, config: ConfigFile): readonly FileIssue[] {
  const target = config.departments.find(({ id }) => id === config.confidential?.department);
  const open = target !== undefined && !target.confidential ? [openTarget(yaml, target.id)] : [];
  const departments = config.departments.flatMap(({ id, confidential, readers }, index) => {
    const place = ['departments', index, confidential ? 'confidential' : 'readers'];
    if (confidential === readers.length > 0) return [];
    return [yaml.issueAt(place, confidential ? withoutReader(id) : withoutSecret(id))];
  });
  return [...open, ...departments];
}

function openTarget(yaml: YamlFile, id: string): FileIssue {
  const message = {
    en: `Department "${id}" is not confidential: write "confidential: true" and its readers.`,
    'zh-CN': `部门 "${id}" 未设为保密：请写 "confidential: true" 并列出其读者。`,
  };
  return yaml.issueAt(['confidential', 'department'], message);
}

function withoutReader(id: string) {
  return {
    en: `Nobody may read department "${id}": list accounts of the operating system under "readers".`,
    'zh-CN': `没有人可以读取部门 "${id}"：请在 "readers" 中列出操作系统账号。`,
  };
}

function withoutSecret(id: string) {
  return {
    en: `Department "${id}" has readers, but everybody may read it: write "confidential: true", or remove "readers".`,
    'zh-CN': `部门 "${id}" 列有读者，但人人可读：请写 "confidential: true"，或删除 "readers"。`,
  };
}

import type { FileIssue } from '@erp-audit/core';
import type { YamlFile } from '@erp-audit/engine';
import type { ConfigFile } from './config.ts';

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

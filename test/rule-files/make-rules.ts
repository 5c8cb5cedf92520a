import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITIES, type EntityName, entityOf } from '@erp-audit/core';

const ENTITY_NAMES = Object.keys(ENTITIES) as readonly EntityName[];

interface MadeRule {
  readonly id: string;
  readonly code: string;
  readonly entity: EntityName;
  /** A field of the entity that may be empty. */
  readonly field: string;
}

/** Writes so many rules with their cases, over all entities, as an organisation with its own would have them. */
export function writeRules(folder: string, count: number): readonly MadeRule[] {
  return Array.from({ length: count }, (_, index) => {
    const rule = madeRule(index);
    mkdirSync(join(folder, rule.id, '..'), { recursive: true });
    writeFileSync(join(folder, `${rule.id}.yaml`), ruleText(rule, index));
    writeFileSync(join(folder, `${rule.id}.test.yaml`), testText(rule));
    return rule;
  });
}

function madeRule(index: number): MadeRule {
  const entity = ENTITY_NAMES[index % ENTITY_NAMES.length] as EntityName;
  const letters = [676, 26, 1]
    .map((place) => String.fromCharCode(65 + (Math.floor(index / 900 / place) % 26)))
    .join('');
  const code = `${letters}-${String(100 + (index % 900))}`;
  return { id: `family-${index % 97}/rule-${index}`, code, entity, field: optionalField(entity) };
}

function optionalField(entity: EntityName): string {
  const fields = Object.entries(entityOf(entity).fields).filter(([, { required }]) => !required);
  return fields[0]?.[0] ?? 'label';
}

function ruleText({ id, code, entity, field }: MadeRule, index: number): string {
  return `# yaml-language-server: $schema=../rule.schema.json
id: ${id}
code: ${code}
kind: condition
status: active
title: { en: "Made rule ${index}", zh-CN: "生成的规则 ${index}" }
entity: ${entity}
severity: [{ over: 30, severity: medium }, { over: 90, severity: high }]
department: sales
dueDays: ${1 + (index % 30)}
params:
  defect:
    or:
      - { isNull: ${field} }
      - { and: [{ blank: label }, { not: { eq: [label, { value: "kept ${index}" }] } }] }
      - { in: [label, ["a", "b", "${index}"]] }
  measure: { value: ${index % 120} }
  evidence: [${field}, label]
risk:
  en: Nobody can use a record that says nothing about ${field}; rule ${index} finds those that were entered in a hurry.
  zh-CN: 记录缺少 ${field} 便无法使用；规则 ${index} 找出仓促录入的记录。
fix:
  en: |-
    1. Open the record in the ERP.
    2. Enter what is missing and save it.
  zh-CN: |-
    1. 在 ERP 中打开该记录。
    2. 补全缺失内容并保存。
falsePositives:
  en: Records that are kept for their history only.
  zh-CN: 仅为保留历史而存在的记录。
definition:
  scope: { en: "All records of ${entity}.", zh-CN: "${entity} 的全部记录。" }
  predicate: { en: "${field} is missing.", zh-CN: "缺少 ${field}。" }
references: ["DM-T"]
tags: [made]
`;
}

function testText({ entity, field }: MadeRule): string {
  const filled = { text: 'x', key: 'x', number: 1, date: '2026-01-01', boolean: true };
  const type = field === 'label' ? 'text' : (entityOf(entity).fields[field]?.type ?? 'text');
  const value = JSON.stringify(filled[type as keyof typeof filled] ?? 'x');
  return `asOf: 2026-06-01
cases:
  - name: Nothing is there
    rows: { ${entity}: [{ company: "1", key: ["A1"], label: one }] }
    finds: [["1", A1]]
  - name: It is there
    rows: { ${entity}: [{ company: "1", key: ["A1"], label: one, ${field}: ${value} }] }
    finds: []
`;
}

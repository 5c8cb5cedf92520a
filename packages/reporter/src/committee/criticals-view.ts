import type { CommitteeModel } from '../model.ts';
import type { Format } from './format.ts';

/** New or reopened critical findings since the previous run. */
export function criticalsOf(model: CommitteeModel, format: Format) {
  const { count, findings } = model.newCritical;
  const departments = new Map(model.departments.map((row) => [row.department.id, format.department(row.department)]));
  const titles = new Map(model.rules.map((row) => [row.rule.code, row.rule.title[format.locale]]));
  return {
    note:
      count > findings.length
        ? format.t('critical.more', { count: format.number(count), shown: format.number(findings.length) })
        : '',
    rows: findings.map((finding) => ({
      code: finding.code,
      title: titles.get(finding.code) ?? finding.rule,
      label: finding.label,
      key: finding.key.join(' / '),
      department: departments.get(finding.department) ?? finding.department,
      firstSeen: finding.firstSeen,
      due: finding.dueAt ?? '–',
    })),
  };
}

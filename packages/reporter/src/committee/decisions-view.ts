import type { CommitteeModel, DecisionNeeded } from '../model.ts';
import type { Format } from './format.ts';

/** What the committee has to settle, one sentence each, subjects by their names. */
export function decisionsOf(model: CommitteeModel, format: Format): readonly string[] {
  return model.decisions.map((decision) => {
    const subjects = format.list(decision.subjects.map((subject) => nameOf(subject, decision, model, format)));
    const key = `decision.${decision.kind}`;
    const isOne = decision.count === 1 && format.t.all[`${key}.one`] !== undefined;
    return format.t(isOne ? `${key}.one` : key, { count: format.number(decision.count), subjects });
  });
}

function nameOf(subject: string, decision: DecisionNeeded, model: CommitteeModel, format: Format): string {
  if (decision.kind === 'scope_collapsed') {
    const [source, entity] = subject.split('/');
    return `${source} / ${format.entity(entity ?? '')}`;
  }
  const department = model.departments.find((row) => row.department.id === subject);
  if (department !== undefined) return format.department(department.department);
  const rule = model.rules.find((row) => row.rule.code === subject);
  return rule === undefined ? subject : `${subject} ${rule.rule.title[format.locale]}`;
}

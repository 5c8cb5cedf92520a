import { listFormat } from '../load-texts.ts';
import type { DecisionNeeded } from '../model.ts';
import type { ViewContext } from './view-context.ts';

/** The decisions as sentences, in the order of the model. */
export function decisions(context: ViewContext): readonly string[] {
  const { model, texts } = context;
  const names = new Map([
    ...model.rules.map(({ rule }) => [rule.code, `${rule.code} ${rule.title[texts.locale]}`] as const),
    ...model.departments.map(({ department }) => [department.id, department.name[texts.locale]] as const),
  ]);
  return model.decisions.map((decision) => sentence(decision, names, context));
}

function sentence(
  { kind, count, subjects }: DecisionNeeded,
  names: ReadonlyMap<string, string>,
  { texts, number }: ViewContext,
): string {
  const named = subjects.map((subject) => {
    const name = names.get(subject.id) ?? subject.id;
    return subject.count === undefined ? name : `${name} ${number(subject.count)}`;
  });
  const list = named.length === 0 ? texts('unknown') : listFormat(texts.locale)(named);
  return texts(`decision.${kind}`, { count, subjects: list });
}

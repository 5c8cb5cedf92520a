import type { Balance } from '@erp-audit/core';
import type { CommitteeModel } from '../model.ts';
import type { Format } from './format.ts';

interface Grown {
  readonly name: string;
  readonly balance: Balance;
}

/** Rules and departments with more open findings than after the previous run, most growth first. */
export function worseOf(model: CommitteeModel, format: Format) {
  if (model.previousRun === undefined) return { note: format.t('worse.first'), groups: [] };
  const groups = [
    {
      heading: format.t('worse.rules'),
      items: itemsOf(
        model.rules.map((row) => ruleGrown(row, format)),
        format,
      ),
    },
    {
      heading: format.t('worse.departments'),
      items: itemsOf(
        model.departments.map((row) => ({ name: format.department(row.department), balance: row.sinceLastRun })),
        format,
      ),
    },
  ].filter((group) => group.items.length > 0);
  return { note: groups.length === 0 ? format.t('worse.none') : '', groups };
}

function ruleGrown(row: CommitteeModel['rules'][number], format: Format): Grown {
  const name = `${row.rule.code} ${row.rule.title[format.locale]} (${format.entity(row.result.entity)})`;
  return { name, balance: row.sinceLastRun };
}

function itemsOf(rows: readonly Grown[], format: Format) {
  const growth = (row: Grown) => row.balance.openAfter - row.balance.openBefore;
  return rows
    .filter((row) => growth(row) > 0)
    .toSorted((a, b) => growth(b) - growth(a))
    .map((row) => ({
      name: row.name,
      path: format.t('worse.line', {
        before: format.number(row.balance.openBefore),
        after: format.number(row.balance.openAfter),
      }),
      change: format.change(growth(row)),
    }));
}

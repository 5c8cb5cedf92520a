import { EXIT, type ExitCode, entityOf } from '@erp-audit/core';
import type { z } from 'zod';
import type { RulesListJson } from '../json/rules-json.ts';
import { say } from '../messages/index.ts';
import { renderTable } from '../output/table.ts';
import { loadSessionProject } from '../project/load-project.ts';
import type { Session } from '../session.ts';

export async function run(session: Session): Promise<ExitCode> {
  const { rules } = await loadSessionProject(session, 'leave');
  const { locale } = session;
  const columns = (['columnCode', 'columnRule', 'columnTitle', 'columnEntity', 'columnStatus'] as const).map((key) => ({
    title: say(locale, key),
  }));
  const rows = rules.map((rule) => [
    rule.code,
    rule.id,
    rule.title[locale],
    rule.entities.map((entity) => entityOf(entity).title[locale]).join(', '),
    rule.status,
  ]);
  session.print(renderTable(columns, rows));
  const listed = rules.map(({ id, code, kind, status, title, entities, severity, department, file }) => ({
    ...{ id, code, kind, status, title, entities: [...entities], department: department ?? null, file },
    severity: typeof severity === 'string' ? severity : [...severity],
  }));
  session.printJson({ rules: listed } satisfies z.output<typeof RulesListJson>);
  return EXIT.done;
}

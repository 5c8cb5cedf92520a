import {
  type Department,
  ESCALATION_TEXTS,
  EXIT,
  type ExitCode,
  type Locale,
  recordGroupOf,
  SEVERITY_TEXTS,
  STATE_TEXTS,
} from '@erp-audit/core';
import { explainFinding, findingWords } from '@erp-audit/runner';
import { findingJson } from '../json/finding-json.ts';
import { say } from '../messages/index.ts';
import { printGroup } from '../output/group-text.ts';
import { sqlText } from '../output/sql-text.ts';
import { bold, paragraph, renderTable } from '../output/table.ts';
import { loadSessionProject, reportsDirectory, withReadableStore, withSessionStore } from '../project/load-project.ts';
import { requireFinding } from '../project/require-finding.ts';
import { suspectRules } from '../project/suspect-rules.ts';
import type { Session } from '../session.ts';

export async function run(
  session: Session,
  [id]: [string],
  { sql: wantsSql }: { readonly sql: boolean },
): Promise<ExitCode> {
  if (wantsSql) await printSql(session, id);
  else await printFinding(session, id);
  return EXIT.done;
}

/** Nothing but the statement, so that it can be piped into the database's own client. */
async function printSql(session: Session, id: string): Promise<void> {
  const project = await loadSessionProject(session);
  const explained = await withReadableStore(session, project.config, async (store) => {
    const finding = await requireFinding(store, id);
    const suspect = (await suspectRules(store)).has(finding);
    return { finding, suspect, subjects: await store.subjects(finding.id) };
  });
  const text = await sqlText(session.locale, await explainFinding(project, explained, session.log));
  session.print(text);
  session.printJson({ ...findingJson(explained.finding, explained.suspect), sql: text });
}

async function printFinding(session: Session, id: string): Promise<void> {
  const { locale, io } = session;
  await withSessionStore(session, async (store, { departments }) => {
    const finding = await requireFinding(store, id);
    const suspect = (await suspectRules(store)).has(finding);
    const group = recordGroupOf(finding.evidence);
    const words = await findingWords(store, finding, locale, reportsDirectory());
    const title = words.rule?.[locale];
    session.print(bold(io, `${finding.code}  ${title ?? finding.label}`));
    if (suspect) session.print(paragraph(io, '', say(locale, 'suspectNote', { rules: finding.code })));
    const rows = [
      [say(locale, 'columnId'), finding.id],
      ...(title === undefined ? [] : [[say(locale, 'columnLabel'), finding.label]]),
      [say(locale, 'columnRule'), finding.rule],
      [
        say(locale, 'columnSource'),
        `${finding.source} · ${words.entity} · ${finding.key.filter((part) => part !== '').join(' / ')}`,
      ],
      [say(locale, 'columnSeverity'), SEVERITY_TEXTS[finding.severity][locale]],
      [say(locale, 'columnState'), STATE_TEXTS[finding.state][locale]],
      [say(locale, 'columnDepartment'), departmentText(departments, finding.department, locale)],
      [say(locale, 'columnFirstSeen'), `${finding.firstSeen} – ${finding.lastSeen}`],
      [say(locale, 'columnDue'), finding.dueAt ?? '–'],
      [say(locale, 'columnEscalation'), ESCALATION_TEXTS[finding.escalation][locale]],
      ...(finding.recordUrl === null ? [] : [['URL', finding.recordUrl]]),
    ];
    session.print(pairs(rows));
    session.print('');
    if (group === undefined) session.print(pairs(words.evidence));
    else printGroup(session, group);
    session.print(`\n${say(locale, 'findingRuleHint', { code: finding.code })}`);
    session.print(`${say(locale, 'findingSqlHint', { id: finding.id.slice(0, 12) })}`);
    session.printJson(findingJson(finding, suspect));
  });
}

function pairs(rows: readonly (readonly string[])[]): string {
  return renderTable([{ title: '' }, { title: '' }], rows).trimStart();
}

/** Its name, and the id by which commands ask for it. */
function departmentText(departments: readonly Department[], id: string, locale: Locale): string {
  const name = departments.find((department) => department.id === id)?.name[locale];
  return name === undefined || name === id ? id : `${name} (${id})`;
}

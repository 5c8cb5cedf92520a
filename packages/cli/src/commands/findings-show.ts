import { type EvidenceValue, EXIT, type ExitCode, SEVERITY_TEXTS, STATE_TEXTS } from '@erp-audit/core';
import { findingJson } from '../json/finding-json.ts';
import { withSessionStore } from '../load-project.ts';
import { say } from '../messages.ts';
import { requireFinding } from '../require-finding.ts';
import type { Session } from '../session.ts';
import { bold, renderTable } from '../table.ts';

export async function run(session: Session, [id]: [string]): Promise<ExitCode> {
  const { locale, io } = session;
  await withSessionStore(session, async (store) => {
    const finding = await requireFinding(store, id);
    session.print(bold(io, `${finding.code}  ${finding.label}`));
    const rows = [
      [say(locale, 'columnId'), finding.id],
      [say(locale, 'columnRule'), finding.rule],
      [say(locale, 'columnSource'), `${finding.source} · ${finding.entity} · ${finding.key.join(' / ')}`],
      [say(locale, 'columnSeverity'), SEVERITY_TEXTS[finding.severity][locale]],
      [say(locale, 'columnState'), STATE_TEXTS[finding.state][locale]],
      [say(locale, 'columnDepartment'), finding.department],
      [say(locale, 'columnFirstSeen'), `${finding.firstSeen} – ${finding.lastSeen}`],
      [say(locale, 'columnDue'), finding.dueAt ?? '–'],
      ...Object.entries(finding.evidence).map(([name, value]) => [name, evidenceText(value)]),
      ...(finding.recordUrl === null ? [] : [['URL', finding.recordUrl]]),
    ];
    session.print(renderTable([{ title: '' }, { title: '' }], rows).trimStart());
    session.printJson(findingJson(finding));
  });
  return EXIT.done;
}

function evidenceText(value: EvidenceValue): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return value.map((part: EvidenceValue) => evidenceText(part)).join(', ');
  return typeof value === 'object' && 'masked' in value ? value.masked : String(value);
}

import {
  AuditError,
  type CalendarDate,
  DEFAULT_DUE_DAYS,
  type DueLine,
  ESCALATION_DECISIONS,
  type Escalation,
  type LocalizedText,
  type WorkingCalendar,
} from '@erp-audit/core';
import type { Store } from '@erp-audit/store';
import { NAMED, notOneOf } from '../config/check-references.ts';
import { escalationPolicy } from '../config/escalation-config.ts';
import type { Config } from '../config/load-config.ts';
import { governanceOffice } from '../project/governance-office.ts';
import { isConfidential } from '../reports/confidential-departments.ts';
import { ADDRESSEE_ROLES, type Addressee, departmentAddressee, escalationAddressees } from './addressees.ts';

/** Working days ahead that are looked at where nobody says otherwise. */
export const REMIND_DAYS = 2;

/** An escalation with what is to be decided, and until when. */
export interface EscalationNotice extends Escalation {
  readonly decisionNeeded: LocalizedText;
  readonly decideBy: CalendarDate | null;
}

/** Findings of a confidential department: their number and nothing else. */
export interface ConfidentialCount {
  readonly department: string;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly escalated: number;
}

/** What one addressee is told. */
export interface Reminder {
  readonly to: Addressee;
  /** What falls due or is overdue in his department; empty for all others. */
  readonly due: readonly DueLine[];
  readonly escalated: readonly EscalationNotice[];
  readonly confidential: readonly ConfidentialCount[];
}

export interface Reminders {
  /** Day of the last run; everything is seen from it. */
  readonly asOf: CalendarDate;
  /** Last day that counts as soon. */
  readonly until: CalendarDate;
  /** Addressees who are told nothing are not in it. */
  readonly reminders: readonly Reminder[];
}

interface ReminderOptions {
  readonly config: Config;
  readonly store: Store;
  /** Only findings of this department. */
  readonly department?: string | undefined;
  /** Working days ahead; default {@link REMIND_DAYS}. */
  readonly within?: number | undefined;
}

/**
 * Who is to be told of what, as it stands after the last run. Writes and sends nothing.
 * @throws AuditError `ARGUMENT_INVALID` for an unknown department, `NOT_FOUND` before the first run.
 */
export async function readReminders(options: ReminderOptions): Promise<Reminders> {
  const { config, store, department, within = REMIND_DAYS } = options;
  const ids = config.departments.map(({ id }) => id);
  if (department !== undefined && !ids.includes(department))
    throw new AuditError('ARGUMENT_INVALID', notOneOf(NAMED.department, department, ids), { command: 'reminders' });
  const asOf = await dayOfStore(store);
  const until = config.workingCalendar.addWorkingDays(asOf, within);
  const isAsked = (line: { readonly department: string }) => department === undefined || line.department === department;
  const policy = escalationPolicy(config.escalation);
  const due = (await store.escalations.due({ asOf, until, direct: policy.direct })).filter(isAsked);
  const escalated = (await store.escalations.list({ asOf, direct: policy.direct })).filter(isAsked);
  const book = new ReminderBook(
    ids,
    ids.filter((id) => isConfidential(config.departments, id)),
  );
  for (const line of due) {
    // What belongs to a department that is no longer configured is the governance office's.
    const own = config.departments.find(({ id }) => id === line.department) ?? governanceOffice(config.departments);
    book.addDue(departmentAddressee(own), line);
  }
  for (const line of escalated) {
    const notice = noticeOf(line, policy.consultantAfterDays, config.workingCalendar);
    for (const to of escalationAddressees(config, line)) book.addEscalation(to, notice);
  }
  return { asOf, until, reminders: book.reminders() };
}

/** @throws AuditError `NOT_FOUND` before the first run. */
export async function dayOfStore(store: Store): Promise<CalendarDate> {
  const run = await store.run('latest');
  if (run !== undefined) return run.asOf;
  const message = { en: 'Nothing was audited yet.', 'zh-CN': '尚未运行过检查。' };
  throw new AuditError('NOT_FOUND', message, { command: 'runs' });
}

/** A decision is due before the findings go up by themselves; where they cannot, within the days of their severity. */
function noticeOf(line: Escalation, consultantAfterDays: number, calendar: WorkingCalendar): EscalationNotice {
  const byLevel = {
    record_owner: line.earliestDue,
    key_user: line.earliestDue,
    internal_support: calendar.addWorkingDays(line.since, consultantAfterDays),
    external_consultant: calendar.addWorkingDays(line.since, DEFAULT_DUE_DAYS[line.severity]),
    committee: calendar.addWorkingDays(line.since, DEFAULT_DUE_DAYS[line.severity]),
  } as const;
  const asked = line.request?.decision;
  return {
    ...line,
    decisionNeeded: asked === undefined ? ESCALATION_DECISIONS[line.level] : { en: asked, 'zh-CN': asked },
    decideBy: line.request?.until ?? byLevel[line.level],
  };
}

type Open = { -readonly [Key in keyof ConfidentialCount]: ConfidentialCount[Key] };
interface Page {
  readonly to: Addressee;
  readonly due: DueLine[];
  readonly escalated: EscalationNotice[];
  readonly confidential: Map<string, Open>;
}

/** One page for each addressee: by role, then in the order of the departments. */
class ReminderBook {
  readonly #pages = new Map<string, Page>();
  readonly #departments: readonly string[];
  readonly #confidential: readonly string[];

  constructor(departments: readonly string[], confidential: readonly string[]) {
    this.#departments = departments;
    this.#confidential = confidential;
  }

  addDue(to: Addressee, line: DueLine): void {
    const page = this.#page(to);
    const hidden = this.#hidden(page, line.department);
    if (hidden === undefined) page.due.push(line);
    else {
      hidden.dueSoon += line.dueSoon;
      hidden.overdue += line.overdue;
    }
  }

  addEscalation(to: Addressee, notice: EscalationNotice): void {
    const page = this.#page(to);
    const hidden = this.#hidden(page, notice.department);
    if (hidden === undefined) page.escalated.push(notice);
    else hidden.escalated += notice.findings;
  }

  reminders(): readonly Reminder[] {
    const place = ({ to }: Page) =>
      ADDRESSEE_ROLES.indexOf(to.role) * (this.#departments.length + 1) +
      this.#departments.indexOf(to.department ?? '');
    const pages = [...this.#pages.values()].toSorted((a, b) => place(a) - place(b));
    return pages.map(({ confidential, ...page }) => ({
      ...page,
      confidential: [...confidential.values()],
    }));
  }

  #page(to: Addressee): Page {
    const name = JSON.stringify(to);
    const page = this.#pages.get(name) ?? { to, due: [], escalated: [], confidential: new Map() };
    this.#pages.set(name, page);
    return page;
  }

  /** The count of a confidential department; undefined where the line may be shown. */
  #hidden(page: Page, department: string): Open | undefined {
    if (!this.#confidential.includes(department)) return undefined;
    const count = page.confidential.get(department) ?? { department, dueSoon: 0, overdue: 0, escalated: 0 };
    page.confidential.set(department, count);
    return count;
  }
}

import { entityOf, RULE_REASONS, reasonDetailIn } from '@erp-audit/core';
import type { RuleReadiness } from '@erp-audit/runner';
import { say } from '../messages/index.ts';
import type { Session } from '../session.ts';
import { paragraph } from './table.ts';

/** Where the settings are that switch a rule on. */
export interface ReadinessPlace {
  /** Name of the profile. */
  readonly profile: string;
  /** Whether the profile is one of ours, which nobody edits in place. */
  readonly isShipped: boolean;
  /** The configuration file. */
  readonly file: string;
}

/** How many rules will run, and for each that will not: why, and the one line that switches it on. */
export function printReadiness(session: Session, rules: readonly RuleReadiness[], place: ReadinessPlace): void {
  const { locale, io } = session;
  const of = (state: RuleReadiness['state']) => rules.filter((rule) => rule.state === state);
  const ready = of('ready');
  const counts = { ready: ready.length, stopped: of('stopped').length, skipped: of('skipped').length };
  session.print(paragraph(io, '  ', say(locale, 'rulesReady', counts)));
  const codes = [...new Set(ready.map(({ rule }) => rule.code))];
  if (codes.length > 0)
    session.print(paragraph(io, '    ✓ ', say(locale, 'rulesReadyList', { rules: codes.join(', ') })));
  for (const { rule, entity, partial } of ready.filter((each) => each.partial.length > 0)) {
    const values = { rule: rule.code, entity: entityOf(entity).title[locale], left: partialWords(session, partial) };
    session.print(paragraph(io, '    ! ', say(locale, 'rulesPartial', values)));
  }
  for (const group of sameCause(of('stopped'))) printNotReady(session, '    ✗ ', group, place);
  for (const group of sameCause(of('skipped'))) printNotReady(session, '    – ', group, place);
}

/** Rules that one and the same line would switch on stand together. */
function sameCause(rules: readonly RuleReadiness[]): Iterable<readonly RuleReadiness[]> {
  const groups = new Map<string, RuleReadiness[]>();
  for (const each of rules) {
    const own = each.reason === 'not_configured' ? each.rule.id : '';
    const cause = JSON.stringify([each.reason, each.detail, own]);
    groups.set(cause, [...(groups.get(cause) ?? []), each]);
  }
  return groups.values();
}

function printNotReady(session: Session, mark: string, group: readonly RuleReadiness[], place: ReadinessPlace): void {
  const [first] = group;
  if (first === undefined) return;
  const { locale, io } = session;
  const reason = first.reason === undefined ? '' : RULE_REASONS[first.reason][locale];
  const rules = [...new Set(group.map(({ rule }) => rule.code))].join(', ');
  session.print(
    paragraph(io, mark, say(locale, 'rulesNotReady', { rules, reason, detail: reasonDetailIn(locale, first.detail) })),
  );
  const advice = switchOn(session, first, place);
  if (advice !== undefined) session.print(paragraph(io, '      → ', advice));
}

/** What to write, and where, so that the rule runs; undefined where nothing the admin writes would do it. */
export function switchOn(
  { locale }: Session,
  { rule, reason, detail }: RuleReadiness,
  { profile, isShipped, file }: ReadinessPlace,
): string | undefined {
  const where = isShipped ? say(locale, 'ownProfile', { profile }) : profile;
  if (reason === 'mapping_unreliable') return say(locale, 'switchOnMapping', { profile: where });
  if (reason === 'not_configured') {
    return say(locale, 'switchOnSetting', { file, line: `${rule.id}: ${settingLine(detail)}` });
  }
  if (reason !== 'unmapped') return undefined;
  return /\.\w+$/.test(detail)
    ? say(locale, 'switchOnField', { field: detail, profile: where })
    : say(locale, 'switchOnEntity', { entity: detail, profile: where });
}

/** `ownerMap.customer` as it is written in YAML: `{ ownerMap: { customer: … } }`. Other text stands as it is. */
function settingLine(detail: string): string {
  if (!/^\w+(\.\w+)*$/.test(detail)) return `{ ${detail} }`;
  return detail.split('.').reduceRight((inner, name) => `{ ${name}: ${inner} }`, '…');
}

/** `pairs:29/40`, `function:F02`, `pair:S11`, `account:etl` and plain fields as words, one group each. */
function partialWords({ locale }: Session, partial: readonly string[]): string {
  const after = (prefix: string) =>
    partial.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
  const fields = partial.filter((each) => !each.includes(':'));
  const groups = [
    ['partialPairs', after('pairs:')],
    ['partialFunctions', after('function:')],
    ['partialSamePairs', after('pair:')],
    ['partialAccounts', after('account:')],
    ['partialFields', fields],
  ] as const;
  return groups
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => say(locale, key, { list: list.join(', ') }))
    .join('; ');
}

import type { LocalizedText, MatchEvidence, MatchRecord } from '@erp-audit/core';
import { BOTH_VALID, COMPARISONS, type ComparisonName, OTHER_BRANCH } from '../compare/comparisons.ts';
import type { Weights } from '../learn/model.ts';
import { isDifferent, isSame, levelText, pairText } from './level-texts.ts';

const SPEAKS_FROM = 0.5;
const MOST_FOR = 4;
const MOST_AGAINST = 2;

/** What each comparison says of two records: the names, which everybody looks at, then the strongest first. */
export function evidenceOf(
  levels: readonly number[],
  weights: Weights,
  one: MatchRecord,
  other: MatchRecord,
): MatchEvidence[] {
  const [names = [], ...others] = COMPARISONS.map(({ name, role }, index): MatchEvidence[] => {
    const level = levels[index] ?? 0;
    const values = [one.values[role] ?? null, other.values[role] ?? null] as const;
    const text = pairText(name, level, values);
    if (text === undefined) return [];
    const weight = weights[index]?.[level] ?? 0;
    return [
      {
        role,
        speaks: speaksFor(name, level, weight),
        weight: rounded(weight),
        values,
        text,
      },
    ];
  });
  return [...names, ...others.flat().sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))];
}

/** To a tenth; nothing is 0 on either side of it, as JSON has it. */
function rounded(weight: number): number {
  return Math.round(weight * 10) / 10 || 0;
}

/** In a small table that which everybody shares may weigh the wrong way; no clerk is told that the same speaks against. */
function speaksFor(name: ComparisonName, level: number, weight: number): MatchEvidence['speaks'] {
  if (weight > SPEAKS_FROM) return isDifferent(name, level) ? 'neither' : 'for';
  if (weight < -SPEAKS_FROM) return isSame(name, level) ? 'neither' : 'against';
  return 'neither';
}

/** One sentence: what speaks for it, and what against. */
export function sentenceOf(evidence: readonly MatchEvidence[]): LocalizedText {
  const reasons = evidence.filter(({ speaks }) => speaks === 'for').slice(0, MOST_FOR);
  const doubts = evidence.filter(({ speaks }) => speaks === 'against').slice(0, MOST_AGAINST);
  return { en: english(reasons, doubts), 'zh-CN': chinese(reasons, doubts) };
}

const SAID: LocalizedText = { en: 'somebody said that they are related', 'zh-CN': '已由人工判定为有关联' };

/**
 * One sentence on two records that are alike and no duplicates: why not, and what is alike.
 * @param isSaid - Whether a person said so.
 */
export function relatedSentence(
  levels: readonly number[],
  evidence: readonly MatchEvidence[],
  isSaid: boolean,
): LocalizedText {
  const reason = isSaid ? SAID : (apartText(levels) ?? SAID);
  const alike = evidence
    .filter(({ speaks, text }) => speaks === 'for' && text.en !== reason.en)
    .slice(0, MOST_FOR)
    .map(({ text }) => text);
  const en = alike.length === 0 ? '' : `; alike: ${alike.map((text) => text.en).join('; ')}`;
  const zh = alike.length === 0 ? '' : `；相同之处：${alike.map((text) => text['zh-CN']).join('，')}`;
  return {
    en: `${reason.en.charAt(0).toUpperCase()}${reason.en.slice(1)}${en}.`,
    'zh-CN': `${reason['zh-CN']}${zh}。`,
  };
}

/** What keeps two records apart whatever else agrees. */
function apartText(levels: readonly number[]): LocalizedText | undefined {
  const level = (name: ComparisonName) => levels[COMPARISONS.findIndex((comparison) => comparison.name === name)] ?? 0;
  if (level('entity') === OTHER_BRANCH) return levelText('entity', OTHER_BRANCH);
  return level('tax') === BOTH_VALID ? levelText('tax', BOTH_VALID) : undefined;
}

function english(reasons: readonly MatchEvidence[], doubts: readonly MatchEvidence[]): string {
  const text = reasons.map(({ text: { en } }) => en).join('; ');
  const but = doubts.map(({ text: { en } }) => en).join('; ');
  const whole = [text, but === '' ? '' : `but ${but}`].filter((part) => part !== '').join(', ');
  return whole === '' ? '' : `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
}

function chinese(reasons: readonly MatchEvidence[], doubts: readonly MatchEvidence[]): string {
  const text = reasons.map(({ text: words }) => words['zh-CN']).join('；');
  const but = doubts.map(({ text: words }) => words['zh-CN']).join('；');
  const whole = [text, but === '' ? '' : `但${but}`].filter((part) => part !== '').join('，');
  return whole === '' ? '' : `${whole}。`;
}

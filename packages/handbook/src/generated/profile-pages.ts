import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ENTITIES, type EntityName, RULE_REASONS } from '@erp-audit/core';
import { type EntityMapping, loadProfile, loadRules, type Profile, planTargets, type Rule } from '@erp-audit/engine';
import type { Document } from '../document.ts';
import { LANGUAGES, type Language } from '../language.ts';

/** Made for one product only: it says nothing about an ERP that people have. */
const DEMO = 'demo.yaml';

/** Connector of each dialect, as a configuration names it. */
const CONNECTORS: Readonly<Record<string, string>> = {
  postgres: 'postgres',
  mysql: 'mysql',
  mssql: 'mssql',
  oracle: 'oracle',
  duckdb: 'files',
};

interface ProfileTexts {
  readonly about: (versions: string, dialects: string) => string;
  readonly tried: string;
  readonly untried: string;
  readonly start: string;
  readonly startAfter: string;
  readonly evidence: string;
  readonly evidenceTable: string;
  readonly memory: string;
  readonly entities: string;
  readonly entitiesTable: string;
  readonly rules: string;
  readonly counts: (checked: number, partial: number, skipped: number) => string;
  readonly rulesTable: string;
  readonly states: Readonly<Record<'checked' | 'partial' | 'skipped', string>>;
  readonly listComma: string;
}

const TEXTS: Readonly<Record<Language, ProfileTexts>> = {
  en: {
    about: (versions, dialects) => `Versions: ${versions}. Databases: ${dialects}.`,
    tried: 'It was run on a database of this ERP.',
    untried:
      '**Nobody has run this mapping on a database of this ERP yet.** It is written from public sources and from memory. Believe nothing of it before `erp-audit profile check` has shown it right on yours.',
    start: 'To begin',
    startAfter:
      'What your installation has otherwise goes into a profile of your own that `extends` this one: see [Mapping an ERP](map.md). The file itself:',
    evidence: 'What is verified, and where',
    evidenceTable: '| Seen in | Fields |\n| --- | --- |',
    memory: 'nowhere: from memory, a hint',
    entities: 'What is mapped',
    entitiesTable: '| Entity | Fields verified | from memory | not mapped |\n| --- | --- | --- | --- |',
    rules: 'What the rules can say',
    counts: (checked, partial, skipped) =>
      `Of the shipped rules ${checked} are checked with all they can use, ${partial} in part, and ${skipped} are skipped.`,
    rulesTable: '| Rule | State | Missing |\n| --- | --- | --- |',
    states: { checked: 'checked', partial: 'in part', skipped: 'skipped' },
    listComma: ', ',
  },
  'zh-CN': {
    about: (versions, dialects) => `版本：${versions}。数据库：${dialects}。`,
    tried: '已在该 ERP 的数据库上运行。',
    untried:
      '**尚无人在该 ERP 的数据库上运行过此映射。** 它依据公开资料和记忆写成。在 `erp-audit profile check` 于您的数据库上证实之前，请勿相信其中任何内容。',
    start: '如何开始',
    startAfter: '您的系统若有不同，请写入自己的、以 `extends` 引用它的配置档案：见[映射 ERP](map.zh-CN.md)。文件本身：',
    evidence: '查证了什么，在哪里查证',
    evidenceTable: '| 查证来源 | 字段数 |\n| --- | --- |',
    memory: '未查证：凭记忆写成，仅为提示',
    entities: '映射了什么',
    entitiesTable: '| 实体 | 已查证字段 | 凭记忆 | 未映射 |\n| --- | --- | --- | --- |',
    rules: '规则能检查什么',
    counts: (checked, partial, skipped) =>
      `自带规则中，${checked} 条可完整检查，${partial} 条部分检查，${skipped} 条跳过。`,
    rulesTable: '| 规则 | 状态 | 缺少 |\n| --- | --- | --- |',
    states: { checked: '检查', partial: '部分', skipped: '跳过' },
    listComma: '、',
  },
};

interface RuleReadiness {
  readonly rule: Rule;
  readonly state: 'checked' | 'partial' | 'skipped';
  readonly missing: (language: Language) => string;
}

/** What a profile makes of a rule; a setting that only the organisation can give is not missing. */
function readinessOf(rule: Rule, profile: Profile): RuleReadiness {
  const plans = planTargets([{ ...rule, status: 'active' }], profile);
  const skipped = plans.flatMap(({ entity, plan }) =>
    plan.type === 'skipped' && plan.reason !== 'not_configured' ? [{ entity, ...plan }] : [],
  );
  const gaps = plans.flatMap(({ plan }) =>
    plan.type === 'skipped' ? [] : plan.partial.filter((code) => !code.includes(':')),
  );
  const state =
    skipped.length === plans.length ? 'skipped' : skipped.length > 0 || gaps.length > 0 ? 'partial' : 'checked';
  const missing = (language: Language) => {
    const reasons = skipped.map(({ entity, reason, detail }) => {
      const words = RULE_REASONS[reason][language];
      return language === 'en' ? `${words}: \`${detail ?? entity}\`` : `${words}：\`${detail ?? entity}\``;
    });
    return [...new Set([...reasons, ...gaps.map((field) => `\`${field}\``)])].join(TEXTS[language].listComma);
  };
  return { rule, state, missing };
}

function startBlock(profile: Profile): string {
  const connector = CONNECTORS[profile.dialects[0] ?? ''] ?? 'postgres';
  const lines = [
    'sources:',
    '  erp:',
    `    connector: ${connector}`,
    '    connection: $' + '{ERP_URL}',
    `    profile: ${profile.id}`,
  ];
  return `\`\`\`yaml\n${lines.join('\n')}\n\`\`\``;
}

function evidenceTable(profile: Profile, language: Language): string {
  const texts = TEXTS[language];
  const counts = new Map<string, number>();
  for (const mapping of Object.values(profile.entities))
    for (const { verified } of Object.values(mapping?.fields ?? {})) {
      const place = verified ?? texts.memory;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  const rows = [...counts].sort(([, a], [, b]) => b - a).map(([place, count]) => `| ${place} | ${count} |`);
  return `${texts.evidenceTable}\n${rows.join('\n')}`;
}

function entityRow(entity: EntityName, mapping: EntityMapping, language: Language): string {
  const mapped = Object.entries(mapping.fields);
  const verified = mapped.filter(([, { verified: where }]) => where !== undefined).length;
  // The state of a record is mapped beside its fields.
  const has = (field: string) =>
    Object.hasOwn(mapping.fields, field) || (field === 'status' && mapping.status !== undefined);
  const absent = Object.keys(ENTITIES[entity].fields).filter((field) => !has(field));
  const names = absent.map((field) => `\`${field}\``).join(TEXTS[language].listComma);
  return `| ${ENTITIES[entity].title[language]} \`${entity}\` | ${verified} | ${mapped.length - verified} | ${names === '' ? '–' : names} |`;
}

function markdown(profile: Profile, rules: readonly RuleReadiness[], language: Language): string {
  const texts = TEXTS[language];
  const of = (state: RuleReadiness['state']) => rules.filter((each) => each.state === state).length;
  const entities = Object.entries(profile.entities).flatMap(([entity, mapping]) =>
    mapping === undefined ? [] : [entityRow(entity as EntityName, mapping, language)],
  );
  const rows = rules
    .filter(({ state }) => state !== 'checked')
    .map(
      ({ rule, state, missing }) =>
        `| ${rule.code} ${rule.title[language]} | ${texts.states[state]} | ${missing(language)} |`,
    );
  return [
    `# ${profile.title[language]}`,
    texts.about(profile.versions.join(texts.listComma), profile.dialects.join(texts.listComma)),
    profile.tried ? texts.tried : `> ${texts.untried}`,
    `## ${texts.start}`,
    startBlock(profile),
    `${texts.startAfter} [${profile.id}.yaml](../../rules/profiles/${profile.id}.yaml)`,
    `## ${texts.evidence}`,
    evidenceTable(profile, language),
    `## ${texts.entities}`,
    `${texts.entitiesTable}\n${entities.join('\n')}`,
    `## ${texts.rules}`,
    texts.counts(of('checked'), of('partial'), of('skipped')),
    rows.length === 0 ? '' : `${texts.rulesTable}\n${rows.join('\n')}`,
  ].join('\n\n');
}

/** One page for each ERP: what of its mapping was verified where, and what each rule can make of it. */
export function profilePages(root: string): readonly Readonly<Record<Language, Document>>[] {
  const folder = path.join(root, 'rules/profiles');
  const { rules } = loadRules({ folders: [{ directory: path.join(root, 'rules'), name: '' }], include: ['**'] });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== DEMO)
    .sort()
    .map((name) => {
      const profile = loadProfile(path.join(folder, name), folder);
      const readiness = rules.map((rule) => readinessOf(rule, profile));
      const documents = LANGUAGES.map((language) => {
        const file = `.github/docs/erp-${profile.id}${language === 'en' ? '' : `.${language}`}.md`;
        return [
          language,
          { slug: `erp-${profile.id}`, language, file, markdown: markdown(profile, readiness, language) },
        ];
      });
      return Object.fromEntries(documents) as Record<Language, Document>;
    });
}

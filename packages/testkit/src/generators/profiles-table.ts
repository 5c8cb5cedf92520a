import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadProfile, loadRules, type Profile, planTargets, type Rule } from '@erp-audit/engine';
import type { GeneratedFile, Generator } from '../generator.ts';

type Language = 'en' | 'zh-CN';

/** Made for one product only: it says nothing about an ERP that people have. */
const DEMO = 'demo.yaml';

interface ProfileCounts {
  readonly entities: number;
  readonly verified: number;
  readonly remembered: number;
  /** Rules over all their entities with all their fields, without some, and over none. */
  readonly rules: Readonly<Record<'checked' | 'partial' | 'skipped', number>>;
}

interface PageTexts {
  readonly title: string;
  readonly other: string;
  readonly about: string;
  readonly header: string;
  readonly tried: string;
  readonly untried: string;
}

const PAGES: Readonly<Record<Language, PageTexts>> = {
  en: {
    title: 'Profiles',
    other: '[中文](README.zh-CN.md)',
    about:
      'What the tables of an ERP mean, one file an ERP. "Never run" means that nobody has opened a database of this ERP with it: it is written from public sources and from memory, its statements are parsed by a grammar of each database, and no more is known. `erp-audit profile check` compares it with your database, `doctor` says what fails, and a profile of your own that `extends` it puts it right. A field is verified where its expression was seen to be right, and `verified` in the file says where; all others are hints. A rule is checked with everything it can use, partly where something is not mapped, and skipped where it cannot say anything.',
    header:
      '| Profile | ERP | Run on a database | Dialects | Entities | Fields verified | Fields from memory | Rules checked | partly | skipped |',
    tried: 'yes',
    untried: '**never run**',
  },
  'zh-CN': {
    title: '配置档案',
    other: '[English](README.md)',
    about:
      '各 ERP 的表是什么含义，每个 ERP 一个文件。“从未运行”表示没有人用它打开过该 ERP 的数据库：它依据公开资料和记忆写成，语句已由各数据库的语法解析器解析，除此之外一无所知。`erp-audit profile check` 将其与您的数据库核对，`doctor` 指出哪里不符，您自己的、以 `extends` 引用它的配置档案可加以修正。表达式经查证无误的字段为“已查证”，文件中的 `verified` 写明出处；其余均为提示。规则所需内容齐全时为检查，缺少部分映射时为部分检查，无法得出结论时为跳过。',
    header: '| 配置档案 | ERP | 在数据库上运行 | 方言 | 实体 | 已查证字段 | 凭记忆字段 | 检查的规则 | 部分 | 跳过 |',
    tried: '是',
    untried: '**从未运行**',
  },
};

/** What a profile makes of a rule; a setting that only the organisation can give is not missing. */
function ruleState(rule: Rule, profile: Profile): keyof ProfileCounts['rules'] {
  const plans = planTargets([{ ...rule, status: 'active' }], profile).map(({ plan }) => plan);
  const skipped = plans.filter((plan) => plan.type === 'skipped' && plan.reason !== 'not_configured');
  const hasGaps = plans.some((plan) => plan.type !== 'skipped' && plan.partial.some((code) => !code.includes(':')));
  if (skipped.length === plans.length) return 'skipped';
  return skipped.length > 0 || hasGaps ? 'partial' : 'checked';
}

function countsOf(profile: Profile, rules: readonly Rule[]): ProfileCounts {
  const entities = Object.values(profile.entities);
  const fields = entities.flatMap((mapping) => Object.values(mapping?.fields ?? {}));
  const verified = fields.filter((field) => field.verified !== undefined).length;
  const states = rules.map((rule) => ruleState(rule, profile));
  const of = (state: string) => states.filter((each) => each === state).length;
  return {
    ...{ entities: entities.length, verified, remembered: fields.length - verified },
    rules: { checked: of('checked'), partial: of('partial'), skipped: of('skipped') },
  };
}

function row(profile: Profile, { entities, verified, remembered, rules }: ProfileCounts, language: Language): string {
  const { tried, untried } = PAGES[language];
  return `| ${[
    `[${profile.id}](${profile.id}.yaml)`,
    profile.title[language],
    profile.tried ? tried : untried,
    profile.dialects.join(', '),
    ...[entities, verified, remembered, rules.checked, rules.partial, rules.skipped],
  ].join(' | ')} |`;
}

function page(profiles: readonly (readonly [Profile, ProfileCounts])[], language: Language): GeneratedFile {
  const { title, other, about, header } = PAGES[language];
  const line = header.replaceAll(/[^|]+/g, '---');
  const table = [header, line, ...profiles.map(([profile, counts]) => row(profile, counts, language))].join('\n');
  const name = language === 'en' ? 'README.md' : 'README.zh-CN.md';
  return { file: `rules/profiles/${name}`, text: `# ${title}\n\n${other}\n\n${about}\n\n${table}\n` };
}

/** The table of the profiles: who has run them, what they map, and what rules make of it. */
export const generator: Generator = {
  generate(root) {
    const folder = path.join(root, 'rules/profiles');
    const { rules } = loadRules({ folders: [{ directory: path.join(root, 'rules'), name: '' }], include: ['**'] });
    const profiles = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml') && name !== DEMO)
      .sort()
      .map((name) => loadProfile(path.join(folder, name), folder))
      .map((profile) => [profile, countsOf(profile, rules)] as const);
    return [page(profiles, 'en'), page(profiles, 'zh-CN')];
  },
};

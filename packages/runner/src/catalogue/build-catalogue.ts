import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, kindOptions, loadProfile, type Profile, planTargets, type Rule, yamlLibrary } from '@erp-audit/engine';
import type { CatalogueMapping, CatalogueModel, CatalogueRule } from '@erp-audit/reporter';
import { z } from 'zod';

export interface CatalogueOptions {
  readonly rules: readonly Rule[];
  /** Folder of the shipped rules, with `profiles` and what was proven in it. */
  readonly rulesDirectory: string;
  /** Profiles of the organisation's own, told beside the shipped ones. */
  readonly profiles: readonly Profile[];
  readonly version: string | undefined;
  /** Products whose real databases a rule was compared on, by code; as shipped where not given. */
  readonly proven?: ProvenRules;
}

export type ProvenRules = Readonly<Record<string, readonly string[]>>;

/** Made for one product only: it says nothing about an ERP that people have. */
const NOT_AN_ERP = 'demo';
/** Made by the generator from the databases the rules were run on. */
const PROVEN_FILE = 'real-databases.json';

const Proven = z.record(z.string(), z.array(z.string()));

/** Everything the catalogue says about rules, read from their files and from what profiles make of them. */
export function buildCatalogue(options: CatalogueOptions): CatalogueModel {
  const profiles = allProfiles(options);
  const proven = options.proven ?? readProven(options.rulesDirectory);
  const rules = options.rules
    .map((rule) => catalogueRule(rule, profiles, proven))
    .toSorted((a, b) => compare(a.family, b.family) || compare(a.code, b.code));
  const kinds = [...KINDS.keys()].map((id) => ({
    id,
    options: kindOptions(id),
    rules: rules.filter(({ kind }) => kind === id).map(({ code }) => code),
  }));
  return { rules, kinds, version: options.version };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function allProfiles({ rulesDirectory, profiles }: CatalogueOptions): readonly Profile[] {
  const folder = join(rulesDirectory, 'profiles');
  const shipped = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== `${NOT_AN_ERP}.yaml`)
    .toSorted()
    .map((name) => loadProfile(join(folder, name), folder));
  const own = profiles.filter(({ id }) => id !== NOT_AN_ERP && !shipped.some((each) => each.id === id));
  return [...shipped, ...own.filter(({ id }, index) => own.findIndex((each) => each.id === id) === index)];
}

function readProven(rulesDirectory: string): ProvenRules {
  const file = join(rulesDirectory, PROVEN_FILE);
  return Proven.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function catalogueRule(rule: Rule, profiles: readonly Profile[], proven: ProvenRules): CatalogueRule {
  const {
    params,
    definition,
    formerIds: _formerIds,
    file: _file,
    text,
    testFile: _test,
    ruleHash: _hash,
    contentHash: _content,
    ...told
  } = rule;
  return {
    ...told,
    family: rule.id.split('/')[0] ?? rule.id,
    definition: definition ?? {},
    settings: settingsText(text, params),
    mappings: profiles.map((profile) => mappingOf(rule, profile)),
    proven: proven[rule.code],
  };
}

/** As the file has them, without what stands in files beside it. */
function settingsText(text: string, params: unknown): string {
  const { parse, stringify } = yamlLibrary();
  const written = (parse(text) as { readonly params?: unknown }).params ?? params;
  const isEmpty = typeof written === 'object' && written !== null && Object.keys(written).length === 0;
  return isEmpty ? '' : stringify(written, { lineWidth: 100 }).trimEnd();
}

/** What a profile makes of a rule as it is shipped: a setting that only the organisation can give is not missing. */
function mappingOf(rule: Rule, profile: Profile): CatalogueMapping {
  const targets = planTargets([{ ...rule, status: 'active' }], profile);
  const skipped = targets.flatMap(({ entity, plan }) =>
    plan.type === 'skipped' && plan.reason !== 'not_configured'
      ? [{ entity, reason: plan.reason, detail: plan.detail }]
      : [],
  );
  const partial = targets.flatMap(({ entity, plan }) => {
    const gaps = plan.type === 'skipped' ? [] : plan.partial.filter((code) => !code.includes(':'));
    return gaps.length === 0 ? [] : [{ entity, reason: 'unmapped' as const, detail: gaps.join(', ') }];
  });
  const missing = [...skipped, ...partial];
  const state = skipped.length === targets.length ? 'skipped' : missing.length === 0 ? 'checked' : 'partial';
  return { profile: profile.id, title: profile.title, tried: profile.tried, state, missing };
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connector } from '@erp-audit/connector-postgres';
import { type Source, silentLog } from '@erp-audit/core';
import { loadRules, type Rule } from '@erp-audit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Layer, mutantsOf } from './mutate-rule.ts';
import { type MutatedSource, mutatedSource } from './mutated-source.ts';

const evidence = process.env['ERP_AUDIT_TEST_EVIDENCE'];
/** Of so many mutants one is tried, where no evidence is asked for. */
const SHARE = evidence === undefined ? Number(process.env['ERP_AUDIT_TEST_MUTANT_SHARE'] ?? 120) : 1;
/** Parts of rule ids or whole kinds, separated by commas: only these are tried. */
const CHOSEN = (process.env['ERP_AUDIT_TEST_MUTANT_RULES'] ?? '').split(',').filter((part) => part !== '');

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const RESULT = here('../evidence/mutations.json');
/** What was found of the chosen rules and kinds is replaced, where the result is to be brought up to date. */
const IS_AGAIN = CHOSEN.length > 0 && evidence !== undefined && path.resolve(evidence) === RESULT;

type ByRule = Readonly<Record<string, readonly string[]>>;
/** Why nothing can notice a change, by its name or a pattern of names (`/…/`), by rule or kind. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const equivalent = parse(readFileSync(here('equivalent.yaml'), 'utf8')) as {
  readonly rules: Reasons;
  readonly kinds: Reasons;
  /** What holds of every kind. */
  readonly every: Readonly<Record<string, string>>;
};
const earlier = existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Result) : undefined;
const known: ByRule = earlier?.survivors ?? {};

interface Figures {
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly survived: number;
}

const LAYERS: readonly Layer[] = ['rule', 'plan', 'statement'];

type Result = Readonly<Record<Layer, Figures>> & {
  /** By rule and by kind: what the figures of a layer add up. */
  readonly owners: Readonly<Record<string, Readonly<Partial<Record<Layer, Figures>>>>>;
  readonly survivors: ByRule;
  readonly tried: readonly string[];
};

interface Tried {
  readonly owner: string;
  readonly layer: Layer;
  readonly name: string;
  isKilled: boolean;
}

let source: Source;
let mutated: MutatedSource;
beforeAll(async () => {
  const settings = { name: 'mutants', schema: undefined, connections: 1, statementTimeoutSeconds: 60, log: silentLog };
  source = await connector.open('pglite', { memory: true }, settings);
  mutated = mutatedSource(source);
});
afterAll(() => source.close());

const loaded = loadRules({ folders: [{ directory: here('../../rules'), name: '' }], include: ['**'] });

test('changed operators, boundaries and null branches of rules and kinds are noticed by the cases', async () => {
  const rules = loaded.rules.filter((rule) => CHOSEN.length === 0 || isChosenRule(rule));
  const isNamed = ({ id }: Rule) => evidence !== undefined || earlier?.tried.includes(id) !== false;
  const tried = new Map<string, Tried>();
  const started = performance.now();
  for (const [at, rule] of rules.filter(isNamed).entries()) {
    await tryMutants(rule, tried);
    if (evidence === undefined || IS_AGAIN) continue;
    const seconds = Math.round((performance.now() - started) / 1000);
    record(evidence, { ...described(), seconds }, rules.slice(0, at + 1), resultOf([...tried.values()]));
  }
  if (evidence !== undefined && earlier !== undefined && IS_AGAIN) {
    const { owners, survivors } = resultOf([...tried.values()]);
    const others = kept(earlier.survivors, (owner) => !Object.hasOwn(owners, owner));
    const all = { owners: { ...earlier.owners, ...owners }, survivors: { ...others, ...survivors } };
    const covered = loaded.rules.filter((rule) => earlier.tried.includes(rule.id) || isChosenRule(rule));
    record(evidence, { ...earlier, triedAgain: { commit: commit(), of: Object.keys(owners) } }, covered, all);
  }
  const survivors = byOwner([...tried.values()].filter(({ isKilled }) => !isKilled));
  if (SHARE === 1 && CHOSEN.length === 0) expect(strayReasons(survivors)).toEqual([]);
  if (evidence === undefined) expect(withoutKnown(withoutEquivalent(survivors))).toEqual({});
}, 7_200_000);

function isChosenRule({ id, kind }: Rule): boolean {
  return CHOSEN.some((part) => id.includes(part) || kind === part);
}

/** A mutant of a kind is killed where a case of any of its rules fails. */
async function tryMutants(rule: Rule, tried: Map<string, Tried>): Promise<void> {
  const mutants = await mutantsOf(rule, mutated);
  for (const { layer, name, isKilled } of mutants) {
    const owner = layer === 'rule' ? rule.id : rule.kind;
    const key = `${owner} ${layer} ${name}`;
    if (!isChosen(key) || (IS_AGAIN && !isWhole(owner))) continue;
    const mutant = tried.get(key) ?? { owner, layer, name, isKilled: false };
    if (!mutant.isKilled) mutant.isKilled = await isKilled();
    tried.set(key, mutant);
  }
  mutated.forget();
}

/** What is found of a kind holds only where all of its rules were tried. */
function isWhole(owner: string): boolean {
  return loaded.rules.every((rule) => rule.kind !== owner || isChosenRule(rule));
}

/** The same share in every run, spread over all rules. */
function isChosen(key: string): boolean {
  let hash = 7;
  for (const character of key) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % SHARE === 0;
}

function byOwner(tried: readonly Tried[]): Record<string, string[]> {
  const survivors: Record<string, string[]> = {};
  for (const { owner, layer, name } of tried) survivors[owner] = [...(survivors[owner] ?? []), `${layer}: ${name}`];
  return survivors;
}

function withoutEquivalent(survivors: ByRule): ByRule {
  const reasonsOf = (owner: string) =>
    Object.keys({ ...(equivalent.rules[owner] ?? equivalent.kinds[owner]), ...equivalent.every });
  return kept(survivors, (owner, name) => !reasonsOf(owner).some((written) => isMeant(written, name)));
}

function isMeant(written: string, name: string): boolean {
  return written.startsWith('/') ? new RegExp(written.slice(1, -1)).test(name) : written === name;
}

function isKnown(owner: string, name: string): boolean {
  return (known[owner] ?? []).includes(name);
}

function withoutKnown(survivors: ByRule): ByRule {
  return kept(survivors, (owner, name) => !isKnown(owner, name));
}

function kept(survivors: ByRule, isKept: (owner: string, name: string) => boolean): ByRule {
  const lists = Object.entries(survivors).map(
    ([owner, names]) => [owner, names.filter((name) => isKept(owner, name))] as const,
  );
  return Object.fromEntries(lists.filter(([, names]) => names.length > 0));
}

/** Reasons for changes that are not there, or that a case notices. */
function strayReasons(survivors: ByRule): string[] {
  const listed = [...Object.entries(equivalent.rules), ...Object.entries(equivalent.kinds)];
  const everywhere = Object.values(survivors).flat();
  const strays = (owner: string, reasons: object, names: readonly string[]) =>
    Object.keys(reasons)
      .filter((written) => !names.some((name) => isMeant(written, name)))
      .map((name) => `${owner} ${name}`);
  return [
    ...listed.flatMap(([owner, reasons]) => strays(owner, reasons, survivors[owner] ?? [])),
    ...strays('every', equivalent.every, everywhere),
  ];
}

function resultOf(tried: readonly Tried[]): Pick<Result, 'owners' | 'survivors'> {
  const survivors = withoutEquivalent(byOwner(tried.filter(({ isKilled }) => !isKilled)));
  const figures = (owner: string, layer: Layer): Figures => {
    const all = tried.filter((each) => each.owner === owner && each.layer === layer);
    const survived = (survivors[owner] ?? []).filter((name) => name.startsWith(`${layer}:`)).length;
    const killed = all.filter(({ isKilled }) => isKilled).length;
    return { mutants: all.length, killed, equivalent: all.length - killed - survived, survived };
  };
  const owners = [...new Set(tried.map(({ owner }) => owner))].map((owner) => {
    const layers = LAYERS.map((layer) => [layer, figures(owner, layer)] as const);
    return [owner, Object.fromEntries(layers.filter(([, { mutants }]) => mutants > 0))] as const;
  });
  return { owners: Object.fromEntries(owners), survivors };
}

function totalOf(owners: Result['owners'], layer: Layer): Figures {
  const sum = (name: keyof Figures) =>
    Object.values(owners).reduce((total, figures) => total + (figures[layer]?.[name] ?? 0), 0);
  return { mutants: sum('mutants'), killed: sum('killed'), equivalent: sum('equivalent'), survived: sum('survived') };
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

function described(): object {
  return {
    claim:
      'A changed number, operator, list, flag or null branch of a shipped rule, or of what its kind plans and writes, makes a case of a rule fail, or give anything else than what was reviewed',
    command:
      'ERP_AUDIT_TEST_EVIDENCE=test/evidence/mutations.json npx vitest run --config test/vitest.config.ts test/mutation',
    ...{ commit: commit(), date: new Date().toISOString().slice(0, 10) },
    machine: `${cpus().length} x ${cpus()[0]?.model ?? ''}, Node ${process.version}, ${process.platform}`,
    notCovered:
      'What kinds decide on our side of the connection (confirm, describe, turning rows into findings) is run but not changed',
  };
}

function record(
  file: string,
  head: object,
  rules: readonly Rule[],
  { owners, survivors }: Pick<Result, 'owners' | 'survivors'>,
): void {
  const layers = Object.fromEntries(LAYERS.map((layer) => [layer, totalOf(owners, layer)]));
  const counts = { rules: rules.length, ofRules: loaded.rules.length, ...layers };
  const result = { ...head, ...counts, tried: rules.map(({ id }) => id), owners, survivors };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

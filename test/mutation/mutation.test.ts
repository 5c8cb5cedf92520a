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
const SHARE = evidence === undefined ? Number(process.env['ERP_AUDIT_TEST_MUTANT_SHARE'] ?? 40) : 1;
/** Parts of rule ids or whole kinds, separated by commas: only these are tried. */
const CHOSEN = (process.env['ERP_AUDIT_TEST_MUTANT_RULES'] ?? '').split(',').filter((part) => part !== '');

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const RESULT = here('../evidence/mutations.json');
/** Of chosen rules only what survived is tried again, and all of a rule that is new, where the result is to be brought up to date. */
const IS_AGAIN = CHOSEN.length > 0 && evidence !== undefined && path.resolve(evidence) === RESULT;

type ByRule = Readonly<Record<string, readonly string[]>>;
/** Why nothing can notice a change, by its name or a pattern of names (`/…/`), by rule or kind. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const equivalent = parse(readFileSync(here('equivalent.yaml'), 'utf8')) as {
  readonly rules: Reasons;
  readonly kinds: Reasons;
};
const earlier = existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Result) : undefined;
const known: ByRule = earlier?.survivors ?? {};

interface Figures {
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly survived: number;
}

type Result = Readonly<Record<Layer, Figures>> & { readonly survivors: ByRule; readonly tried: readonly string[] };

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
  const left = () => byOwner([...tried.values()].filter(({ isKilled }) => !isKilled));
  for (const [at, rule] of rules.filter(isNamed).entries()) {
    await tryMutants(rule, tried);
    if (evidence === undefined || IS_AGAIN) continue;
    const seconds = (performance.now() - started) / 1000;
    record(evidence, [...tried.values()], withoutEquivalent(left()), { rules: at + 1, seconds });
  }
  if (evidence !== undefined && earlier !== undefined && IS_AGAIN) recordAgain(evidence, earlier, [...tried.values()]);
  const survivors = left();
  const unexplained = withoutEquivalent(survivors);
  if (SHARE === 1 && CHOSEN.length === 0) expect(strayReasons(survivors)).toEqual([]);
  if (evidence === undefined) expect(withoutKnown(unexplained)).toEqual({});
}, 7_200_000);

/** A mutant of a kind is killed where a case of any of its rules fails. */
async function tryMutants(rule: Rule, tried: Map<string, Tried>): Promise<void> {
  const mutants = await mutantsOf(rule, mutated);
  for (const { layer, name, isKilled } of mutants) {
    const owner = layer === 'rule' ? rule.id : rule.kind;
    const key = `${owner} ${layer} ${name}`;
    const isAgain = IS_AGAIN && earlier?.tried.includes(rule.id) === true;
    if (!(isAgain ? isKnown(owner, `${layer}: ${name}`) : isChosen(key))) continue;
    const mutant = tried.get(key) ?? { owner, layer, name, isKilled: false };
    if (!mutant.isKilled) mutant.isKilled = await isKilled();
    tried.set(key, mutant);
  }
  mutated.forget();
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
  const reasonsOf = (owner: string) => Object.keys(equivalent.rules[owner] ?? equivalent.kinds[owner] ?? {});
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
  return listed.flatMap(([owner, reasons]) =>
    Object.keys(reasons)
      .filter((written) => !(survivors[owner] ?? []).some((name) => isMeant(written, name)))
      .map((name) => `${owner} ${name}`),
  );
}

/** The earlier result, without what a case has come to notice and what has come to be explained, and with what is new. */
function recordAgain(file: string, before: Result, tried: readonly Tried[]): void {
  const isNew = ({ owner, layer, name }: Tried) => !isKnown(owner, `${layer}: ${name}`);
  const fresh = tried.filter(isNew);
  const again = tried.filter((each) => !isNew(each));
  const killed = again.filter(({ isKilled }) => isKilled);
  const goneNames = new Set(killed.map(({ owner, layer, name }) => `${owner} ${layer}: ${name}`));
  const freshLeft = byOwner(fresh.filter(({ isKilled }) => !isKilled));
  const stillThere = joined(
    kept(before.survivors, (owner, name) => !goneNames.has(`${owner} ${name}`)),
    freshLeft,
  );
  const survivors = withoutEquivalent(stillThere);
  const count = (lists: ByRule, layer: Layer) =>
    Object.values(lists)
      .flat()
      .filter((name) => name.startsWith(`${layer}:`)).length;
  const figures = (layer: Layer): Figures => {
    const survived = count(survivors, layer);
    const alike = before[layer].equivalent + count(stillThere, layer) - survived;
    const mutants = before[layer].mutants + fresh.filter((each) => each.layer === layer).length;
    return { mutants, killed: mutants - alike - survived, equivalent: alike, survived };
  };
  const rules = loaded.rules.filter((rule) => before.tried.includes(rule.id) || isChosenRule(rule));
  const triedAgain = { commit: commit(), survivors: again.length, killed: killed.length, new: fresh.length };
  const layers = { rule: figures('rule'), plan: figures('plan'), statement: figures('statement') };
  const counts = { rules: rules.length, ofRules: loaded.rules.length, ...layers, triedAgain };
  const result = { ...before, ...counts, tried: rules.map(({ id }) => id), survivors };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

function isChosenRule({ id, kind }: Rule): boolean {
  return CHOSEN.some((part) => id.includes(part) || kind === part);
}

function joined(lists: ByRule, more: ByRule): ByRule {
  const added = Object.entries(more).map(([owner, names]) => [owner, [...(lists[owner] ?? []), ...names]] as const);
  return { ...lists, ...Object.fromEntries(added) };
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

function record(
  file: string,
  tried: readonly Tried[],
  survivors: ByRule,
  work: { readonly rules: number; readonly seconds: number },
): void {
  const figures = (layer: Layer) => {
    const all = tried.filter((each) => each.layer === layer);
    const left = Object.values(survivors)
      .flat()
      .filter((name) => name.startsWith(`${layer}:`)).length;
    const killed = all.filter(({ isKilled }) => isKilled).length;
    return { mutants: all.length, killed, equivalent: all.length - killed - left, survived: left };
  };
  const result = {
    claim:
      'A changed number, operator, list, flag or null branch of a shipped rule, or of what its kind plans and writes, makes a case of a rule fail, or give anything else than what was reviewed',
    command:
      'ERP_AUDIT_TEST_EVIDENCE=test/evidence/mutations.json npx vitest run --config test/vitest.config.ts test/mutation',
    ...{ commit: commit(), date: new Date().toISOString().slice(0, 10) },
    machine: `${cpus().length} x ${cpus()[0]?.model ?? ''}, Node ${process.version}, ${process.platform}`,
    ...{ rules: work.rules, ofRules: loaded.rules.length, seconds: Math.round(work.seconds) },
    ...{ rule: figures('rule'), plan: figures('plan'), statement: figures('statement') },
    notCovered:
      'What kinds decide on our side of the connection (confirm, describe, turning rows into findings) is run but not changed',
    tried: loaded.rules.slice(0, work.rules).map(({ id }) => id),
    survivors,
  };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

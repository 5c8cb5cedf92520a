import type { ParamIssue } from '../../define-kind.ts';
import type { ConditionParams } from './schema.ts';

/**
 * The parameters of a rule with the values of its named ones where expressions name them. What the company has still to
 * give stays a name.
 */
export function withParameters({ parameters, ...tree }: ConditionParams): ConditionParams {
  return { ...(substituted(tree, parameters) as ConditionParams), parameters };
}

function substituted(node: unknown, parameters: ConditionParams['parameters']): unknown {
  if (Array.isArray(node)) return node.map((part) => substituted(part, parameters));
  if (typeof node !== 'object' || node === null) return node;
  const name = parameterOf(node);
  const value = name === undefined ? null : (parameters[name] ?? null);
  if (name !== undefined) return value === null ? node : Array.isArray(value) ? value : { value };
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, substituted(part, parameters)]));
}

function parameterOf(node: object): string | undefined {
  return 'parameter' in node && typeof node.parameter === 'string' ? node.parameter : undefined;
}

function namesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const name = parameterOf(node);
  return name === undefined ? Object.values(node).flatMap(namesIn) : [name];
}

/** Parameters that expressions name and nobody gives, and those that are given and nothing names. */
export function parameterIssues({ parameters, ...tree }: ConditionParams): readonly ParamIssue[] {
  const named = new Set(namesIn(tree));
  const given = Object.keys(parameters);
  return [
    ...[...named].filter((name) => !Object.hasOwn(parameters, name)).map((name) => notGiven(name)),
    ...given.filter((name) => !named.has(name)).map((name) => notNamed(name)),
  ];
}

function notGiven(name: string): ParamIssue {
  const en = `The rule names the parameter "${name}": give its value under parameters.`;
  return { path: ['parameters'], message: { en, 'zh-CN': `规则引用了参数 "${name}"：请在 parameters 中给出它的值。` } };
}

function notNamed(name: string): ParamIssue {
  const en = `Nothing in the rule names the parameter "${name}": write { parameter: ${name} } where it counts, or leave it out.`;
  const zh = `规则中没有任何地方引用参数 "${name}"：请在起作用的位置写 { parameter: ${name} }，否则请删去它。`;
  return { path: ['parameters', name], message: { en, 'zh-CN': zh } };
}

import type { DialectId } from '@erp-audit/core';
import { readTemplate, type Template } from '../template.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { judgeTokens } from './judge-tokens.ts';
import { judgePostgresTree } from './postgres-tree.ts';
import { inOrder, type Problem } from './problem.ts';
import { judgeSyntaxTree } from './syntax-tree.ts';

/** A statement that only reads, or why it does not. */
export interface GuardedSql {
  readonly template: Template;
  /** In the order they stand in; empty where the statement may run. */
  readonly problems: readonly Problem[];
  /** Names of the result columns in lower case, or undefined where they are hidden, or not known before it runs. */
  readonly columns: readonly string[] | undefined;
}

/**
 * Judges one statement of a dialect by its words: one query, that calls only what is known to read and says nothing the
 * dialect has no word for. Needs no parser, so that it can be asked of every rule that is loaded.
 */
export function guardWords(text: string, dialect: DialectId): GuardedSql {
  const template = readTemplate(text, dialect);
  const problems = [...template.problems];
  if (template.problems.length === 0) {
    problems.push(...judgeTokens(template.tokens, dialect), ...foreignSyntax(template.tokens, dialect));
  }
  return { template, problems: inOrder(problems), columns: undefined };
}

/** As {@link guardWords}, and by the grammar of PostgreSQL. */
export function guardPostgres(text: string): GuardedSql {
  const { template, problems } = guardWords(text, 'postgres');
  if (template.problems.length > 0 || template.tokens.length === 0) return { template, problems, columns: undefined };
  const tree = judgePostgresTree(template.parseable);
  return { template, problems: inOrder([...problems, ...tree.problems]), columns: tree.columns };
}

/**
 * Judges one statement of any dialect by two nets that share nothing: its words, and the tree a grammar makes of it. Both
 * are lists of what is allowed. Nothing of an admin is sent to a database that did not pass.
 */
export async function guardSql(text: string, dialect: DialectId): Promise<GuardedSql> {
  if (dialect === 'postgres') return guardPostgres(text);
  const guarded = guardWords(text, dialect);
  // What is no query by its words needs no parser to be refused.
  if (guarded.problems.length > 0) return guarded;
  const tree = await judgeSyntaxTree(guarded.template.parseable, dialect);
  return { template: guarded.template, problems: inOrder(tree.problems), columns: tree.columns };
}

import { type Dialect, type Row, renderSql, type Source, type Sql } from '@erp-audit/core';
import { markedDialect } from './marked-dialect.ts';
import { mutatedStatement, statementMutants } from './sql-mutants.ts';

/** A source whose statements can be changed on their way, and that remembers what each of them gave. */
export interface MutatedSource {
  readonly source: Source;
  /** Changes statements by the mutant of this name from now on; undefined changes none. */
  mutate(name: string | undefined): void;
  /** Starts to gather the mutants of the statements that are asked. */
  gather(into: Set<string> | undefined): void;
  /** Forgets answers, so that memory stays small. */
  forget(): void;
}

/** The answer to a statement depends on its text and values alone: rows of cases travel inside. */
export function mutatedSource(inner: Source): MutatedSource {
  const dialect: Dialect = markedDialect(inner.dialect);
  const answers = new Map<string, Promise<readonly Row[]>>();
  let mutant: string | undefined;
  let gathered: Set<string> | undefined;
  const asked = (query: Sql): Promise<readonly Row[]> => {
    for (const name of gathered === undefined ? [] : statementMutants(query, dialect)) gathered?.add(name);
    const changed = mutatedStatement(query, dialect, mutant);
    const { text, values } = renderSql(changed, inner.dialect);
    const key = JSON.stringify([text, values]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = inner.rows(changed, { label: 'mutant' });
    answers.set(key, answer);
    return answer;
  };
  const source: Source = {
    dialect,
    consistency: inner.consistency,
    identity: () => inner.identity(),
    rows: asked,
    async *stream(query) {
      yield await asked(query);
    },
    ...(inner.columnTypes === undefined ? {} : { columnTypes: inner.columnTypes }),
    planCost: async () => undefined,
    writeAbilities: () => inner.writeAbilities(),
    catalogue: () => inner.catalogue(),
    close: () => inner.close(),
  };
  return {
    source,
    mutate: (name) => {
      mutant = name;
    },
    gather: (into) => {
      gathered = into;
    },
    forget: () => answers.clear(),
  };
}

import { describe, expect, test } from 'vitest';
import { createMysqlDialect } from './dialect.ts';
import { isAtLeast, serverVersion } from './server-version.ts';
import { sessionSettings, textCollation } from './session-settings.ts';

test.each([
  ['10.11.19-MariaDB-0+deb12u1', 'MariaDB', [10, 11, 19]],
  ['5.5.5-10.6.12-MariaDB', 'MariaDB', [10, 6, 12]],
  ['8.0.36', 'MySQL', [8, 0, 36]],
  ['5.7.44-log', 'MySQL', [5, 7, 44]],
  ['8.4', 'MySQL', [8, 4, 0]],
  ['8.0.35-27.1 Percona', 'MySQL', [8, 0, 35]],
])('%s is %s %j', (text, product, numbers) => {
  expect(serverVersion(text)).toEqual({ product, numbers });
});

test('a version is compared number by number, and a product without a first version never has it', () => {
  const at = (text: string) => isAtLeast(serverVersion(text), { mysql: [8, 0, 4] });
  expect([at('8.0.3'), at('8.0.4'), at('8.1.0'), at('9.0.0'), at('5.7.44'), at('11.4.2-MariaDB')]).toEqual([
    ...[false, true, true, true, false, false],
  ]);
});

describe('an old server', () => {
  const old = serverVersion('5.7.44');

  test('lacks what came later, and names the version that has it', () => {
    const { capabilities, availableSince } = createMysqlDialect(old);
    expect(capabilities).toMatchObject({ regex: false, namedQueries: false, windows: false, collectTexts: true });
    expect(availableSince).toMatchObject({ regex: 'MySQL 8.0', namedQueries: 'MySQL 8.0', windows: 'MySQL 8.0' });
  });

  test('is told nothing that it does not know', () => {
    const settings = sessionSettings(old, 120).join('; ');
    expect(settings).toContain('max_execution_time = 120000');
    expect(settings).not.toMatch(/max_statement_time|recursi|default_regex_flags/);
    expect(textCollation(old)).toBe('utf8mb4_bin');
  });
});

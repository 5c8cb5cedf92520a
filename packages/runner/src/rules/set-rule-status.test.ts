import { describe, expect, test } from 'vitest';
import { withRuleStatus } from './set-rule-status.ts';

const ID = 'sales/late-order';
const put = (text: string) => withRuleStatus('erp-audit.yaml', text, ID, 'active');

describe('the status of a rule is put into a configuration', () => {
  test.each([
    ['without rules', 'version: 1', `version: 1\nrules:\n  set:\n    ${ID}: { status: active }\n`],
    [
      'with rules in one line',
      'rules: { include: ["**"] } # all\nreports: {}\n',
      `rules: { include: ["**"], set: { ${ID}: { status: active } } } # all\nreports: {}\n`,
    ],
    [
      'without set',
      'rules:\n  include:\n    - "**" # all\n\n# what follows\nreports: {}\n',
      `rules:\n  include:\n    - "**" # all\n  set: { ${ID}: { status: active } }\n\n# what follows\nreports: {}\n`,
    ],
    [
      'with settings of other rules',
      'rules:\n  set:\n    # why\n    a/b:\n      ownerMap: { material: [D50] }\n      graceAccounts: [svc] # one\n# next\nreports: {}\n',
      `rules:\n  set:\n    # why\n    a/b:\n      ownerMap: { material: [D50] }\n      graceAccounts: [svc] # one\n    ${ID}: { status: active }\n# next\nreports: {}\n`,
    ],
    ['with an empty set', 'rules:\n  set: {}\n', `rules:\n  set: { ${ID}: { status: active } }\n`],
    [
      'with settings of the rule',
      `rules:\n  set:\n    ${ID}:\n      maxAgeDays: 60 # agreed\n    z/z: { dueDays: 3 }\n`,
      `rules:\n  set:\n    ${ID}:\n      maxAgeDays: 60 # agreed\n      status: active\n    z/z: { dueDays: 3 }\n`,
    ],
    [
      'with another status',
      `rules: { set: { ${ID}: { status: "pilot", dueDays: 3 } } }`,
      `rules: { set: { ${ID}: { status: active, dueDays: 3 } } }`,
    ],
  ])('%s', (_, before, after) => {
    expect(put(before)).toBe(after);
  });

  test('and where it cannot be put in without harm, it says what to write', () => {
    expect(() => put('rules: &all\n  set: *nothing\n')).toThrow('Put the status in by hand');
    expect(() => put('rules: []\n')).toThrow(`rules: { set: { ${ID}: { status: active } } }`);
  });
});

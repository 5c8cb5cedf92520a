import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute and more; begun last, one of them would keep one core waiting for the other. */
const LONGEST = [
  'test/roundtrip/corpus',
  'test/durability/kill',
  'test/packaging/',
  'test/lifecycle/',
  'test/databases/same-findings',
  'test/contract/kinds',
  'test/adventureworks/truth',
  'packages/cli/src/rule-life',
  'packages/cli/src/broken-files',
  'packages/cli/src/run-cli',
  'packages/store/src/trust',
  'packages/store/src/histories',
  'test/gates/store-bugs',
  'test/admin-sql/session-alone',
  'test/odoo/truth',
  'test/escalation/',
];

/** A fresh clone remembers no durations: the longest files begin first all the same. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((part) => moduleId.includes(part));
      return at === -1 ? LONGEST.length : at;
    };
    return rest.toSorted((a, b) => rank(a) - rank(b));
  }
}

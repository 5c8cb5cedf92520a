import { loadRules } from '@erp-audit/engine';
import { type CataloguePage, renderMarkdown } from '@erp-audit/reporter';
import { buildCatalogue, type ProvenRules } from './build-catalogue.ts';

/** The catalogue of the shipped rules in Markdown, as it lies beside them. */
export async function shippedCatalogue(
  rulesDirectory: string,
  reportsDirectory: string,
  proven: ProvenRules,
): Promise<readonly CataloguePage[]> {
  const { rules, issues } = loadRules({ folders: [{ directory: rulesDirectory, name: '' }], include: ['**'] });
  const [issue] = issues;
  if (issue !== undefined) throw new Error(`${issue.file}:${issue.line} is no rule that can be told of`);
  const model = buildCatalogue({ rules, rulesDirectory, profiles: [], version: undefined, proven });
  return renderMarkdown(model, { reportsDirectory });
}

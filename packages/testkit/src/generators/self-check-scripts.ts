import { DIALECT_FORMS, type DialectForm } from '../dialect-forms.ts';
import { scriptStyle } from '../fragments/script-style.ts';
import { selfCheckScript } from '../fragments/self-check-script.ts';
import type { GeneratedFile, Generator } from '../generator.ts';

/** Forms whose scripts differ in their first lines only have one, named after the oldest. */
function distinctForms(): Map<string, DialectForm[]> {
  const byStatements = new Map<string, DialectForm[]>();
  for (const form of DIALECT_FORMS) {
    const { head, ...style } = scriptStyle(form, []);
    // What a session is set to may depend on the product as well.
    const key = `${form.id.split('-')[0]} ${selfCheckScript(form.dialect, { ...style, head: [] })} ${head.slice(5).join('\n')}`;
    byStatements.set(key, [...(byStatements.get(key) ?? []), form]);
  }
  return byStatements;
}

/** The scripts that an administrator runs on a real server, beside the connector that they check. */
export const generator: Generator = {
  generate() {
    return [...distinctForms().values()].map((forms): GeneratedFile => {
      const [oldest] = forms as [DialectForm];
      const style = scriptStyle(
        oldest,
        forms.map(({ name }) => name),
      );
      const file = `packages/connector-${oldest.dialect.id}/self-check/${oldest.id}.sql`;
      return { file, text: selfCheckScript(oldest.dialect, style) };
    });
  },
};

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AuditError, type Locale, nearestWord } from '@erp-audit/core';
import type Handlebars from 'handlebars';
import { loadHandlebars } from '../load-handlebars.ts';
import { readTextFile, type TextEntries, type Texts, textsOf } from '../load-texts.ts';
import { readStyle } from '../read-style.ts';
import type { ReportOptions } from '../workbook/write-workbook.ts';

const COMPILING = { strict: true, knownHelpersOnly: true } as const;
const LOGOS = { 'logo.svg': 'image/svg+xml', 'logo.png': 'image/png', 'logo.jpg': 'image/jpeg' } as const;
const STYLE = 'style.css';
const TEXTS = 'texts.yaml';

/** The committee's templates as one organisation sees them. */
export interface Templates {
  readonly texts: Texts;
  /** A page by the name of its file; the view gets the style and the logo. */
  render(page: 'page' | 'minutes', view: object): string;
}

interface Parts {
  readonly partials: ReadonlyMap<string, string>;
  readonly texts: TextEntries;
  readonly style: string;
  /** Data URI; undefined without one. */
  readonly logo: string | undefined;
}

/**
 * The shipped templates with what an organisation puts into `<ownReports>/committee/`: partials by the name of the
 * shipped one, `logo.svg|png|jpg`, `style.css`, and texts by key. Nothing else there is read.
 * @throws AuditError `REPORT_TEMPLATE` with file and line where something of its own is broken.
 */
export async function loadTemplates(options: ReportOptions, locale: Locale): Promise<Templates> {
  const directory = path.join(options.reportsDirectory, 'committee');
  const shipped = await readShipped(options.reportsDirectory);
  const ownDirectory = options.ownReports && path.join(options.ownReports, 'committee');
  const own = ownDirectory === undefined ? undefined : await readOwn(ownDirectory, shipped);
  const texts = textsOf(shipped.texts, locale, path.join(directory, TEXTS), own?.texts);
  const pages = { page: await read(directory, 'page.hbs'), minutes: await read(directory, 'minutes.hbs') };
  const engine = await loadHandlebars();
  return {
    texts,
    render: (page, view) => {
      const whole = { ...view, css: `${shipped.style}\n${own?.style ?? ''}`, logo: own?.logo ?? '' };
      try {
        return renderWith(engine, pages[page], new Map([...shipped.partials, ...(own?.partials ?? [])]), whole);
      } catch (error) {
        const trial = (partials: ReadonlyMap<string, string>) => renderWith(engine, pages[page], partials, whole);
        throw ownFault(error, trial, { shipped, own, directory: ownDirectory ?? '' });
      }
    },
  };
}

/** Compiled templates by their texts, the last used ones only: a report in two languages compiles once. */
const compiled = new Map<string, Handlebars.TemplateDelegate>();
const KEPT = 4;

function renderWith(
  engine: typeof Handlebars,
  page: string,
  partials: ReadonlyMap<string, string>,
  view: object,
): string {
  const texts = JSON.stringify([page, ...partials]);
  const template = compiled.get(texts) ?? compile(engine, page, partials);
  compiled.delete(texts);
  compiled.set(texts, template);
  for (const oldest of [...compiled.keys()].slice(0, -KEPT)) compiled.delete(oldest);
  return template(view);
}

function compile(
  engine: typeof Handlebars,
  page: string,
  partials: ReadonlyMap<string, string>,
): Handlebars.TemplateDelegate {
  const handlebars = engine.create();
  for (const [name, text] of partials) handlebars.registerPartial(name, handlebars.compile(text, COMPILING));
  return handlebars.compile(page, COMPILING);
}

async function readShipped(reportsDirectory: string): Promise<Parts> {
  const directory = path.join(reportsDirectory, 'committee');
  const partials = await readPartials(path.join(directory, 'partials'));
  const style = await readStyle(reportsDirectory, 'committee');
  return { partials, style, texts: await readTextFile(path.join(directory, TEXTS)), logo: undefined };
}

async function readOwn(directory: string, shipped: Parts): Promise<Parts | undefined> {
  const files = await readdir(directory).catch(() => undefined);
  if (files === undefined) return undefined;
  const partials = files.includes('partials') ? await readPartials(path.join(directory, 'partials')) : new Map();
  for (const name of partials.keys())
    if (!shipped.partials.has(name))
      throw unknownName(path.join(directory, 'partials', `${name}.hbs`), name, shipped.partials);
  const texts = files.includes(TEXTS)
    ? await readTextFile(path.join(directory, TEXTS)).catch(asTemplateFault(directory))
    : {};
  for (const key of Object.keys(texts))
    if (!(key in shipped.texts))
      throw unknownName(path.join(directory, TEXTS), key, new Map(Object.entries(shipped.texts)));
  return {
    ...{ partials, texts, logo: await readLogo(directory, files) },
    style: files.includes(STYLE) ? await readOwnStyle(path.join(directory, STYLE)) : '',
  };
}

async function readPartials(directory: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.hbs')).toSorted();
  return new Map(
    await Promise.all(files.map(async (name) => [name.slice(0, -4), await read(directory, name)] as const)),
  );
}

async function readLogo(directory: string, files: readonly string[]): Promise<string | undefined> {
  for (const [name, type] of Object.entries(LOGOS))
    if (files.includes(name))
      return `data:${type};base64,${(await readFile(path.join(directory, name))).toString('base64')}`;
  return undefined;
}

/** Colours and sizes only: a style that could end its element would be more than that. */
async function readOwnStyle(file: string): Promise<string> {
  const style = await readFile(file, 'utf8');
  const line = style.split('\n').findIndex((each) => each.includes('</') || each.includes('@import'));
  if (line < 0) return style;
  throw templateFault(file, line + 1, {
    en: '"</" and "@import" have no place in it',
    'zh-CN': '不能包含 "</" 或 "@import"',
  });
}

function read(directory: string, name: string): Promise<string> {
  return readFile(path.join(directory, name), 'utf8');
}

/** The shipped templates are tested, so a fault is in the partial of the organisation with which alone it appears too. */
function ownFault(
  error: unknown,
  render: (partials: ReadonlyMap<string, string>) => string,
  { shipped, own, directory }: { readonly shipped: Parts; readonly own: Parts | undefined; readonly directory: string },
): unknown {
  for (const [name, text] of own?.partials ?? [])
    try {
      render(new Map([...shipped.partials, [name, text]]));
    } catch (fault) {
      const { message } = fault as Error;
      const line = lineOf(fault as Error & { readonly lineNumber?: number });
      const said = message.split('\n')[0]?.replace(/ - \d+:\d+$/, '') ?? message;
      return templateFault(path.join(directory, 'partials', `${name}.hbs`), line, { en: said, 'zh-CN': said }, fault);
    }
  return error;
}

function lineOf({ message, lineNumber }: Error & { readonly lineNumber?: number }): number {
  return lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
}

function unknownName(file: string, name: string, known: ReadonlyMap<string, unknown>): AuditError {
  const near = nearestWord(name, [...known.keys()]);
  return templateFault(file, 1, {
    en: `nothing shipped is called "${name}"${near === undefined ? '' : `; perhaps "${near}"`}`,
    'zh-CN': `自带模板中没有 "${name}"${near === undefined ? '' : `，是否为 "${near}"`}`,
  });
}

function asTemplateFault(directory: string) {
  return (error: unknown): never => {
    const { message } = error as Error;
    throw templateFault(path.join(directory, TEXTS), 1, { en: message, 'zh-CN': message }, error);
  };
}

function templateFault(
  file: string,
  line: number,
  fault: { readonly en: string; readonly 'zh-CN': string },
  cause?: unknown,
): AuditError {
  const message = {
    en: `The template ${file}:${line} is broken: ${fault.en}.`,
    'zh-CN': `模板 ${file}:${line} 有误：${fault['zh-CN']}。`,
  };
  return new AuditError('REPORT_TEMPLATE', message, { file }, cause === undefined ? {} : { cause });
}

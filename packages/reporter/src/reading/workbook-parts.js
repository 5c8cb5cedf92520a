// Plain JavaScript, as the process it runs in.
import path from 'node:path';
import { ReadingStopped } from './reading-stopped.js';

/** @import { PackageParts } from './package-parts.js' */

const USUAL_WORKBOOK = 'xl/workbook.xml';
/** Characters of all shared strings together. */
const MAX_SHARED_TEXT = 50_000_000;
/** Built-in formats that show a day or a time; 27 to 36 and 50 to 58 are those of East Asian versions. */
const isBuiltInDate = (/** @type {number} */ id) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/**
 * What the cells of all sheets refer to.
 * @typedef {object} WorkbookParts
 * @property {readonly { name: string, part: string }[]} sheets In the order of the tabs.
 * @property {readonly string[]} sharedStrings
 * @property {ReadonlySet<number>} dateStyles Cell styles that show a number as a day.
 * @property {boolean} date1904 Days are counted from 1904, as old Macs did.
 */

/**
 * @param {PackageParts} parts
 * @param {number} maxText
 * @returns {Promise<WorkbookParts>}
 */
export async function readWorkbookParts(parts, maxText) {
  const workbook = await findWorkbook(parts);
  const { targets, strings, styles } = await readRelations(parts, workbook);
  /** @type {{ name: string, part: string }[]} */
  const sheets = [];
  let date1904 = false;
  await parts.read(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', part: targets.get(id) ?? '' });
    },
  });
  const sharedStrings = await readSharedStrings(parts, strings, maxText);
  return { sheets, sharedStrings, dateStyles: await readDateStyles(parts, styles), date1904 };
}

/**
 * Where the workbook lies; Strict Open XML gives relations other names that end the same.
 * @param {PackageParts} parts
 */
async function findWorkbook(parts) {
  let workbook = USUAL_WORKBOOK;
  await parts.read('_rels/.rels', {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Type']?.endsWith('/officeDocument') === true) {
        workbook = path.posix.resolve('/', attributes['Target'] ?? '').slice(1);
      }
    },
  });
  return workbook;
}

/**
 * @param {PackageParts} parts
 * @param {string} workbook
 */
async function readRelations(parts, workbook) {
  const folder = path.posix.dirname(workbook);
  /** @type {Map<string, string>} */
  const targets = new Map();
  let strings = `${folder}/sharedStrings.xml`;
  let styles = `${folder}/styles.xml`;
  await parts.read(`${folder}/_rels/${path.posix.basename(workbook)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = path.posix.resolve(`/${folder}`, attributes['Target'] ?? '').slice(1);
      targets.set(attributes['Id'] ?? '', target);
      if (attributes['Type']?.endsWith('/sharedStrings') === true) strings = target;
      if (attributes['Type']?.endsWith('/styles') === true) styles = target;
    },
  });
  return { targets, strings, styles };
}

/**
 * @param {PackageParts} parts
 * @param {string} part
 * @param {number} maxText
 */
async function readSharedStrings(parts, part, maxText) {
  /** @type {string[]} */
  const strings = [];
  let characters = 0;
  const collector = new TextCollector(maxText);
  await parts.read(part, {
    open: (name) => {
      if (name === 'si') collector.reset();
      collector.open(name);
    },
    text: (text) => collector.add(text),
    close: (name) => {
      collector.close(name);
      if (name !== 'si') return;
      characters += collector.text.length + 8;
      if (characters > MAX_SHARED_TEXT) throw new ReadingStopped('textTooLong');
      strings.push(collector.text);
    },
  });
  return strings;
}

/**
 * @param {PackageParts} parts
 * @param {string} part
 */
async function readDateStyles(parts, part) {
  /** @type {Set<number>} */
  const dateFormats = new Set();
  /** @type {number[]} */
  const formatOfStyle = [];
  let isCellStyles = false;
  await parts.read(part, {
    open: (name, attributes) => {
      const format = Number(attributes['numFmtId'] ?? 0);
      if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) formatOfStyle.push(format);
      else if (name === 'numFmt' && isDateFormat(attributes['formatCode'])) dateFormats.add(format);
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  const isDate = (/** @type {number} */ format) => isBuiltInDate(format) || dateFormats.has(format);
  return new Set(formatOfStyle.flatMap((format, style) => (isDate(format) ? [style] : [])));
}

/** @param {string | undefined} format */
function isDateFormat(format = '') {
  const bare = format.replaceAll(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  return bare !== 'General' && /[ymdhs]/i.test(bare);
}

/** Joins the runs of a rich text; how a word is pronounced is no part of it. */
export class TextCollector {
  text = '';
  #max;
  #isText = false;
  #isPhonetic = false;

  /** @param {number} max Characters kept. */
  constructor(max) {
    this.#max = max;
  }

  reset() {
    this.text = '';
    this.#isText = false;
    this.#isPhonetic = false;
  }

  /** @param {string} name */
  open(name) {
    if (name === 'rPh') this.#isPhonetic = true;
    if (name === 't') this.#isText = !this.#isPhonetic;
  }

  /** @param {string} text */
  add(text) {
    if (this.#isText && this.text.length < this.#max) this.text = (this.text + decodeEscapes(text)).slice(0, this.#max);
  }

  /** @param {string} name */
  close(name) {
    if (name === 'rPh') this.#isPhonetic = false;
    if (name === 't') this.#isText = false;
  }
}

/** Characters that XML cannot hold are written as `_x000D_`. */
function decodeEscapes(/** @type {string} */ text) {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

// Plain JavaScript: a child process of Node 20 cannot load TypeScript under vitest or tsx.
// Runs alone in a process that is killed when it takes too long or too much memory: returned workbooks are hostile input.
import { readCsv } from './csv-rows.js';
import { PackageParts } from './package-parts.js';
import { ReadingStopped } from './reading-stopped.js';
import { SheetReader } from './sheet-reader.js';
import { readWorkbookParts } from './workbook-parts.js';

const MAX_TEXT = 2_001;

/** @param {unknown} message */
function send(message) {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve(undefined)));
  });
}

/** @param {string} file */
async function readSheets(file) {
  const parts = await PackageParts.open(file);
  try {
    const book = await readWorkbookParts(parts, MAX_TEXT);
    for (const { name, part } of book.sheets) {
      const reader = new SheetReader(book, MAX_TEXT, async (rows) => {
        await send({ sheet: name, rows });
      });
      await parts.read(part, {
        open: (tag, attributes) => reader.open(tag, attributes),
        text: (text) => reader.text(text),
        close: (tag) => reader.close(tag),
        pause: () => reader.pause(),
      });
      await reader.flush();
      if (reader.merges.length > 0) await send({ sheet: name, merges: reader.merges });
    }
  } finally {
    parts.close();
  }
}

/** @param {{ file: string, form: 'workbook' | 'csv', name: string }} order */
async function read({ file, form, name }) {
  if (form === 'workbook') await readSheets(file);
  else await readCsv(file, MAX_TEXT, (rows) => send({ sheet: name, rows }).then(() => {}));
}

process.once('message', async (/** @type {Parameters<typeof read>[0]} */ order) => {
  try {
    await read(order);
    await send({ done: true });
  } catch (error) {
    const reason = error instanceof ReadingStopped ? error.reason : 'damaged';
    await send({ stopped: reason, message: error instanceof Error ? error.message : String(error) });
  }
  process.disconnect();
});

/** The findings: one array a column, and how many there are. */
export const findings = { count: 0, columns: {} };

const KEPT_BLOCKS = 8;
/** Blocks of details, as they stand in the page; the last opened ones also read. */
const blocks = { starts: [], elements: [], read: new Map() };

async function decode(element) {
  const bytes = Uint8Array.from(atob(element.textContent), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

function elementsOf(kind) {
  return [...document.querySelectorAll(`script[data-block="${kind}"]`)];
}

/** Fills `findings` and gives what the page was written with. */
export async function readData() {
  const [page] = await Promise.all(elementsOf('page').map(decode));
  const lists = await Promise.all(elementsOf('lines').map(decode));
  for (const list of lists) {
    blocks.starts.push(findings.count);
    findings.count += list.id.length;
    for (const [name, values] of Object.entries(list)) {
      findings.columns[name] ??= [];
      for (const value of values) findings.columns[name].push(value);
    }
  }
  for (const element of elementsOf('lines')) element.remove();
  blocks.elements = elementsOf('details');
  return page;
}

/** History and SQL of one finding. */
export async function readDetails(index) {
  const block = blocks.starts.findLastIndex((start) => start <= index);
  const details = blocks.read.get(block) ?? (await decode(blocks.elements[block]));
  blocks.read.delete(block);
  blocks.read.set(block, details);
  for (const oldest of [...blocks.read.keys()].slice(0, -KEPT_BLOCKS)) blocks.read.delete(oldest);
  return details[index - blocks.starts[block]];
}

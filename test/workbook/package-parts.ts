import yauzl from 'yauzl';

/** Every part of a package as text, by name. */
export async function packageParts(file: string): Promise<ReadonlyMap<string, string>> {
  const zip = await yauzl.openPromise(file);
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  }
  return parts;
}

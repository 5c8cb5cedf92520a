import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '@erp-audit/core';
import { cardPost, composeMail, dropFolder } from '@erp-audit/delivery';
import type { Config } from '../config/load-config.ts';
import { writeFileAtomically } from '../reports/write-file-atomically.ts';
import { chatPlace, mailSettings, messageOf, placeOfFiles } from './channel-attempt.ts';
import { type Place, placesOf } from './places.ts';

/** What would be sent to one place. */
export interface PreviewedMessage extends Place {
  readonly key: string;
  /** The mail or card as a file; undefined for the shared folder, where nothing but files would go. */
  readonly file: string | undefined;
  /** Folder that files would be copied to. */
  readonly folder: string | undefined;
}

/**
 * Writes what would be sent: mails as `.eml`, which every mail program opens, and cards as JSON, without the address
 * and the signature, which are secrets. Sends and queues nothing.
 */
export async function previewNotices(
  config: Config,
  notices: readonly Notice[],
  directory: string,
  now: Date,
): Promise<readonly PreviewedMessage[]> {
  const previewed: PreviewedMessage[] = [];
  for (const notice of notices)
    for (const place of placesOf(config, notice)) {
      const written = await preview(config, notice, place, now);
      const file = written && join(directory, `${fileName(notice, place)}.${written.extension}`);
      if (written !== undefined && file !== undefined)
        await writeFileAtomically(file, (draft) => writeFile(draft, written.content));
      const folder = place.channel === 'folder' ? dropFolder(place.addressee, notice) : undefined;
      previewed.push({ ...place, key: notice.key, file, folder });
    }
  return previewed;
}

async function preview(config: Config, notice: Notice, { channel, addressee }: Place, now: Date) {
  const message = messageOf(config, notice);
  if (channel === 'folder') return undefined;
  if (channel === 'mail') {
    const settings = mailSettings(config);
    if (settings === undefined) return undefined;
    const letter = { to: addressee, date: now, place: placeOfFiles(config, notice) };
    return { extension: 'eml', content: await composeMail(message, settings, letter) };
  }
  const place = chatPlace(config, addressee);
  if (place === undefined) return undefined;
  const { body } = cardPost(message, { kind: place.kind, url: place.url }, now);
  return { extension: 'json', content: `${JSON.stringify(body, null, 2)}\n` };
}

/** Made of ids: keys and addresses may hold what no file may be called. */
function fileName({ key }: Notice, { channel, addressee }: Place): string {
  return `${key}.${channel}.${addressee}`.replaceAll(/[^A-Za-z0-9@._-]+/g, '-');
}

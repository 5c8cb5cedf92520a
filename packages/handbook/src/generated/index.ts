import type { Document } from '../document.ts';
import type { Language } from '../language.ts';
import { messagesPage } from './messages-page.ts';
import { profilePages } from './profile-pages.ts';

/** Pages that are made from the repository as it stands, by the name the contents use. */
export const GENERATED_PAGES = {
  messages: messagesPage,
  profiles: profilePages,
} as const satisfies Record<string, (root: string) => readonly Readonly<Record<Language, Document>>[]>;
export type GeneratedName = keyof typeof GENERATED_PAGES;

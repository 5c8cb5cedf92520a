export { buildSite, type Site } from './build-site.ts';
export type { Document } from './document.ts';
export { LANGUAGES, type Language } from './language.ts';

import type Handlebars from 'handlebars';

/** Handlebars, loaded with the first page. */
export async function loadHandlebars(): Promise<typeof Handlebars> {
  return (await import('handlebars')).default;
}

/**
 * Gives headings their anchors as GitHub does, so that a link works in the repository and on the site: lower case,
 * letters, digits, `-` and `_` kept, blanks become `-`, and what comes again gets a number.
 */
export function makeSlugger(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    const slug = heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  };
}

/** The address where it is one that a browser opens; anything else never becomes a link. */
export function webAddress(url: string | null): string | undefined {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}

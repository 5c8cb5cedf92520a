/** Addresses that are written already as a browser writes them; all others are taken apart to see. */
const PLAIN_ADDRESS = /^https?:\/\/(?!xn--|[^/]*\.xn--)(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*(?::[1-9]\d{3})?\/[\w\-/?=&#]*$/;

/** The address where it is one that a browser opens; anything else never becomes a link. */
export function webAddress(url: string | null): string | undefined {
  if (url === null || PLAIN_ADDRESS.test(url)) return url ?? undefined;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}

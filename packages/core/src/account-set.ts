/** Name of the source that an account set of a configured source becomes; see `accountSets` of the configuration. */
export function accountSetSource(base: string, accountSet: string): string {
  return `${base}-${accountSet.toLowerCase()}`;
}

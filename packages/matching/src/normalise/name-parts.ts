/** What a name consists of, folded; parts that it lacks are empty. */
export interface NameParts {
  /** Words of the name itself, without legal form, place of a Chinese company, branch and marks. */
  readonly tokens: readonly string[];
  /** The same as one text without blanks. */
  readonly core: string;
  readonly legal: string;
  readonly place: string;
  readonly branch: string;
  /** Numbers and ordinals, as digits. */
  readonly numbers: string;
}

/** One generated file: its path from the root of the repository and its whole text. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/** Makes files from what lies in the repository. Each generator is one file of `generators/`, found by its folder. */
export interface Generator {
  generate(root: string): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
}

/** The process as the command line sees it; tests hand in their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** True where standard error is a terminal: only then is progress drawn. */
  readonly isTerminal: boolean;
  /** True where a person can be asked: standard input and output are both terminals. */
  readonly isInteractive?: boolean;
  /** Columns of standard output; undefined where it is no terminal. */
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the process is asked to stop. */
  readonly signal: AbortSignal;
  /** Calls back whenever the process is told to look again (SIGHUP); gives what ends that. */
  readonly onHangUp?: (listener: () => void) => () => void;
  /** Ends the process, whatever is still going on. */
  readonly leave?: (code: number) => void;
  /** Called when the command is loaded and begins its work. */
  readonly loaded?: () => void;
}

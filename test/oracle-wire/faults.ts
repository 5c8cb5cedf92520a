/** What goes wrong on purpose. Tests change it while the double runs; undefined is health. */
export interface WireFaults {
  /** The server takes what is sent and never answers: from the connect on, at log-in, or from the first statement on. */
  silentAt?: 'connect' | 'login' | 'statement' | undefined;
  /** Milliseconds before every answer. */
  delayMs?: number | undefined;
  /** The socket is reset when so many bytes were sent to the client since the connect was accepted. */
  resetAfterBytes?: number | undefined;
  /** Random bytes instead of the answer: to the connect, or to a statement. */
  garbageAt?: 'connect' | 'statement' | undefined;
  /** Number of the ORA error that the log-in ends with, such as 28000. */
  loginError?: number | undefined;
  /** Statements that contain the text end with the ORA error of that number. */
  failing?: { readonly text: string; readonly error: number } | undefined;
  /** Breaks are ignored, as by a server that hangs. */
  ignoresBreak?: boolean | undefined;
}

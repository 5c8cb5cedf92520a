import type { Session } from '../session.ts';

/** One line on standard error that says what is going on; nothing where nobody watches. */
export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

const CLEAR = '\r\u001b[2K';

export function progressLine({ io, isJson, options }: Session): ProgressLine {
  if (!io.isTerminal || isJson || options.quiet) return { show: () => {}, clear: () => {} };
  return {
    show: (text) => io.stderr(`${CLEAR}${text}`),
    clear: () => io.stderr(CLEAR),
  };
}

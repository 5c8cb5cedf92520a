import { script } from '@bomb.sh/tab';
import type { Shell } from './shells.ts';

const PROGRAM = 'erp-audit';

/** Bash without the package bash-completion lacks the one function that the script takes from it. */
const BASH_FALLBACK = `if ! declare -F _get_comp_words_by_ref >/dev/null; then
  _get_comp_words_by_ref() {
    cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} cword=$COMP_CWORD
    words=("\${COMP_WORDS[@]}")
  }
fi
`;

/** What a shell reads at its start so that it completes the command; the words themselves come from the hidden `complete`. */
export function shellScript(shell: Shell): string {
  const text = printed(() => script(shell, PROGRAM, PROGRAM));
  // A second start of the script in one session must not fail.
  return shell === 'bash' ? `${BASH_FALLBACK}${text.replaceAll(/^readonly /gm, '')}` : text;
}

/** The library prints its scripts and returns none. */
function printed(print: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => lines.push(line);
  try {
    print();
  } finally {
    console.log = log;
  }
  return lines.join('\n');
}

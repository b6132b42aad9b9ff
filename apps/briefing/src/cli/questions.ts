import { createInterface } from 'node:readline/promises';
import { CommandFault } from './outcome.ts';

export interface Question {
  readonly text: string;
  /** What an empty answer stands for; told in brackets. */
  readonly otherwise?: string;
  /** Words that the tabulator key completes to. */
  readonly words?: readonly string[];
  /** Says what is wrong with an answer, so that it is asked for once more; null where nothing is. */
  readonly check?: (answer: string) => string | null;
}

/** Questions to somebody who sits at a terminal. */
export interface Questions {
  ask(question: Question): Promise<string>;
  confirm(text: string): Promise<boolean>;
  /** Says how to answer what follows. */
  explain(words: string): void;
  close(): void;
}

/** Questions are asked on a terminal alone: null in a pipe or a script, where nobody could answer. */
export function openQuestions(): Questions | null {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  let words: readonly string[] = [];
  // What is asked goes to standard error, so that standard output holds the result alone.
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    completer: (begun: string): [string[], string] => [words.filter((word) => word.startsWith(begun)), begun],
  });
  const stop = new AbortController();
  lines.on('SIGINT', () => stop.abort()).on('close', () => stop.abort());
  const read = async (prompt: string): Promise<string> => {
    try {
      return (await lines.question(prompt, { signal: stop.signal })).trim();
    } catch {
      throw new CommandFault('stopped; nothing was written', { exitCode: 2 });
    }
  };
  const ask = async (question: Question): Promise<string> => {
    words = question.words ?? [];
    const shown = question.otherwise ? ` [${question.otherwise}]` : '';
    for (;;) {
      const answer = (await read(`${question.text}${shown} `)) || (question.otherwise ?? '');
      const wrong = question.check?.(answer) ?? null;
      if (wrong === null) return answer;
      process.stderr.write(`  ${wrong}\n`);
    }
  };
  return {
    ask,
    confirm: async (text) => {
      const check = (answer: string) => (/^(y|yes|n|no)$/i.test(answer) ? null : 'Answer yes or no.');
      return /^y/i.test(await ask({ text, otherwise: 'yes', words: ['yes', 'no'], check }));
    },
    explain: (words) => void process.stderr.write(`${words}\n`),
    close: () => lines.close(),
  };
}

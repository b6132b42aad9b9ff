/** A tutorial as steps that can be run: what its code blocks say, and the comments before them. */

export type Step =
  /** Commands, the words that they print, in order, and how they end. */
  | {
      readonly type: 'run';
      readonly commands: string;
      readonly prints: readonly string[];
      readonly code: number;
    }
  /** A file that the reader saves. */
  | { readonly type: 'save'; readonly file: string; readonly text: string }
  /** A line of a file that the reader replaces. */
  | { readonly type: 'replace'; readonly file: string; readonly line: string; readonly text: string };

const BLOCK = /(?:^<!-- (.*) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

/**
 * Before a block stands what it is: `<!-- file: PATH -->`, `<!-- in PATH instead of: LINE -->`, or
 * `<!-- prints -->` for what the commands before it print. A block without a word must hold commands.
 */
export function readTutorial(markdown: string): Step[] {
  const steps: Step[] = [];
  for (const [, note = '', language, text = ''] of markdown.matchAll(BLOCK)) {
    const file = /^file: (.+)$/.exec(note)?.[1];
    const [, inFile, line] = /^in (\S+) instead of: (.+)$/.exec(note) ?? [];
    const prints = /^prints(?:, and ends with (\d))?$/.exec(note);
    const last = steps.at(-1);
    if (file !== undefined) steps.push({ type: 'save', file, text });
    else if (inFile !== undefined && line !== undefined)
      steps.push({ type: 'replace', file: inFile, line, text });
    else if (prints && last?.type === 'run')
      steps.splice(-1, 1, { ...last, prints: text.trimEnd().split('\n'), code: Number(prints[1] ?? 0) });
    else if (language === 'sh' && note === '')
      steps.push({ type: 'run', commands: text, prints: [], code: 0 });
    else throw new Error(`nothing is known of this block: ${note} ${language}\n${text}`);
  }
  return steps;
}

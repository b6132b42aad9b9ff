/** The words in which two paragraphs of one language differ. */
import { type ChangeObject, diffArrays } from 'diff';
import { isHan, isWord, sameSign, spacedTokensOf } from './tokens.ts';

/** A stretch of a paragraph, and whether the other paragraph has it. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Each paragraph in pieces, which joined together are the paragraph. */
export interface Differences {
  readonly first: readonly Piece[];
  readonly second: readonly Piece[];
}

/** Words that change place or go; with more of them two paragraphs are not told apart word by word. */
const MOST_EDITS = 1000;
/** Part of the words that must be the same for a difference of words to say anything. */
const LEAST_SHARED = 0.25;
/**
 * What stands between two changes is read with them where it is hardly a word, as "of" and 的, or less than this part of
 * the words that were changed around it.
 */
const LETTERS_BETWEEN = 3;
const HAN_BETWEEN = 1;
const PART_OF_CHANGES = 1 / 12;

interface Step {
  readonly kind: 'same' | 'changed';
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export function differencesOf(first: string, second: string): Differences {
  const [a, b] = [spacedTokensOf(first), spacedTokensOf(second)];
  const changes = diffArrays(a, b, {
    comparator: (one, other) => sameSign(one.trim()) === sameSign(other.trim()),
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined) return allChanged(first, second);
  const steps = withoutIslands(stepsOf(changes, a, b));
  const words = (tokens: readonly string[]) => tokens.filter(isWord).length;
  const shared = steps.reduce((sum, step) => sum + (step.kind === 'same' ? words(step.first) : 0), 0);
  if (shared < LEAST_SHARED * Math.max(words(a), words(b))) return allChanged(first, second);
  return { first: piecesOf(steps, 'first'), second: piecesOf(steps, 'second') };
}

const allChanged = (first: string, second: string): Differences => ({
  first: [{ text: first, changed: true }],
  second: [{ text: second, changed: true }],
});

/** Stretches that are the same, and between them what the one has in the place of what the other has. */
function stepsOf(
  changes: readonly ChangeObject<string[]>[],
  a: readonly string[],
  b: readonly string[],
): Step[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of changes) {
    const kind = added || removed ? 'changed' : 'same';
    // The same sign may be written otherwise in each, so that both are taken from where they stand.
    const first = added ? [] : a.slice(i, i + value.length);
    const second = removed ? [] : b.slice(j, j + value.length);
    i += first.length;
    j += second.length;
    add(steps, { kind, first, second });
  }
  return steps;
}

function add(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  if (last?.kind !== step.kind) steps.push(step);
  else
    steps[steps.length - 1] = {
      kind: step.kind,
      first: [...last.first, ...step.first],
      second: [...last.second, ...step.second],
    };
}

/** A few words between two changes are read with them. */
function withoutIslands(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  steps.forEach((step, index) => {
    const [before, after] = [steps[index - 1], steps[index + 1]];
    const island =
      step.kind === 'same' && before && after && isShort(step.first, wordsIn(before) + wordsIn(after));
    add(joined, island ? { ...step, kind: 'changed' } : step);
  });
  return joined;
}

const wordsIn = ({ first, second }: Step): number =>
  first.filter(isWord).length + second.filter(isWord).length;

/** @param around words that were changed on either side of it */
function isShort(tokens: readonly string[], around: number): boolean {
  const words = tokens.filter(isWord).map((token) => token.trim());
  const most = words.some(isHan) ? HAN_BETWEEN : LETTERS_BETWEEN;
  return words.join('').length <= most || words.length < around * PART_OF_CHANGES;
}

/** White space at the ends of a change is no part of it. */
function piecesOf(steps: readonly Step[], side: 'first' | 'second'): Piece[] {
  const pieces: Piece[] = [];
  const push = (text: string, changed: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.changed === changed) pieces[pieces.length - 1] = { text: last.text + text, changed };
    else pieces.push({ text, changed });
  };
  for (const step of steps) {
    const text = step[side].join('');
    if (step.kind === 'same') {
      push(text, false);
      continue;
    }
    const core = text.trim();
    const at = text.indexOf(core);
    push(text.slice(0, at), false);
    push(core, core !== '');
    push(text.slice(at + core.length), false);
  }
  return pieces;
}

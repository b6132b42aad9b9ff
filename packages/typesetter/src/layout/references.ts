/** Page numbers of the contents, with dotted leaders. Lengths are points. */
import type { Fragment, LineBox } from './block.ts';
import { eachChild } from './each-child.ts';
import { type LineSetter, setText } from './line-of-text.ts';
import type { PageBody } from './paginate.ts';
import { moveItem, type SetLine } from './set-line.ts';
import type { PageItem } from './types.ts';

type Reference = NonNullable<LineBox['reference']>;

/** Dots every so many ems, counted from the right so that they stand below each other. */
const DOT_DISTANCE = 0.55;

/** `label` is that of the page where the target begins; '' where there is none. */
export function setReference(
  reference: Reference,
  label: string,
  lang: string,
  setter: LineSetter,
): readonly PageItem[] {
  const { to, right, baseline, from, gap } = reference;
  const number = setText(label, to.number, lang, to.owner, setter);
  const x = right - number.width;
  const step = to.leader.size * DOT_DISTANCE;
  const first = right - Math.floor((right - from - gap) / step) * step;
  const dot = setText('.', to.leader, lang, to.leaderOwner, setter);
  const dots = repeated(dot, step, 1 + Math.floor((x - gap - first - dot.width) / step));
  return [
    ...dots.map((item) => moveItem(item, first, baseline)),
    ...number.items.map((item) => moveItem(item, x, baseline)),
  ];
}

/** The one word of a line so many times, each `step` from the one before, as one item. */
function repeated({ items: [item], width }: SetLine, step: number, times: number): readonly PageItem[] {
  const word = item?.kind === 'text' ? item.words[0] : undefined;
  if (item?.kind !== 'text' || word === undefined || times < 1) return [];
  return [
    {
      ...item,
      width: (times - 1) * step + width,
      words: new Array<typeof word>(times).fill(word),
      stretch: new Array<number>(times - 1).fill(step - width),
    },
  ];
}

/** What lines of pages refer to. */
export function referencesIn(pages: readonly PageBody[]): readonly Reference[] {
  const found: Reference[] = [];
  for (const { text } of pages) if (text !== undefined) collect(text, found);
  return found;
}

function collect(fragment: Fragment, into: Reference[]): void {
  if (fragment.kind === 'lines') {
    const { lines } = fragment;
    for (let i = 0; i < lines.length; i++) {
      const reference = lines[i]?.reference;
      if (reference !== undefined) into.push(reference);
    }
  } else eachChild(fragment, 0, 0, false, collectChild, into);
}

const collectChild = (child: Fragment, _x: number, _y: number, _artifact: boolean, into: Reference[]): void =>
  collect(child, into);

/** Page numbers of the contents, with dotted leaders. Lengths are points. */
import type { Fragment, LineBox } from './block.ts';
import { eachChild } from './each-child.ts';
import { setText } from './line-of-text.ts';
import type { PageBody } from './paginate.ts';
import { moveItem } from './set-line.ts';
import type { Setter } from './setter.ts';
import type { PageItem } from './types.ts';

type Reference = NonNullable<LineBox['reference']>;

/** Dots every so many ems, counted from the right so that they stand below each other. */
const DOT_DISTANCE = 0.55;

/** `label` is that of the page where the target begins; '' where there is none. */
export function setReference(
  reference: Reference,
  label: string,
  lang: string,
  setter: Setter,
): readonly PageItem[] {
  const { to, right, baseline, from, gap } = reference;
  const number = setText(label, to.number, lang, to.owner, setter);
  const x = right - number.width;
  const items: PageItem[] = [];
  const dot = setText('.', to.leader, lang, to.leaderOwner, setter);
  const step = to.leader.size * DOT_DISTANCE;
  const first = right - Math.floor((right - from - gap) / step) * step;
  for (let at = first; at + dot.width <= x - gap; at += step) {
    items.push(...dot.items.map((item) => moveItem(item, at, baseline)));
  }
  return [...items, ...number.items.map((item) => moveItem(item, x, baseline))];
}

/** What lines of pages refer to. */
export function referencesIn(pages: readonly PageBody[]): readonly Reference[] {
  const found: Reference[] = [];
  for (const { text } of pages) if (text !== undefined) collect(text, found);
  return found;
}

function collect(fragment: Fragment, into: Reference[]): void {
  if (fragment.kind === 'lines') {
    for (const { reference } of fragment.lines) if (reference !== undefined) into.push(reference);
  } else eachChild(fragment, 0, 0, false, collectChild, into);
}

const collectChild = (child: Fragment, _x: number, _y: number, _artifact: boolean, into: Reference[]): void =>
  collect(child, into);

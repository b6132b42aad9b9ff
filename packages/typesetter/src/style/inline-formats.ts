/** What spans, links and the like change about the text around them. */
import type { LinkNode } from '../document/types.ts';
import type { TextChange, Theme } from '../theme/theme.ts';
import type { Tokens } from '../theme/tokens.ts';
import { changedText } from './changes.ts';
import type { TextFormat } from './formats.ts';

/** Of elements; others, such as `q` and `time`, change nothing. */
const ELEMENTS: Readonly<Record<string, TextChange>> = {
  strong: { bold: true },
  emphasis: { italic: true },
  small: { scale: 0.85, hyphenate: false },
  inserted: { bold: true, line: 'under' },
  deleted: { line: 'through' },
};

export function spanFormat(outer: TextFormat, role: string, tokens: Tokens, { spans }: Theme): TextFormat {
  return changedText(outer, spans?.[role]?.look(outer, tokens) ?? ELEMENTS[role] ?? {});
}

/** Links are told by their colour on paper, and by their annotation on the screen. */
export function linkFormat(outer: TextFormat, role: LinkNode['role'], { light }: Tokens): TextFormat {
  return { ...outer, color: light.link, hyphenate: role === 'plain' && outer.hyphenate };
}

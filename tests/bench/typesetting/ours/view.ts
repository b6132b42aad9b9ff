import type { Content, TableContent } from '../content.ts';

interface Run {
  readonly text: string;
  readonly lang: string | null;
  readonly note: string | null;
}

const PARTS = /\[\^(\d+)\]|([\u3000-\u303f\u4e00-\u9fff]+)|([\u0400-\u04ff]+(?: [\u0400-\u04ff]+)*)/g;

/** A text as runs: plain words, names in Russian and Chinese, numbers of notes. */
function runs(text: string): Run[] {
  const found: Run[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) found.push({ text: text.slice(at, to), lang: null, note: null });
  };
  for (const match of text.matchAll(PARTS)) {
    plain(match.index);
    const [all, note, chinese] = match;
    found.push(
      note === undefined
        ? { text: all, lang: chinese === undefined ? 'ru' : 'zh-Hans', note: null }
        : { text: '', lang: null, note },
    );
    at = match.index + all.length;
  }
  plain(text.length);
  return found;
}

function table({ caption, head, rows }: TableContent, numbers: boolean) {
  const isNumber = (column: number) => numbers && column > 0;
  return {
    wide: !numbers,
    caption,
    head: head.map((words, column) => ({ words, number: isNumber(column) })),
    rows: rows.map((row) => row.map((words, column) => ({ words: runs(words), number: isNumber(column) }))),
  };
}

/** What the bench's own templates ask for. */
export function viewOf(content: Content) {
  const { sections, bullets } = content;
  return {
    ...content,
    contents: [
      { id: 'summary', title: 'Executive summary' },
      { id: 'figures', title: 'Key figures' },
      { id: 'outcomes', title: 'Outcomes' },
      ...sections.map(({ id, title }) => ({ id, title })),
      { id: 'next', title: bullets.title },
      { id: 'notes', title: 'Source notes' },
    ],
    summary: content.summary.map(runs),
    keyFigures: table(content.keyFigures, true),
    outcomes: table(content.outcomes, false),
    sections: sections.map(({ id, title, paras }) => ({ id, title, paragraphs: paras.map(runs) })),
    next: { title: bullets.title, items: bullets.items.map(runs) },
    notes: content.notes.map((text, index) => ({ number: index + 1, words: runs(text) })),
  };
}

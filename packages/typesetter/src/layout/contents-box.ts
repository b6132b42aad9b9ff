/** A table of contents as boxes: one entry a line, in two columns when there are many. */
import type { ContentsEntryNode, ContentsNode } from '../document/types.ts';
import type { TypesettingStyles } from '../style/typesetting.ts';
import type { Box, ContentsEntryBox, FlowBox } from './box.ts';
import { anchorsOf, ownerOf, paragraphBox } from './inline-content.ts';

export function contentsBox(node: ContentsNode, styles: TypesettingStyles): Box {
  const { before, after, columnsFrom, columnGap } = styles.contents;
  const bare = { before: 0, after: 0, frame: undefined, keepWhole: 0 };
  const around = { ...bare, before, after };
  const anchors = anchorsOf(node);
  const flow = (entries: readonly ContentsEntryNode[]): FlowBox => ({
    kind: 'flow',
    anchors: [],
    format: bare,
    children: entries.map((entry) => entryBox(entry, styles)),
  });
  const half = node.entries.length < columnsFrom ? undefined : middle(node.entries);
  if (half === undefined) return { ...flow(node.entries), anchors, format: around };
  return {
    kind: 'columns',
    anchors,
    format: { ...around, keepWhole: 0.8 },
    gap: columnGap,
    columns: [flow(node.entries.slice(0, half)), flow(node.entries.slice(half))],
  };
}

/** The chapter with which the second column begins, so that the columns are about equally long. */
function middle(entries: readonly ContentsEntryNode[]): number | undefined {
  const chapters = entries.flatMap((entry, i) => (entry.level === 1 && i > 0 ? [i] : []));
  const off = (i: number): number => Math.abs(i - entries.length / 2);
  return chapters.sort((a, b) => off(a) - off(b))[0];
}

function entryBox(entry: ContentsEntryNode, styles: TypesettingStyles): ContentsEntryBox {
  const format = styles.contents;
  const paragraph = paragraphBox([entry.link], format.entry(entry.level), anchorsOf(entry), styles);
  const { target } = entry.link;
  return {
    kind: 'contents-entry',
    indent: (entry.level - 1) * format.indent,
    format,
    // In contents everything is a link, so that colour would tell nothing.
    paragraph: {
      ...paragraph,
      content: paragraph.content.map((part) => ({
        ...part,
        owner: { ...part.owner, color: paragraph.format.text.color },
      })),
    },
    reference: {
      owner: ownerOf(entry, 'page-number', format.number, []),
      leaderOwner: {
        node: undefined,
        content: { type: 'artifact', artifact: 'layout' },
        color: format.leader.color,
        rise: 0,
        anchors: [],
      },
      targetId: target.type === 'internal' ? target.id : '',
      number: format.number,
      leader: format.leader,
    },
  };
}

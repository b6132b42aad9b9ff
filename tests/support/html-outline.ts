/** A page as lines for people: an element a line with all that it says, however its HTML was written. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import svgpath from 'svgpath';
import { visible } from './visible.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

export function htmlOutline(html: string): string {
  const { childNodes } = parse(html, { scriptingEnabled: false });
  return childNodes
    .flatMap((node) => lines(node, ''))
    .join('\n')
    .concat('\n');
}

/** Elements that stand in a line of text, so that a space beside them is one between words. */
const INLINE = new Set(
  'a abbr b bdi button cite code data dfn em i img input kbd label mark q s samp select small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

function lines(node: Node, indent: string): string[] {
  if (!('tagName' in node)) return [];
  const line = `${indent}${nameOf(node)}${attributesOf(node)}`;
  const deeper = `${indent}  `;
  if (node.tagName === 'path') return [line, ...subpaths(node).map((path) => `${deeper}${path}`)];
  if (node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json')
    return [
      line,
      ...JSON.stringify(JSON.parse(textIn(node)), null, 2)
        .split('\n')
        .map((one) => deeper + one),
    ];
  // What styles and scripts do is seen in a browser.
  if (node.tagName === 'style' || node.tagName === 'script') return [line];
  const runs = runsOf(node);
  const [only] = runs;
  if (runs.length === 1 && typeof only === 'string') return [`${line} "${only}"`];
  return [
    line,
    ...runs.flatMap((run) => (typeof run === 'string' ? `${deeper}"${run}"` : lines(run, deeper))),
  ];
}

const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((one) => one.name === name)?.value;

const textIn = (node: Element): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** The name with id and classes, as a selector has them. */
function nameOf(node: Element): string {
  const id = attribute(node, 'id');
  const classes = attribute(node, 'class')?.trim().split(/\s+/) ?? [];
  return [node.tagName, ...(id === undefined ? [] : [`#${id}`]), ...classes.map((one) => `.${one}`)].join('');
}

function attributesOf(node: Element): string {
  return node.attrs
    .filter(({ name }) => !['id', 'class', 'd'].includes(name))
    .map(({ name, value }) => ` ${name}${value === '' ? '' : `="${visible(steady(value))}"`}`)
    .sort()
    .join('');
}

/** Without what follows from how styles, scripts and files are written: digests in the policy, sizes of files. */
const steady = (text: string): string =>
  text
    .replace(/'sha256-[^']*'(?: 'sha256-[^']*')*/g, "'sha256-…'")
    .replace(/\d[\d.,]*(?=[ \u00a0][KM]B\b)/g, '…');

/** What an element holds: text, with the spaces that part words, and elements. */
function runsOf(node: Element): (string | Node)[] {
  const keepsLines = node.tagName === 'pre';
  const children = node.childNodes.filter((child) => 'value' in child || 'tagName' in child);
  const isInline = (child: Node = node) => !('tagName' in child) || INLINE.has(child.tagName);
  return children.flatMap((child, index): (string | Node)[] => {
    if (!('value' in child)) return [child];
    if (keepsLines) return child.value.trim().split('\n').map(visible);
    const after = isInline(children[index + 1]) ? '' : /[ \t\r\n\f]+$/;
    const before = isInline(children[index - 1]) ? '' : /^[ \t\r\n\f]+/;
    const text = visible(steady(child.value).replace(before, '').replace(after, ''));
    return text === '' ? [] : [text];
  });
}

/** The parts of a path in absolute coordinates, to a tenth. */
function subpaths(node: Element): string[] {
  return svgpath(attribute(node, 'd') ?? '')
    .abs()
    .unshort()
    .round(1)
    .toString()
    .split(/(?=M)/);
}

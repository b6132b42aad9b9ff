/** What of a page is printed: all but what is only looked up there, and the sources that nothing else cites. */
import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';

type Parent = DefaultTreeAdapterMap['documentFragment'] | DefaultTreeAdapterMap['element'];
type Element = DefaultTreeAdapterMap['element'];

export function inPrint(html: string): string {
  const page = parseFragment(html);
  const left = new Set<string>();
  remove(page, (one) => {
    const goes = one.tagName === 'details' || classesOf(one).includes('looked-up');
    if (goes) for (const id of ledTo(one)) left.add(id);
    return goes;
  });
  const ids = new Set(elementsIn(page).flatMap((one) => attribute(one, 'id') ?? []));
  remove(page, (one) => {
    // An entry of the contents whose part is gone.
    const [link] = one.tagName === 'li' ? one.childNodes : [];
    const href = link && 'attrs' in link && link.tagName === 'a' ? attribute(link, 'href') : undefined;
    return href?.startsWith('#') === true && !ids.has(href.slice(1));
  });
  const led = citedIn(page);
  remove(page, (one) => {
    const id = sourceId(one);
    return id !== undefined && left.has(id) && !led.has(id);
  });
  return serialize(page);
}

function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.flatMap((one) => ('tagName' in one ? [one, ...elementsIn(one)] : []));
}

/** Ids to which something leads that is no source, and the sources to which those go back. */
function citedIn(page: Parent): ReadonlySet<string> {
  const sources = new Map(elementsIn(page).map((one) => [sourceId(one), one]));
  const rest = parseFragment(serialize(page));
  remove(rest, (one) => sourceId(one) !== undefined);
  const cited = new Set(ledTo(rest));
  for (const id of cited)
    for (const origin of sources.has(id) ? ledTo(sources.get(id) as Element) : []) cited.add(origin);
  return cited;
}

/** Under what an item of the list of sources is cited; its text opens where that is done. */
function sourceId(one: Element): string | undefined {
  const [text] = one.tagName === 'li' ? one.childNodes : [];
  if (!text || !('attrs' in text)) return undefined;
  return attribute(text, 'popover') === undefined ? undefined : attribute(text, 'id');
}

/** Where links and citations of a part lead within the page. */
function ledTo(parent: Parent): readonly string[] {
  return elementsIn(parent).flatMap((one) => {
    const href = attribute(one, 'href');
    return attribute(one, 'popovertarget') ?? (href?.startsWith('#') ? href.slice(1) : []);
  });
}

function remove(parent: Parent, goes: (one: Element) => boolean): void {
  parent.childNodes = parent.childNodes.filter((one) => !('tagName' in one) || !goes(one));
  for (const one of parent.childNodes) if ('tagName' in one) remove(one, goes);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function classesOf(one: Element): readonly string[] {
  return attribute(one, 'class')?.split(' ') ?? [];
}

/**
 * What a PDF breaks of PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), as far as it can be read off its objects, which
 * qpdf gives as JSON: the same judge for all contestants. Whatever it passes over, it passes over in all of them.
 */
import { spawnSync } from 'node:child_process';

export const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

/** @returns the clauses that are broken, each with how often */
export function conformanceFaults(file) {
  const { stdout, status } = spawnSync('qpdf', ['--json=2', '--json-stream-data=inline', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // 3 is for warnings.
  if (status !== 0 && status !== 3) return ['no PDF that qpdf can read'];
  const [, objects] = JSON.parse(stdout).qpdf;
  const at = (value) => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
    const object = objects[`obj:${value}`];
    return object?.stream?.dict ?? object?.value;
  };
  const get = (value, ...path) => path.reduce((one, key) => at(at(one)?.[key]), value);
  const catalog = get(objects.trailer.value, '/Root');
  const faults = new Map();
  const ask = (holds, clause) => {
    if (!holds) faults.set(clause, (faults.get(clause) ?? 0) + 1);
  };
  const all = Object.values(objects).map((object) => object.value ?? object.stream?.dict);
  const ofType = (type) => all.filter((value) => value?.['/Type'] === type);

  const data = objects[`obj:${catalog['/Metadata']}`]?.stream.data ?? '';
  const xmp = Buffer.from(data, 'base64').toString('utf8');
  const claims = (name, value) => new RegExp(`${name}(?:>|\\s*=\\s*["'])\\s*${value}\\b`).test(xmp);
  ask(claims('pdfuaid:part', '1'), 'UA 5: it does not say that it is PDF/UA-1');
  ask(
    claims('pdfaid:part', '3') && claims('pdfaid:conformance', 'A'),
    'A 6.6.4: it does not say that it is PDF/A-3a',
  );
  ask(xmp.includes('<dc:title>'), 'UA 7.1: no title in its metadata');
  ask(get(catalog, '/ViewerPreferences', '/DisplayDocTitle') === true, 'UA 7.1: its title is not displayed');
  ask(get(catalog, '/MarkInfo', '/Marked') === true, 'UA 7.1: not marked');
  ask(typeof get(catalog, '/Lang') === 'string', 'UA 7.2: no language');
  ask((get(catalog, '/OutputIntents') ?? []).length > 0, 'A 6.2.3: no output intent');
  ask(Array.isArray(objects.trailer.value['/ID']), 'A 6.1.3: no identifier');

  for (const page of ofType('/Page')) {
    const annotations = get(page, '/Annots') ?? [];
    ask(annotations.length === 0 || page['/Tabs'] === '/S', 'UA 7.18.3: tabs do not follow the structure');
    for (const annotation of annotations.map(at)) {
      ask(typeof annotation['/StructParent'] === 'number', 'UA 7.18.1: a link outside the structure');
      ask(annotation['/Contents'], 'UA 7.18.5: a link without a description');
      ask((annotation['/F'] & 4) === 4, 'A 6.3.2: an annotation that is not printed');
    }
  }
  for (const font of ofType('/Font')) {
    const descriptor = get(font, '/FontDescriptor');
    const embedded = ['/FontFile', '/FontFile2', '/FontFile3'].some((key) => descriptor?.[key] !== undefined);
    ask(font['/Subtype'] === '/Type0' || embedded, 'UA 7.21.4.1: a font that is not embedded');
    ask(/^\/CIDFont/.test(font['/Subtype']) || font['/ToUnicode'], 'UA 7.21.7: a font that tells no text');
  }

  const root = get(catalog, '/StructTreeRoot');
  ask(root !== undefined, 'UA 7.1: no structure');
  const roles = get(root, '/RoleMap') ?? {};
  const tagOf = (element) => at(roles[element['/S']]) ?? element['/S'];
  const kids = (element) => [element?.['/K'] ?? []].flat().flatMap(at).map(at);
  const elements = (element) => kids(element).filter((kid) => kid?.['/S'] !== undefined);
  const attribute = (element, name) =>
    [at(element['/A']) ?? []]
      .flat()
      .map(at)
      .some((one) => one?.[name] !== undefined);
  let level = 0;
  const visit = (element) => {
    const tag = tagOf(element);
    const inside = elements(element).map(tagOf);
    const [, heading] = /^\/H([1-6])$/.exec(tag) ?? [];
    if (heading) {
      ask(Number(heading) <= level + 1, 'UA 7.4.2: a heading that skips a level');
      level = Number(heading);
    }
    if (tag === '/Figure') ask(element['/Alt'], 'UA 7.3: a figure without alternative text');
    if (tag === '/TH')
      ask(attribute(element, '/Scope') || element['/ID'], 'UA 7.5: a heading of a table without scope');
    if (tag === '/L')
      ask(
        inside.every((kid) => ['/L', '/LI', '/Caption'].includes(kid)),
        'UA 7.2: a list of other things than items',
      );
    if (tag === '/LI')
      ask(
        inside.every((kid) => ['/Lbl', '/LBody'].includes(kid)),
        'UA 7.2: an item of other things than label and body',
      );
    if (tag === '/Table')
      ask(
        inside.every((kid) => ['/TR', '/THead', '/TBody', '/TFoot', '/Caption'].includes(kid)),
        'UA 7.2: a table of other things than rows',
      );
    if (tag === '/TR')
      ask(
        inside.every((kid) => ['/TH', '/TD'].includes(kid)),
        'UA 7.2: a row of other things than cells',
      );
    if (tag === '/Link')
      ask(
        kids(element).some((kid) => kid?.['/Type'] === '/OBJR'),
        'UA 7.18.5: a link without its annotation',
      );
    for (const kid of elements(element)) visit(kid);
  };
  for (const element of elements(root)) visit(element);
  return [...faults].map(([clause, count]) => (count === 1 ? clause : `${clause} (${count} times)`));
}

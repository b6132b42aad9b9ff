/** Texts in quotation marks of a source, with what stands before them on their line. */
export function literals(source: string): (readonly [before: string, text: string])[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(({ 1: quoted, 2: template, index }) => [
    code.slice(code.lastIndexOf('\n', index) + 1, index),
    quoted ?? template ?? '',
  ]);
}

/**
 * The parsers of Handlebars and of Fluent, and what walks their trees, call themselves at each level. What nests deeper
 * than anybody writes is refused before they read it, since they would run out of stack.
 */
const DEEPEST = 100;

/**
 * The offset at which marks nest too deep; -1 where none do.
 *
 * @param marks with the groups `open`, `close` and, for what begins anew outside of all, `anew`
 */
export function nestsTooDeepAt(text: string, marks: RegExp): number {
  let depth = 0;
  for (const { index, groups } of text.matchAll(marks)) {
    if (groups?.['anew'] !== undefined) depth = 0;
    else if (groups?.['open'] === undefined) depth = Math.max(0, depth - 1);
    else if (++depth > DEEPEST) return index;
  }
  return -1;
}

/**
 * The declarations of a bundled module that some of them need, with what those need in turn. esbuild leaves out less:
 * it must suppose that a call made on loading has an effect, and that what is put on a prototype is called.
 *
 * @param code as a bundler formats it: declarations of the module, and nothing else that begins with their keyword,
 * stand at the beginning of a line. Statements after a declaration belong to it.
 * @param instead declarations to be taken instead of those of the module, by name.
 */
export function neededOf(
  code: string,
  wanted: readonly string[],
  instead: Readonly<Record<string, string>>,
): string {
  const declarations = code.split(/^(?=(?:import|const|let|var|function|class|export)\b)/m).map((text) => {
    const names = namesOf(text);
    return { names, text: instead[names[0] ?? ''] ?? text };
  });
  const byName = new Map(declarations.flatMap((one) => one.names.map((name) => [name, one] as const)));
  const missing = [...wanted, ...Object.keys(instead)].filter((name) => !byName.has(name));
  if (missing.length > 0) throw new Error(`not declared any more: ${missing.join(', ')}`);
  const needed = new Set<(typeof declarations)[number]>();
  const waiting = [...wanted];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const declaration = byName.get(name);
    if (declaration === undefined || needed.has(declaration)) continue;
    needed.add(declaration);
    waiting.push(...wordsOf(declaration.text));
  }
  return declarations
    .filter((one) => needed.has(one))
    .map(({ text }) => text)
    .join('');
}

function namesOf(declaration: string): string[] {
  const head = /^(?:import|const|let|var|function|class) (.*?)(?: from | =|\(| extends | \{$|$)/m.exec(
    declaration,
  );
  return head === null ? [] : wordsOf(head[1] ?? '');
}

/** Names, other than those of properties: more than are meant, as in a text, does no harm. */
function wordsOf(code: string): string[] {
  return Array.from(code.matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*/g), ([word]) => word);
}

import { type Module, type Origin, readModule, type Star } from './module.ts';

/** The record types of a flavour stay in files of their own: each stands beside that of the other in the archive. */
const RECORD_TYPES = /^generated\/((?:open|canonical)(?:\/\w+)?)$/;

/**
 * Rolls the declarations of all modules up into few, and leaves out what no entry leads to. An entry has its
 * file; what else works on any dataset comes into `library`, and what is about the canonical one into `root`.
 *
 * @param emitted texts by path from the root of the sources, without extension, as TypeScript emits them.
 * @param entries by name: paths of their modules.
 * @returns texts by path from the folder of types, without extension.
 */
export function rollUp(
  emitted: ReadonlyMap<string, string>,
  entries: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const modules = new Modules(emitted);
  const entryOf = new Map(Object.entries(entries).map(([name, path]) => [path, name]));
  const fileOf = (path: string) =>
    entryOf.get(path) ?? RECORD_TYPES.exec(path)?.[1] ?? (modules.isCanonical(path) ? 'root' : 'library');

  const files = new Map<string, string>();
  /** Statements of the files that collect, each once. */
  const collected = new Map(['library', 'root'].map((file) => [file, new Map<string, readonly string[]>()]));
  const uses = new Map<string, Set<string>>();

  const collect = (origin: Origin): string => {
    const target = fileOf(origin.path);
    const found = collected.get(target);
    if (found && !found.has(origin.name)) {
      found.set(origin.name, []);
      const texts = modules.statements(origin).map((text) => render(target, origin.path, text));
      found.set(origin.name, texts);
    }
    return target;
  };
  /** A name as it stands in a file. */
  const lead = (file: string, origin: Origin): string => {
    const target = collect(origin);
    if (target === file) return origin.name;
    const space = target.split('/')[0] ?? '';
    uses.set(file, (uses.get(file) ?? new Set()).add(space));
    return `${space}.${origin.name}`;
  };
  const render = (file: string, path: string, text: string): string =>
    modules.eachName(path, text, (origin) => lead(file, origin));
  const withImports = (file: string, lines: readonly string[]): string =>
    `${[...[...(uses.get(file) ?? [])].sort().map((space) => `import type * as ${space} from './${space}.js';`), ...lines].join('\n')}\n`;

  for (const [path, text] of emitted) {
    const [, name] = RECORD_TYPES.exec(path) ?? [];
    if (name !== undefined) files.set(name, text.replaceAll(".ts'", ".js'"));
  }
  for (const [name, path] of Object.entries(entries)) {
    const { heading, statements, stars, rest } = modules.at(path);
    const flavours = stars.filter((star) => RECORD_TYPES.test(star.path));
    const own = statements.map(({ text }) => render(name, path, text));
    const lists = new Map<string, string[]>();
    for (const [as, origin] of modules.handedOn(path)) {
      const file = collect(origin);
      lists.set(file, [...(lists.get(file) ?? []), origin.name === as ? as : `${origin.name} as ${as}`]);
    }
    files.set(
      name,
      heading +
        withImports(name, [
          ...flavours.map((star) => `export type * from './${fileOf(star.path)}.js';`),
          ...[...lists].map(([file, names]) => `export { ${names.join(', ')} } from './${file}.js';`),
          ...own,
          ...rest,
        ]),
    );
  }
  for (const [file, found] of collected) files.set(file, withImports(file, [...found.values()].flat()));
  return files;
}

/** All modules, and what leads from one to the other. */
class Modules {
  readonly #modules: ReadonlyMap<string, Module>;
  readonly #canonical = new Map<string, boolean>();

  constructor(emitted: ReadonlyMap<string, string>) {
    this.#modules = new Map([...emitted].map(([path, text]) => [path, readModule(path, text)]));
  }

  at(path: string): Module {
    const module = this.#modules.get(path);
    if (!module) throw new Error(`declarations: nothing here is declared in ${path}`);
    return module;
  }

  /** Whether a module leads to the types of the canonical records. */
  isCanonical(path: string): boolean {
    if (/^generated\/(?:canonical|open)\b/.test(path)) return path.startsWith('generated/canonical');
    const known = this.#canonical.get(path);
    if (known !== undefined) return known;
    this.#canonical.set(path, false);
    const { imports, exports, stars } = this.at(path);
    const next = [...imports.values(), ...exports.values(), ...stars].map((origin) => origin.path);
    const found = next.some((one) => this.#modules.has(one) && this.isCanonical(one));
    this.#canonical.set(path, found);
    return found;
  }

  statements({ path, name }: Origin): string[] {
    return this.at(path).statements.flatMap((one) => (one.name === name ? [one.text] : []));
  }

  /** Where a name that a module declares, imports or hands on is declared. */
  find(path: string, name: string): Origin {
    if (RECORD_TYPES.test(path)) return { path, name };
    const { statements, imports, exports, stars } = this.at(path);
    if (statements.some((one) => one.name === name)) return { path, name };
    const from = imports.get(name) ?? exports.get(name);
    if (from) return this.find(from.path, from.name);
    const star = stars.find((one) => this.#exportsOf(one).includes(name));
    if (star === undefined) throw new Error(`declarations: ${path} has no ${name}`);
    return this.find(star.path, name);
  }

  /** What a module hands on, by the name that it has there; the record types, which are handed on whole, apart. */
  handedOn(path: string): [as: string, origin: Origin][] {
    const { exports, stars } = this.at(path);
    return [
      ...[...exports].map(([as, { path, name }]) => [as, this.find(path, name)] as [string, Origin]),
      ...stars.flatMap((star) =>
        this.#exportsOf(star).map((name) => [name, this.find(star.path, name)] as [string, Origin]),
      ),
    ];
  }

  #exportsOf({ path, typesOnly }: Star): string[] {
    if (RECORD_TYPES.test(path)) return [];
    const { statements, exports, stars } = this.at(path);
    const own = statements.filter(({ exported, isType }) => exported && (isType || !typesOnly));
    const others = stars.flatMap((star) => this.#exportsOf(star));
    return [...new Set([...own.map(({ name }) => name), ...exports.keys(), ...others])];
  }

  /** A statement of a module with every name in it that is declared at the margin somewhere replaced. */
  eachName(path: string, text: string, by: (origin: Origin) => string): string {
    const { imports, statements } = this.at(path);
    return text.replace(
      /\/\*[\s\S]*?\*\/|'[^']*'|"[^"]*"|(?<![\w$.#])([A-Za-z_$][\w$]*)(?:\.([A-Za-z_$][\w$]*))?(?![\w$]|\??:)/g,
      (whole: string, word?: string, member?: string) => {
        if (word === undefined) return whole;
        const imported = imports.get(word);
        if (imported?.name === '*') return by(this.find(imported.path, member ?? ''));
        if (!imported && !statements.some(({ name }) => name === word)) return whole;
        const replaced = by(this.find(path, word));
        return member === undefined ? replaced : `${replaced}.${member}`;
      },
    );
  }
}

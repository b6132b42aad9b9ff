/** Reads a report of declarations: which names each file has and hands on, and how they are declared. */
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { sectionsOf } from './report.ts';

/** A node of the syntax tree (ESTree with TypeScript). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A declaration, of which overloads have several under one name. */
export interface Declaration {
  readonly file: string;
  readonly node: Node;
  /** The text of a node in it, with spaces evened out. */
  readonly text: (node: Node) => string;
}

interface File {
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** By local name: what is imported or handed on, as `file.name`; a file alone stands for all of it. */
  readonly names: ReadonlyMap<string, string>;
  readonly exported: ReadonlyMap<string, string>;
  readonly stars: readonly string[];
}

/** The types of canonical records are not in a report; they are those of any records, with other ids. */
const fileAt = (from: string, to: string) =>
  posix.join(posix.dirname(from), to.replace(/\.js$/, '')).replace(/^canonical\b/, 'open');

export class Declarations {
  readonly #files: ReadonlyMap<string, File>;

  constructor(report: string) {
    this.#files = new Map(Array.from(sectionsOf(report), ([name, text]) => [name, readFile(name, text)]));
  }

  get files(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** All names of declarations, as `file.name`. */
  get names(): readonly string[] {
    return this.files.flatMap((file) =>
      [...(this.#files.get(file)?.declared.keys() ?? [])].map((name) => `${file}.${name}`),
    );
  }

  /** What a file exports: where each name is declared, as `file.name`. */
  exportsOf(file: string): ReadonlyMap<string, string> {
    const { exported = new Map<string, string>(), stars = [] } = this.#files.get(file) ?? {};
    const own = Array.from(exported, ([as, at]) => [as, this.#follow(at)] as const);
    return new Map([...stars.flatMap((star) => [...this.exportsOf(star)]), ...own]);
  }

  declarationsOf(at: string): readonly Declaration[] {
    const [file, name] = apart(at);
    return this.#files.get(file)?.declared.get(name) ?? [];
  }

  /** Where a name that stands in a file is declared, as `file.name`; null for one of a parameter or of the language. */
  find(file: string, name: string): string | null {
    const [space, member] = name.split('.');
    const { declared, names } = this.#files.get(file) ?? {};
    if (member !== undefined) {
      const of = names?.get(space ?? '');
      return of === undefined ? null : this.#follow(`${of}.${member}`);
    }
    if (declared?.has(name)) return `${file}.${name}`;
    const at = names?.get(name);
    return at === undefined ? null : this.#follow(at);
  }

  #follow(at: string): string {
    const [file, name] = apart(at);
    return this.#files.get(file)?.declared.has(name) ? at : (this.exportsOf(file).get(name) ?? at);
  }
}

function apart(at: string): [file: string, name: string] {
  const dot = at.lastIndexOf('.');
  return [at.slice(0, dot), at.slice(dot + 1)];
}

function readFile(file: string, source: string): File {
  const { program, errors } = parseSync(`${file}.d.ts`, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const text = (node: Node) => source.slice(node.start, node.end).replace(/\s+/g, ' ');
  const declared = new Map<string, Declaration[]>();
  const names = new Map<string, string>();
  const exported = new Map<string, string>();
  const stars: string[] = [];
  for (const statement of program.body as unknown as readonly Node[]) {
    const from = statement['source'] as { readonly value: string } | null | undefined;
    const target = from ? fileAt(file, from.value) : file;
    const specifiers = (statement['specifiers'] ?? []) as readonly Record<string, { name: string }>[];
    if (statement.type === 'ExportAllDeclaration') stars.push(target);
    for (const { local, imported, exported: as } of specifiers)
      if (as && local) exported.set(as.name, `${target}.${local.name}`);
      else if (local) names.set(local.name, imported ? `${target}.${imported.name}` : target);
    const isDefault = statement.type === 'ExportDefaultDeclaration';
    const named = (statement['declaration'] ?? statement) as Node;
    if (isDefault) exported.set('default', `${file}.${text(named)}`);
    for (const node of (named['declarations'] as readonly Node[] | undefined) ?? [named]) {
      const name = (node['id'] as { readonly name: string } | undefined)?.name;
      if (name === undefined) continue;
      declared.set(name, [...(declared.get(name) ?? []), { file, node, text }]);
      if (statement.type === 'ExportNamedDeclaration') exported.set(name, `${file}.${name}`);
    }
  }
  return { declared, names, exported, stars };
}

import { posix } from 'node:path';

/** A name, and the module that declares it. */
export interface Origin {
  /** Path of the module from the root of the sources, without extension. */
  readonly path: string;
  readonly name: string;
}

/** The declarations of a module, taken apart. */
export interface Module {
  /** The comment above its first import or export; '' for none. */
  readonly heading: string;
  /** Statements that declare, with their comments; several of one name are overloads. */
  readonly statements: readonly Statement[];
  /** By local name: what is imported; the name `*` stands for all of the module. */
  readonly imports: ReadonlyMap<string, Origin>;
  /** By exported name: what is handed on from another module. */
  readonly exports: ReadonlyMap<string, Origin>;
  /** Modules of which it hands on all, or all types. */
  readonly stars: readonly Star[];
  /** What is left: the default export. */
  readonly rest: readonly string[];
}

export interface Star {
  readonly path: string;
  readonly typesOnly: boolean;
}

interface Statement {
  readonly name: string;
  readonly isType: boolean;
  readonly text: string;
  readonly exported: boolean;
}

/** Takes apart what TypeScript emits: every statement begins at the margin, with its comment above. */
export function readModule(path: string, text: string): Module {
  const at = (target: string) =>
    target.startsWith('.') ? posix.join(posix.dirname(path), target.replace(/\.[jt]s$/, '')) : target;
  const statements: Statement[] = [];
  const imports = new Map<string, Origin>();
  const exports = new Map<string, Origin>();
  const stars: Star[] = [];
  const rest: string[] = [];
  let heading = '';
  const parts = text.matchAll(
    /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^((?:export|import|declare|interface|type)\b[\s\S]*?(?:;|\})$(?!\n[ }]))/gm,
  );
  for (const [, comment = '', code = ''] of parts) {
    const [, list, from] =
      /^(?:import|export) ((?:type )?(?:\{[\s\S]*\}|\*(?: as \w+)?))(?: from '(.*)')?;$/.exec(code) ?? [];
    if (list !== undefined) {
      heading ||= comment;
      const origin = from === undefined ? path : at(from);
      const into = code.startsWith('import') ? imports : exports;
      const all = /^(?:type )?\*(?: as (\w+))?$/.exec(list);
      if (all?.[1] !== undefined) imports.set(all[1], { path: origin, name: '*' });
      else if (all) stars.push({ path: origin, typesOnly: list.startsWith('type ') });
      else for (const [name, as] of namesIn(list)) into.set(as, { path: origin, name });
      continue;
    }
    const [, what, name] =
      /^(?:export )?(?:declare )?(class|const|function|interface|type) (\w+)/.exec(code) ?? [];
    const isType = what === 'interface' || what === 'type';
    const exported = code.startsWith('export ');
    if (name !== undefined) statements.push({ name, isType, text: comment + code, exported });
    else if (code.startsWith('export default ')) rest.push(code);
    else throw new Error(`declarations of ${path}: what is this? ${code}`);
  }
  return { heading, statements, imports, exports, stars, rest };
}

/** The names in the braces of an import or export, each with the name that it is given. */
function namesIn(list: string): [name: string, as: string][] {
  return [...list.matchAll(/(?<=[{,]\s*)(?:type )?(\w+)(?: as (\w+))?(?=\s*[,}])/g)].map(
    ([, name = '', as = name]) => [name, as],
  );
}

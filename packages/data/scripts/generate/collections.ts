import { type Definitions, plural } from './definitions.ts';

/** Names of a kind: `claim`, its type `Claim`, and its collection `claims`. */
interface Names {
  readonly kind: string;
  readonly title: string;
  readonly collection: string;
}

/** The modules that lead to the records of each kind, the same for every kind: by file name. */
export function collectionModules(definitions: Definitions): ReadonlyMap<string, string> {
  const all: readonly Names[] = [...definitions.kinds].map(([kind, title]) => ({
    kind,
    title,
    collection: plural(kind),
  }));
  const described = ({ title }: Names) => definitions.all.get(title)?.schema.description ?? '';
  return new Map([
    ['filters.ts', filtersModule(all)],
    ['collections.ts', collectionsIndex(all)],
    ['whole.ts', wholeModule(all)],
    ...all.flatMap(
      (one) =>
        [
          [`records/${one.collection}.d.json.ts`, recordsDeclaration(one)],
          [`records/${one.collection}.ts`, recordsModule(one)],
          [`collections/${one.collection}.ts`, collectionModule(one, described(one))],
        ] as const,
    ),
  ]);
}

/** The declaration of a file of records, which keeps the literals that TypeScript would widen. */
function recordsDeclaration({ title }: Names): string {
  return `import type { ${title} } from '../canonical.ts';

declare const records: readonly ${title}[];
export = records;
`;
}

/** The records of a kind behind a function, which the build replaces where records can be read on demand. */
function recordsModule({ title, collection }: Names): string {
  return `import type { ${title} } from '../canonical.ts';
import records from './${collection}.json' with { type: 'json' };

export const read = (): readonly ${title}[] => records;
`;
}

/**
 * The public module of a kind: its records by id, as a list, and through a filter. It declares functions and
 * calls none, so that a bundler leaves out what is not used, without a hint that minifying would take away.
 */
function collectionModule({ kind, title, collection }: Names, described: string): string {
  return `import { find, type Index, indexById, list } from '../../dataset/select.ts';
import { ${kind}Criteria, type ${title}Filter } from '../../query/criteria.ts';
import type { ${title}, ${title}Id } from '../canonical.ts';
import { moved } from '../moved.ts';
import type { AnyText } from '../../query/match.ts';
import { read } from '../records/${collection}.ts';

let byId: Index<${title}> | undefined;

/** Finds a record by its id, also by one that it had before. ${described} */
export function ${kind}<Id extends string>(id: AnyText<Id>): ${title} | undefined;
export function ${kind}(id: ${title}Id): ${title};
export function ${kind}(id: string): ${title} | undefined {
  byId ??= indexById(read());
  return find(byId, moved, id);
}

/** The records in order of their ids; with a filter, those that meet all that it asks. ${described} */
export function ${collection}(filter?: ${title}Filter<${title}>): readonly ${title}[] {
  return list(read(), filter, ${kind}Criteria, moved);
}
`;
}

/** The module through which the root has the functions of all kinds. */
function collectionsIndex(all: readonly Names[]): string {
  return all
    .map(({ kind, collection }) => `export { ${kind}, ${collection} } from './collections/${collection}.ts';`)
    .join('\n');
}

/** The module of the whole dataset as plain lists, which is what its JSON would be. */
function wholeModule(all: readonly Names[]): string {
  const lines = (line: (names: Names) => string) => all.map(line).join('\n');
  const types = all.map(({ title }) => title).sort();
  return `import type { ${types.join(', ')} } from './canonical.ts';
${lines(({ collection }) => `import { ${collection} } from './collections/${collection}.ts';`)}
import { meta } from './meta.ts';

/** The records of each kind, in order of their ids, and what is known of all: plain values, fit for JSON. */
const whole: {
  readonly meta: typeof meta;
${lines(({ title, collection }) => `  readonly ${collection}: readonly ${title}[];`)}
} = {
  meta,
${lines(({ collection }) => `  get ${collection}() {\n    return ${collection}();\n  },`)}
};
export default whole;
`;
}

/** What src/query/criteria.ts says of each kind, by kind. */
function filtersModule(all: readonly Names[]): string {
  const lines = (line: (names: Names) => string) => all.map(line).join('\n');
  return `import * as criteria from '../query/criteria.ts';
import type * as T from './open.ts';

/** What can be asked of the records of each kind by their own fields. */
export interface FieldFilters<R extends T.SummitRecord> {
${lines(({ kind, title }) => `  readonly ${kind}: criteria.${title}Filter<Extract<R, T.${title}>>;`)}
}

/** How the records of each kind answer what is asked of them by their own fields. */
export const fieldCriteria = {
${lines(({ kind }) => `  ${kind}: criteria.${kind}Criteria,`)}
};
`;
}

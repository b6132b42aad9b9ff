import { fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { RecordKind, RecordOf, SummitRecord } from '../generated/open.ts';
import { ofEachRecord, type RuleContext } from './rule.ts';

export interface PartsResolve {
  'unresolved-part': {
    readonly id: string;
    readonly part: string;
    readonly within: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
}

/** Ids of parts, such as a session, name a part of the record that the field means. */
export const partsResolve = ofEachRecord<PartsResolve>(
  (context) => (one) =>
    context.parts(one, 'LocalId').flatMap(({ pointer, value }) => {
      const scope = scopeOf(one.record, pointer, context);
      const part = String(value);
      if (!scope || scope.parts.includes(part)) return [];
      const args = {
        id: one.record.id,
        part,
        within: scope.within,
        allowed: scope.parts,
        nearest: nearest(part, scope.parts),
      };
      return [fault('unresolved-part', args, context.place(one.raw, pointer))];
    }),
);

interface Scope {
  /** The record whose parts are meant. */
  readonly within: string;
  readonly parts: readonly string[];
}

/** The parts among which a reference may choose; null for the id of a part itself and where the record is missing. */
function scopeOf(record: SummitRecord, pointer: string, context: RuleContext): Scope | null {
  const field = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  const scopes = SCOPES[record.kind] as ScopesOf<SummitRecord> | undefined;
  const scope = scopes?.[field];
  if (scope) return scope(record, context);
  if (field.endsWith('/id')) return null;
  throw new Error(`${record.kind}:${field} refers to a part, and no scope is known for it`);
}

const sessionsOf = (summit: string | undefined, context: RuleContext): Scope | null => {
  const found = summit === undefined ? undefined : context.find('summit', summit);
  return found ? { within: found.id, parts: found.sessions.map(({ id }) => id) } : null;
};

const paragraphsOf = (document: string | undefined, context: RuleContext): Scope | null => {
  const found = document === undefined ? undefined : context.find('document', document);
  return found ? { within: found.id, parts: (found.paragraphs ?? []).map(({ id }) => id) } : null;
};

/** By the pointers of fields, with `*` for any index. */
type ScopesOf<R> = Readonly<Record<string, (record: R, context: RuleContext) => Scope | null>>;

const SCOPES: { readonly [K in RecordKind]?: ScopesOf<RecordOf<K>> } = {
  claim: {
    '/attribution/session': ({ summit }, context) => sessionsOf(summit, context),
    '/attribution/paragraph': ({ attribution }, context) =>
      paragraphsOf('document' in attribution ? attribution.document : undefined, context),
  },
  summit: { '/participations/*/sessions/*': ({ id }, context) => sessionsOf(id, context) },
  document: {
    '/conclusion/session': ({ conclusion }, context) => sessionsOf(conclusion?.summit, context),
    '/positions/*/paragraph': ({ id }, context) => paragraphsOf(id, context),
  },
  figure: {
    '/authority/paragraph': ({ authority }, context) =>
      paragraphsOf('document' in authority ? authority.document : undefined, context),
  },
  // The adopted value has a rule of its own.
  discrepancy: { '/adopted': () => null },
};

/** The fields that refer to parts, as `kind:pointer` with `*` for any index. */
export const partFields: readonly string[] = Object.entries(SCOPES).flatMap(([kind, scopes]) =>
  Object.keys(scopes).map((field) => `${kind}:${field}`),
);

import { fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SummitRecord } from '../generated/open.ts';
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
  const field = `${record.kind}:${pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`;
  const scope = SCOPES[field];
  if (scope) return scope(record, context);
  if (field.endsWith('/id')) return null;
  throw new Error(`${field} refers to a part, and no scope is known for it`);
}

const sessionsOf = (summit: string | undefined, context: RuleContext): Scope | null => {
  const found = summit === undefined ? undefined : context.find('summit', summit);
  return found ? { within: found.id, parts: found.sessions.map(({ id }) => id) } : null;
};

const paragraphsOf = (document: string, context: RuleContext): Scope | null => {
  const found = context.find('document', document);
  return found ? { within: found.id, parts: (found.paragraphs ?? []).map(({ id }) => id) } : null;
};

const SCOPES: Readonly<Record<string, (record: SummitRecord, context: RuleContext) => Scope | null>> = {
  'claim:/attribution/session': (record, context) =>
    record.kind === 'claim' ? sessionsOf(record.summit, context) : null,
  'claim:/attribution/paragraph': (record, context) =>
    record.kind === 'claim' && 'document' in record.attribution && record.attribution.document !== undefined
      ? paragraphsOf(record.attribution.document, context)
      : null,
  'summit:/participations/*/sessions/*': (record, context) => sessionsOf(record.id, context),
  'document:/conclusion/session': (record, context) =>
    record.kind === 'document' ? sessionsOf(record.conclusion?.summit, context) : null,
  'document:/positions/*/paragraph': (record, context) => paragraphsOf(record.id, context),
  'figure:/authority/paragraph': (record, context) =>
    record.kind === 'figure' && record.authority.type === 'document'
      ? paragraphsOf(record.authority.document, context)
      : null,
  // The adopted value has a rule of its own.
  'discrepancy:/adopted': () => null,
};

/** The fields that refer to parts, as `kind:pointer` with `*` for any index. */
export const partFields: readonly string[] = Object.keys(SCOPES);

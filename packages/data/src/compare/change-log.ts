import { visible } from '../diagnostics/visible.ts';
import type { JsonValue } from '../parse/raw-record.ts';
import type { Comparison, FieldChange } from './compare.ts';
import { type DueVersion, dueBump, type Reason } from './due-bump.ts';

const WHY: Readonly<Record<Reason['code'], (many: number) => string>> = {
  'schema-break': () => 'the version of the record model changed',
  'id-removed': (many) => `${counted(many, 'id')} no longer ${many === 1 ? 'leads' : 'lead'} to a record`,
  'kind-changed': (many) =>
    `${counted(many, 'id')} ${many === 1 ? 'leads' : 'lead'} to a record of another kind`,
  'record-added': (many) => `${counted(many, 'record')} added`,
  'record-moved': (many) => `${counted(many, 'record')} moved, the old ids still lead there`,
  'record-split': (many) => `${counted(many, 'record')} split`,
  'record-changed': (many) => `${counted(many, 'record')} changed`,
};

function counted(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

/** Which version is due and why, in a sentence. */
export function sentenceOf({ bump, reasons }: DueVersion): string {
  if (bump === 'none') return 'Nothing differs: no version is due.';
  const because = reasons
    .filter((reason) => reason.bump === bump)
    .map(({ code, ids }) => WHY[code](ids.length));
  return `A ${bump} version is due: ${because.join('; ')}.`;
}

const WEIGHT: Readonly<Record<Reason['bump'], string>> = {
  major: 'Breaking',
  minor: 'Adding',
  patch: 'Fixing',
};

/**
 * What differs, as an entry for a change log in Markdown: what is breaking, adding and fixing, whichever part of the
 * version that raises, then all ids by what became of them, with old and new values.
 */
export function changeLogEntry(comparison: Comparison): string {
  const { schemaVersion, added, changed, moved, split, removed } = comparison;
  const { reasons } = dueBump(comparison);
  const weights = (['major', 'minor', 'patch'] as const).flatMap((bump) => {
    const because = reasons.filter((one) => one.bump === bump).map((one) => WHY[one.code](one.ids.length));
    return because.length > 0 ? [`${WEIGHT[bump]}: ${because.join('; ')}.`] : [];
  });
  const parts = [weights.join('\n') || 'No record differs.'];
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) parts.push(`### ${title}\n\n${lines.join('\n')}`);
  };
  if (schemaVersion.old !== schemaVersion.new)
    section('Record model', [
      `- Version ${schemaVersion.old} → ${schemaVersion.new}; \`summit migrate\` takes own records there.`,
    ]);
  section(
    'Withdrawn',
    removed.flatMap(({ kind, id, withdrawn }) =>
      withdrawn === undefined ? [] : [`- ${kind} ${code(id)}: ${code(withdrawn)}`],
    ),
  );
  section('Removed', byKind(removed.filter(({ withdrawn }) => withdrawn === undefined)));
  section(
    'Moved',
    moved.map(({ kind, id, to, fields }) => `- ${kind} ${code(id)} → ${code(to)}${fieldNames(fields)}`),
  );
  section(
    'Split',
    split.map(({ kind, id, to }) => `- ${kind} ${code(id)} → ${to.map(code).join(', ')}`),
  );
  section('Added', byKind(added));
  section(
    'Changed',
    changed.map(({ kind, id, fields }) => `- ${kind} ${code(id)}${fieldNames(fields)}`),
  );
  return parts.join('\n\n');
}

/** Each field once, with what it said and what it says. */
function fieldNames(fields: readonly FieldChange[]): string {
  const byPointer = new Map<string, FieldChange>();
  // An item that is gone and one that came may have had the same place.
  for (const field of fields) byPointer.set(field.pointer, { ...byPointer.get(field.pointer), ...field });
  const lines = [...byPointer.values()].map(
    (field) => `\n  - ${code(field.pointer)}: ${shown(field.old)} → ${shown(field.new)}`,
  );
  return lines.join('');
}

/** How much of a value stands in a change log. */
const LONGEST = 120;

function shown(value: JsonValue | undefined): string {
  if (value === undefined) return 'none';
  const text = JSON.stringify(value);
  return code(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
}

/** A name as code; what is in a package of others may hold the end of a line, or of the code. */
function code(name: string): string {
  return `\`${visible(name).replaceAll('`', '\\u{60}')}\``;
}

/** A line for each kind with all its ids. */
function byKind(list: readonly { readonly kind: string; readonly id: string }[]): string[] {
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const ids = list.filter((one) => one.kind === kind).map(({ id }) => code(id));
    return `- ${kind}: ${ids.join(', ')}`;
  });
}

import { visible } from '../diagnostics/visible.ts';
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

/** What differs, as an entry for a change log in Markdown: which version is due and why, then all ids by what became of them. */
export function changeLogEntry(comparison: Comparison): string {
  const { schemaVersion, added, changed, moved, split, removed } = comparison;
  const parts = [sentenceOf(dueBump(comparison))];
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) parts.push(`### ${title}\n\n${lines.join('\n')}`);
  };
  if (schemaVersion.old !== schemaVersion.new)
    section('Record model', [
      `- Version ${schemaVersion.old} → ${schemaVersion.new}; \`summit migrate\` takes own records there.`,
    ]);
  section('Removed', byKind(removed));
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

function fieldNames(fields: readonly FieldChange[]): string {
  return fields.length === 0 ? '' : `: ${fields.map(({ pointer }) => code(pointer)).join(', ')}`;
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

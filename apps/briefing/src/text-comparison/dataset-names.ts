import { type Dataset, recordsOf } from '@summit/data/validate';
import type { KnownNames } from './names.ts';

const NAMED = ['person', 'organization', 'place', 'project', 'document'] as const;

/** All names of a dataset that stand in several languages. */
export function namesIn(dataset: Dataset): KnownNames[] {
  return NAMED.flatMap((kind) =>
    [...recordsOf(dataset, kind).values()].flatMap((record): KnownNames[] => {
      const forms = [record.name, 'shortName' in record ? record.shortName : undefined];
      const names: Record<string, string[]> = {};
      for (const form of forms)
        for (const [lang, name] of Object.entries(form ?? {})) names[lang] = [...(names[lang] ?? []), name];
      return Object.keys(names).length > 1 ? [{ id: record.id, names }] : [];
    }),
  );
}

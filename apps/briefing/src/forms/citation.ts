/** How to cite the dataset, as a Citation File (citation-file-format.github.io, version 1.2.0). */
import { stringify } from 'yaml';
import { english } from '../messages/catalogues.ts';
import type { About } from './described.ts';

export function citationFile(about: About, base: string | null): string {
  return stringify({
    'cff-version': '1.2.0',
    message: english().text('export-please-cite'),
    type: 'dataset',
    title: about.title,
    abstract: about.description,
    authors: [{ name: about.author }],
    ...(about.version !== null && { version: about.version }),
    ...(about.released !== null && { 'date-released': about.released }),
    ...(about.licence && { license: about.licence.name }),
    ...(base !== null && { url: base }),
  });
}

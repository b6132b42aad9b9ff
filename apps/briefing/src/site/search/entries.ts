/** What of a record can be found: its title, its names in all spellings, and what it says. */

import { publisherName } from '../../facts/names.ts';
import { titleOf } from '../../facts/titles.ts';
import { pageOf } from '../addresses.ts';
import type { SiteContext } from '../context.ts';
import type { PageRecord } from '../kinds.ts';
import type { SearchEntry } from './index.ts';

/** Fields that hold a name in its languages; aliases are found by their `text`. */
const NAMES = new Set(['name', 'shortName', 'title', 'post', 'capacity']);
/** Fields that hold prose, and not a code, an id, a date or a digest. */
const PROSE = new Set([
  'bottomLine',
  'confidenceReason',
  'description',
  'gist',
  'label',
  'metric',
  'note',
  'occasion',
  'phrase',
  'question',
  'rationale',
  'statement',
  'symbol',
  'test',
  'text',
  'title',
  'undertaking',
  'unclear',
  'value',
  'what',
  'words',
]);
/** Words about the evidence are many and everywhere alike; whoever looks for a fact is led astray by them. */
const PASSED_OVER = new Set(['evidence', 'furniture', 'credibility', 'reliability', 'unit', 'period']);

export function searchEntry(record: PageRecord, { lookup, messages }: SiteContext): SearchEntry {
  const title = messages.show(titleOf(record, lookup));
  const names = new Set<string>();
  const prose = new Set<string>();
  collect(record, '', names, prose);
  if (record.kind === 'source') prose.add(publisherName(record, lookup));
  const isNew = (text: string) => text !== title;
  return {
    id: pageOf(record),
    kind: record.kind,
    title,
    names: [...names].filter(isNew).join(' · '),
    text: [...prose].filter((text) => isNew(text) && !names.has(text)).join(' · '),
  };
}

function collect(value: unknown, key: string, names: Set<string>, prose: Set<string>): void {
  if (typeof value === 'string') {
    if (PROSE.has(key)) prose.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) {
      if (key === 'aliases') names.add((item as { text: string }).text);
      else collect(item, key, names, prose);
    }
  } else if (typeof value === 'object' && value !== null && NAMES.has(key)) {
    for (const form of Object.values(value)) names.add(String(form));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value))
      if (!PASSED_OVER.has(name)) collect(inner, name, names, prose);
  }
}

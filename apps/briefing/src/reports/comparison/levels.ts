/** How firmly something was said at a meeting, in words: the act, who stands behind it, in which instrument. */
import type { Firmness } from '@summit/data/validate';
import type { Context } from '../../facts/common.ts';
import { actorName } from '../../facts/names.ts';
import type { Claim, Instrument, Lookup } from '../../facts/records.ts';
import { partiesTold } from '../../facts/stands.ts';
import type { Words } from '../../facts/types.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';

export interface Level {
  readonly claim: Claim;
  readonly firmness: Firmness;
}

/** "signed by both parties: Agreement on settlements, which binds" */
export function levelTold({ claim, firmness }: Level, { lookup }: Pick<Context, 'lookup'>): Message {
  const act = message(`act-${firmness.act}.within`);
  const who = whoTold(claim, firmness, lookup);
  const told = who === null ? act : message('level-by', { told: act, who });
  const { document, force } = firmness;
  if (document === null) return force.most === 0 ? message('level-spoken', { told }) : told;
  const args = { told, document: documentShort(document, lookup) };
  if (force.least !== force.most) return message('level-in', args);
  return message(force.least === 2 ? 'level-in-binding' : 'level-in-political', args);
}

/** So many names are told before they are only counted. */
const MOST_NAMES = 3;

/** Persons by their names, parties counted, else others whose act it is; null where no record says who. */
export function whoTold(
  { attribution: by, summit }: Claim,
  { parties, actors }: Firmness,
  lookup: Lookup,
): Words | null {
  const all = lookup.get('summit', summit).parties;
  if (by.voice === 'persons' && by.speakers.length <= MOST_NAMES && parties.length < all.length)
    return message('list', { items: by.speakers.map((id) => actorName(id, lookup)) });
  if (parties.length > 0) return partiesTold(parties, all, lookup);
  const names = [...new Set(actors.map((id) => actorName(id, lookup)))];
  if (names.length === 0) return null;
  return names.length <= MOST_NAMES
    ? message('list', { items: names })
    : message('actors-more', { names: names.slice(0, MOST_NAMES - 1), count: names.length - MOST_NAMES + 1 });
}

/** The same with no more words than a cell has room for. */
export function whoInShort(claim: Claim, firmness: Firmness, lookup: Lookup): Words | null {
  const all = lookup.get('summit', claim.summit).parties;
  const isAll = firmness.parties.length === all.length && all.length > 1;
  return isAll && claim.attribution.voice !== 'persons'
    ? message(all.length === 2 ? 'who-both' : 'who-all')
    : whoTold(claim, firmness, lookup);
}

/** Whether it stands in words alone, in a text or in an agreement. */
export function standingTold({ force }: Firmness): Words {
  if (force.most === 0) return message('stands-in-words');
  if (force.least !== force.most) return message('stands-in-any');
  return message(force.least === 2 ? 'stands-in-agreement' : 'stands-in-text');
}

/** Its name without the year at its end, which the meeting has. */
export function documentShort({ name }: Pick<Instrument, 'name'>, lookup: Lookup): string {
  return lookup.name(name).replace(/ \(\d{4}\)$/, '');
}

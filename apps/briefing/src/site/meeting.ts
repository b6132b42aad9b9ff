/** A meeting as its reports see it, for what the site draws and tells as they do. */
import { type Context, contextOf } from '../facts/common.ts';
import type { Summit } from '../facts/records.ts';
import type { SiteContext } from './context.ts';

const known = new WeakMap<SiteContext['lookup'], Map<string, Context | null>>();

/** As of the day of its edition; null where it has none. */
export function meetingContext(summit: Summit, site: SiteContext): Context | null {
  // Many pages of one meeting ask for it.
  const made = known.get(site.lookup) ?? new Map<string, Context | null>();
  known.set(site.lookup, made);
  const context = made.get(summit.id) ?? contextFor(summit, site);
  made.set(summit.id, context);
  return context;
}

function contextFor(summit: Summit, { dataset, lookup, editionOf, messages }: SiteContext): Context | null {
  const edition = editionOf(summit.id);
  if (edition === null) return null;
  // Pages of the site have their own evidence, and cite none of a report's numbers.
  return contextOf(dataset, lookup, summit, edition, { asOf: edition.asOf, messages }, { most: 1 });
}

/** The newest first. */
export function summitsInOrder({ lookup }: Pick<SiteContext, 'lookup'>): readonly Summit[] {
  return [...lookup.all('summit')].sort((a, b) => (a.date.start < b.date.start ? 1 : -1));
}

/** The page of a person: names, posts with their dates, what was signed and said. */
import type { Person } from '../../facts/records.ts';
import { namesIn, type PageContext } from '../context.ts';
import type { Portrait } from '../types.ts';
import { namedBand, nameFacts } from './parts.ts';

export function personPortrait(person: Person, context: PageContext): Portrait {
  const { name, cite, lookup } = context;
  return {
    band: namedBand(person, context),
    view: {
      names: nameFacts(person.name, person.aliases, context),
      note: person.note ?? null,
      posts: person.posts.map((post) => ({
        title: namesIn(post.title, lookup),
        cites: cite(post.evidence),
        note: post.note ?? null,
        organization: name(post.organization),
        since: post.since ?? null,
        until: post.until ?? null,
      })),
    },
  };
}

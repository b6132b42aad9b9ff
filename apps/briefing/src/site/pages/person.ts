/** The page of a person: what was said, posts with their dates, and last the names. */

import { SPEECH_ACTS, themesInOrder } from '../../facts/codes.ts';
import { claimsOfSpeaker, quotationsOfSpeaker, under } from '../../facts/indexes.ts';
import { compare } from '../../facts/names.ts';
import type { Person } from '../../facts/records.ts';
import { namesIn, type PageContext } from '../context.ts';
import { claimEntry } from '../marks.ts';
import type { Portrait } from '../types.ts';
import { namedBand, nameFacts } from './parts.ts';

export function personPortrait(person: Person, context: PageContext): Portrait {
  const { name, cite, lookup } = context;
  return {
    band: namedBand(person, context),
    view: {
      quotations: under(lookup.dataset, quotationsOfSpeaker, person.id).map(({ id, claim }) => ({
        name: name(id),
        claim: name(claim),
      })),
      said: saidBy(person, context).map((claim) => claimEntry(claim, context)),
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
    told: ['quotation/speaker', 'claim/attribution/speakers'],
  };
}

/** By theme, the firmest acts first. */
function saidBy({ id }: Person, { lookup }: PageContext) {
  const themes = themesInOrder(lookup);
  return [...under(lookup.dataset, claimsOfSpeaker, id)].sort(
    (a, b) =>
      themes.indexOf(a.theme) - themes.indexOf(b.theme) ||
      SPEECH_ACTS.indexOf(a.speechAct) - SPEECH_ACTS.indexOf(b.speechAct) ||
      compare(a.id, b.id),
  );
}

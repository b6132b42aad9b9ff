/** The page of a person: names, posts with their dates, what was signed and said. */
import { dateInWords } from '../../facts/english.ts';
import type { Person } from '../../facts/records.ts';
import { otherNames, type PageContext } from '../context.ts';
import { disputeMarks } from '../marks.ts';
import { small, words } from '../phrases.ts';
import { fact, factSection, said, section, table } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { inAllLanguages, nameFacts } from './parts.ts';

export function personPortrait(person: Person, context: PageContext): Portrait {
  const { name, cite } = context;
  return {
    title: person.name.en,
    names: otherNames(person.name),
    marks: disputeMarks([person.id], context),
    sections: [
      factSection('names', 'Names', [
        ...nameFacts(person.name, person.aliases),
        fact('Note', said(person.note)),
      ]),
      section('posts', 'Posts', {
        tables: table(
          'Posts held, with their dates so far as known. A post without an end is still held, or its end is not known.',
          ['Post', 'Body', 'From', 'Until'],
          person.posts.map((post) => [
            [
              ...inAllLanguages(post.title),
              ...cite(post.evidence),
              ...(post.note ? [small(` ${post.note}`)] : []),
            ],
            name(post.organization),
            [post.since ? words(dateInWords(post.since)) : words('not known')],
            [words(post.until ? dateInWords(post.until) : '–')],
          ]),
        ),
      }),
    ],
  };
}

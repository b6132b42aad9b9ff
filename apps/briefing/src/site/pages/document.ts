/** The page of an instrument: titles by issuer, who signed, whether its text was seen. */

import { codeLists } from '@summit/data/validate';
import { BINDINGNESS, DOCUMENT_TYPE, LINEAGE, meetingDate } from '../../facts/english.ts';
import type { Instrument } from '../../facts/records.ts';
import { foreign, otherNames, type PageContext } from '../context.ts';
import { disputeMarks } from '../marks.ts';
import { capital, meaning, outside, type Phrase, small, words } from '../phrases.ts';
import { fact, factSection, said, section, table } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { inAllLanguages, languageName, printedFacts, restsOn } from './parts.ts';
import { reportLinks } from './summit.ts';

export function documentPortrait(document: Instrument, context: PageContext): Portrait {
  const { name, names, cite } = context;
  return {
    title: document.name.en,
    names: otherNames(document.name),
    marks: [
      [words(DOCUMENT_TYPE[document.documentType])],
      [words(capital(BINDINGNESS[document.bindingness]))],
      ...disputeMarks([document.id], context),
    ],
    sections: [
      factSection('facts', 'About', [
        fact('Kind', [words(DOCUMENT_TYPE[document.documentType])]),
        fact('Binds', [words(meaning(codeLists.Bindingness, document.bindingness))]),
        fact('Parties', ...names(document.parties)),
        ...signing(document, context),
        fact('Text', ...textSeen(document)),
        fact('Concerns', ...names(document.about ?? [])),
        fact(
          'Rests on earlier',
          ...(document.lineage ?? []).map(
            ({ relation, document: other, label, evidence }): Phrase => [
              words(`${LINEAGE[relation][0]} `),
              ...(other ? name(other) : [words(label ?? '')]),
              ...cite(evidence),
            ],
          ),
        ),
        ...printedFacts(document.asPrinted),
        fact('Note', said(document.note)),
        restsOn(document.evidence, context),
        fact(
          'Fact sheet',
          ...context.reports
            .filter(({ subject }) => subject === document.id)
            .map((report) => reportLinks(report, context.to)),
        ),
      ]),
      section('titles', 'Titles', {
        tables: table(
          'Titles under which it is known, by language and issuer.',
          ['Title', 'Language', 'Issuer', 'Standing of the title'],
          document.titles.map(({ title, language, issuer, official, note, evidence }) => [
            [words(title, foreign(language)), ...cite(evidence), ...(note ? [small(` ${note}`)] : [])],
            [words(languageName(language))],
            issuer ? name(issuer) : [words('–')],
            [words(official ? 'Official title' : 'Translation or description')],
          ]),
        ),
      }),
      section('signatories', 'Signatories', {
        tables: table(
          'Who signed, for whom, and in which capacity.',
          ['Signatory', 'Capacity', 'Body of the post', 'On behalf of'],
          document.signatories.map(({ person, capacity, organization, onBehalfOf, evidence }) => [
            [...name(person), ...cite(evidence)],
            inAllLanguages(capacity),
            organization ? name(organization) : [words('–')],
            name(onBehalfOf),
          ]),
        ),
      }),
    ],
  };
}

function signing({ signed }: Instrument, { name, lookup }: PageContext) {
  if (!signed) return [fact('Signed', [words('When is not known.')])];
  const { text, inferred } = meetingDate(signed.date);
  const session = lookup
    .find('summit', signed.summit ?? '')
    ?.sessions.find(({ id }) => id === signed.session);
  return [
    fact(
      'Signed or concluded',
      [words(text), ...(inferred ? [small(` (${inferred})`)] : [])],
      said(signed.date.basis),
      signed.place ? name(signed.place) : null,
      signed.summit ? [small('At '), ...name(signed.summit)] : null,
      session ? [small('In the session: '), words(session.title)] : null,
    ),
  ];
}

function textSeen({ text }: Instrument): readonly (Phrase | null)[] {
  return [
    [
      words(text.seen ? 'The editors saw the text. ' : 'The editors did not see the text. '),
      ...(text.url ? [outside('Open the published text', text.url)] : []),
    ],
    text.note ? [small(text.note)] : null,
  ];
}

/** The page of a source: whose it is, how far it can be relied on, and what it goes back to. */

import { codeLists, origins } from '@summit/data/validate';
import { ACCESS, dateInWords, RELIABILITY, shortName, TIER, titleInMarks } from '../../facts/english.ts';
import type { Source } from '../../facts/records.ts';
import { titleLanguage } from '../../facts/source-titles.ts';
import { foreign, type PageContext } from '../context.ts';
import { disputeMarks } from '../marks.ts';
import { capital, meaning, outside, type Phrase, small, words } from '../phrases.ts';
import { fact, factSection, said, section, table } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { languageName } from './parts.ts';

export function sourcePortrait(source: Source, context: PageContext): Portrait {
  const { name, dataset, lookup } = context;
  const { reliability, access, side } = source;
  const lang = foreign(titleLanguage(source));
  const party = side === 'none' ? null : lookup.find('organization', side);
  const ends = [...origins(dataset, source.id)].filter((id) => id !== source.id);
  return {
    title: source.titleSupplied ? titleInMarks(source) : source.title,
    ...(lang && { titleLang: lang }),
    sentence: true,
    names: [
      [words(source.publisher), ...(source.published ? [words(`, ${dateInWords(source.published)}`)] : [])],
    ],
    marks: [
      [words(`Grade ${reliability.grade}: ${RELIABILITY[reliability.grade]}`)],
      [words(capital(TIER[source.tier]))],
      [words(party ? `Speaks for ${shortName(party)}` : 'Speaks for no party')],
      ...disputeMarks([source.id], context),
    ],
    sections: [
      factSection('facts', 'About', [
        fact('Address', source.url ? [outside(source.url, source.url)] : [words('None is recorded.')]),
        ...(source.titleSupplied
          ? [fact('Title', [words('Supplied by the editors: the title of the page itself is not recorded.')])]
          : []),
        fact('Publisher', [words(source.publisher)], source.organization ? name(source.organization) : null),
        fact('Published', [words(source.published ? dateInWords(source.published) : 'not known')]),
        fact('Language', [words(languageName(source.language))]),
        fact('Speaks for', party ? name(party.id) : [words('No party.')]),
        fact('Nearness', [words(codeLists.SourceTier[source.tier])]),
        fact(
          'Reliability',
          [words(`${reliability.grade}: ${RELIABILITY[reliability.grade]}`)],
          [small(reliability.reason)],
        ),
        fact(
          'What was seen',
          [
            words(ACCESS[access.extent]),
            ...(access.on ? [small(` Seen on ${dateInWords(access.on)}.`)] : []),
          ],
          said(access.note),
        ),
        fact('Note', said(source.note)),
      ]),
      factSection('origins', 'What it goes back to', [
        ...(source.derivedFrom ?? []).map((derivation) =>
          fact('Goes back to', name(derivation.source), [
            small(codeLists.DerivationBasis[derivation.basis]),
            ...(derivation.note ? [small(` ${derivation.note}`)] : []),
          ]),
        ),
        fact('In the end', ...ends.map(name)),
      ]),
      textSection(source),
    ],
  };
}

function textSection({ text }: Source) {
  if (!text) return null;
  return section('text', 'The text that is held', {
    facts: [
      { term: 'Length', items: [[words(`${text.length} code points`)]] },
      { term: 'SHA-256', items: [[small(text.sha256)]] },
    ],
    tables: table(
      'Parts of the text that state no fact of their own.',
      ['Part', 'Code points', 'SHA-256'],
      text.furniture.map(({ role, note, selector, sha256 }): [Phrase, ...Phrase[]] => [
        [words(meaning(codeLists.FurnitureRole, role)), ...(note ? [small(` ${note}`)] : [])],
        [words(`${selector.start} to ${selector.end}`)],
        [small(sha256)],
      ]),
    ),
  });
}

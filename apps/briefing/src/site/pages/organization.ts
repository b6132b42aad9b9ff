/** The page of a state, ministry, company or other body. */
import { codeLists } from '@summit/data/validate';
import type { Organization } from '../../facts/records.ts';
import { otherNames, type PageContext } from '../context.ts';
import { disputeMarks } from '../marks.ts';
import { meaning, words } from '../phrases.ts';
import { fact, factSection, said } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { inAllLanguages, nameFacts, restsOn } from './parts.ts';

export function organizationPortrait(body: Organization, context: PageContext): Portrait {
  const { name } = context;
  return {
    title: body.name.en,
    names: otherNames(body.name),
    marks: disputeMarks([body.id], context),
    sections: [
      factSection('facts', 'About', [
        fact('Kind', [words(meaning(codeLists.OrganizationType, body.organizationType))]),
        ...nameFacts(body.name, body.aliases),
        fact('Short name', body.shortName ? inAllLanguages(body.shortName) : null),
        fact('State', body.state ? name(body.state) : null),
        fact('Part of', body.partOf ? name(body.partOf) : null),
        fact('Seat', body.place ? name(body.place) : null),
        fact('Note', said(body.note)),
        restsOn(body.evidence, context),
      ]),
    ],
  };
}

/** The page of a plant, venture or programme. */

import { codeLists } from '@summit/data/validate';
import { dateInWords } from '../../facts/english.ts';
import type { RecordOf } from '../../facts/records.ts';
import { otherNames, type PageContext } from '../context.ts';
import { disputeMarks } from '../marks.ts';
import { meaning, small, words } from '../phrases.ts';
import { fact, factSection, said, section, table } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { milestoneSection, nameFacts, restsOn } from './parts.ts';

export function projectPortrait(project: RecordOf<'project'>, context: PageContext): Portrait {
  const { name, names, cite } = context;
  return {
    title: project.name.en,
    names: otherNames(project.name),
    marks: disputeMarks([project.id], context),
    sections: [
      factSection('facts', 'About', [
        fact('Kind', [words(meaning(codeLists.ProjectType, project.projectType))]),
        ...nameFacts(project.name, project.aliases),
        fact('Place', project.place ? name(project.place) : null),
        fact('Carried by', ...names(project.organizations ?? [])),
        fact('Note', said(project.note)),
        restsOn(project.evidence, context),
      ]),
      section('shares', 'Shareholdings', {
        tables: table(
          'Shares by holder, each as of a date.',
          ['Holder', 'Share', 'As of'],
          (project.shareholdings ?? []).map(({ holder, share, asOf, evidence, note }) => [
            [...name(holder), ...cite(evidence), ...(note ? [small(` ${note}`)] : [])],
            [words(`${share}\u00a0per\u00a0cent`)],
            [words(dateInWords(asOf))],
          ]),
        ),
      }),
      milestoneSection(project.milestones, context),
    ],
  };
}

/** The plants, ventures and programmes that commitments and documents are about. */

import { groupBy } from '../reports/evidence/ledger.ts';
import { type MilestoneView, milestoneViews } from '../reports/tracker/milestones.ts';
import type { Context } from './common.ts';
import { dateInWords, isBy } from './dates.ts';
import { enumerate, shortName } from './names.ts';
import type { RecordOf } from './records.ts';
import type { CiteView, NameView } from './types.ts';
import { PROJECT_TYPE } from './words.ts';

export type Project = RecordOf<'project'>;

export interface ProjectView {
  readonly anchor: string;
  readonly name: NameView;
  readonly aliases: string | null;
  readonly type: string;
  readonly place: string | null;
  readonly carriers: string | null;
  /** Shares by the day on which they are told. */
  readonly shares: readonly {
    readonly asOf: string;
    readonly text: string;
    readonly cites: readonly CiteView[];
  }[];
  readonly milestones: readonly MilestoneView[];
  /** Other meetings of the dataset that speak of it. */
  readonly elsewhere: string | null;
}

export function projectView(project: Project, context: Context): ProjectView {
  const { lookup, citations, asOf, summit } = context;
  const shares = (project.shareholdings ?? []).filter((share) => isBy(share.asOf, asOf));
  const other = lookup
    .all('claim')
    .filter((claim) => claim.summit !== summit.id && (claim.about as readonly string[]).includes(project.id))
    .map((claim) => lookup.get('summit', claim.summit).title.en);
  return {
    anchor: projectAnchor(project.id),
    name: { text: project.name.en, original: null },
    aliases: enumerate(spellings(project)) || null,
    type: PROJECT_TYPE[project.projectType],
    place: project.place ? lookup.get('place', project.place).name.en : null,
    carriers:
      enumerate((project.organizations ?? []).map((id) => shortName(lookup.get('organization', id)))) || null,
    shares: groupBy(shares, (share) => share.asOf).map(([day, list]) => ({
      asOf: dateInWords(day),
      text: list
        .map(({ holder, share }) => `${shortName(lookup.get('organization', holder))} ${share}`)
        .join(', '),
      cites: citations.cite(list.flatMap(({ evidence }) => evidence)),
    })),
    milestones: milestoneViews(project.milestones ?? [], context),
    elsewhere: enumerate([...new Set(other)]) || null,
  };
}

export function projectAnchor(id: string): string {
  return `project-${id}`;
}

/** Other spellings in Latin letters; those in the original scripts are for search. */
function spellings({ aliases }: Project): readonly string[] {
  return (aliases ?? []).filter(({ language }) => !language || language === 'en').map(({ text }) => text);
}

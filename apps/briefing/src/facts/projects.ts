/** The plants, ventures and programmes that commitments and documents are about. */

import { message } from '../messages/message.ts';
import { groupBy } from '../reports/evidence/ledger.ts';
import { type MilestoneView, milestoneViews } from '../reports/tracker/milestones.ts';
import type { Context } from './common.ts';
import { dated, isBy } from './dates.ts';
import { shortName, shortNames } from './names.ts';
import type { RecordOf } from './records.ts';
import type { CiteView, NameView, Words } from './types.ts';

export type Project = RecordOf<'project'>;

export interface ProjectView {
  readonly anchor: string;
  readonly name: NameView;
  readonly aliases: Words | null;
  readonly type: Words;
  readonly place: string | null;
  readonly carriers: Words | null;
  /** Shares by the day on which they are told. */
  readonly shares: readonly {
    readonly asOf: Words;
    readonly text: Words;
    readonly cites: readonly CiteView[];
  }[];
  readonly milestones: readonly MilestoneView[];
  /** Other meetings of the dataset that speak of it. */
  readonly elsewhere: Words | null;
}

export function projectView(project: Project, context: Context): ProjectView {
  const { lookup, citations, asOf, summit } = context;
  const shares = (project.shareholdings ?? []).filter((share) => isBy(share.asOf, asOf));
  const other = lookup
    .all('claim')
    .filter((claim) => claim.summit !== summit.id && (claim.about as readonly string[]).includes(project.id))
    .map((claim) => lookup.name(lookup.get('summit', claim.summit).title));
  return {
    anchor: projectAnchor(project.id),
    name: { text: lookup.name(project.name), original: null },
    aliases: listOrNull(spellings(project)),
    type: message(`project-type-${project.projectType}`),
    place: project.place ? lookup.name(lookup.get('place', project.place).name) : null,
    carriers: listOrNull(shortNames(project.organizations ?? [], lookup)),
    shares: groupBy(shares, (share) => share.asOf).map(([day, list]) => ({
      asOf: dated(day),
      text: message('items', {
        items: list.map(({ holder, share }) =>
          message('share', { holder: shortName(lookup.get('organization', holder), lookup), share }),
        ),
      }),
      cites: citations.cite(list.flatMap(({ evidence }) => evidence)),
    })),
    milestones: milestoneViews(project.milestones ?? [], context),
    elsewhere: listOrNull([...new Set(other)]),
  };
}

function listOrNull(items: readonly string[]): Words | null {
  return items.length > 0 ? message('list', { items }) : null;
}

export function projectAnchor(id: string): string {
  return `project-${id}`;
}

/** Other spellings in Latin letters; those in the original scripts are for search. */
function spellings({ aliases }: Project): readonly string[] {
  return (aliases ?? []).filter(({ language }) => !language || language === 'en').map(({ text }) => text);
}

/** The page of a plant, venture or programme. */
import type { RecordOf } from '../../facts/records.ts';
import { message } from '../../messages/message.ts';
import type { PageContext } from '../context.ts';
import type { Portrait } from '../types.ts';
import { milestoneViews, namedBand, nameFacts } from './parts.ts';

export function projectPortrait(project: RecordOf<'project'>, context: PageContext): Portrait {
  const { name, names, nameOrNull, cite } = context;
  return {
    band: namedBand(project, context),
    view: {
      kind: message('capital', { words: message(`project-type-${project.projectType}`) }),
      names: nameFacts(project.name, project.aliases, context),
      place: nameOrNull(project.place),
      carriers: names(project.organizations),
      note: project.note ?? null,
      restsOn: cite(project.evidence),
      shares: (project.shareholdings ?? []).map(({ holder, share, asOf, evidence, note }) => ({
        holder: name(holder),
        cites: cite(evidence),
        note: note ?? null,
        share: message('value-per-cent', { amount: String(share) }),
        asOf,
      })),
      milestones: milestoneViews(project.milestones, context),
    },
  };
}

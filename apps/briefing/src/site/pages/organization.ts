/** The page of a state, ministry, company or other body. */
import type { Organization } from '../../facts/records.ts';
import { message } from '../../messages/message.ts';
import type { PageContext } from '../context.ts';
import type { Portrait } from '../types.ts';
import { namedBand, nameFacts, namesOrNull } from './parts.ts';

export function organizationPortrait(body: Organization, context: PageContext): Portrait {
  const { nameOrNull, cite } = context;
  return {
    band: namedBand(body, context),
    view: {
      kind: message(`organization-type-${body.organizationType}`),
      names: nameFacts(body.name, body.aliases, context),
      shortName: namesOrNull(body.shortName, context),
      state: nameOrNull(body.state),
      partOf: nameOrNull(body.partOf),
      seat: nameOrNull(body.place),
      note: body.note ?? null,
      restsOn: cite(body.evidence),
    },
  };
}

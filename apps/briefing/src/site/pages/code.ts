/** The page of a code that the dataset adds to one of the open lists. */
import type { RecordOf } from '../../facts/records.ts';
import { message } from '../../messages/message.ts';
import type { PageContext } from '../context.ts';
import type { Portrait } from '../types.ts';
import { namedBand, nameFacts } from './parts.ts';

export function codePortrait(code: RecordOf<'code'>, context: PageContext): Portrait {
  return {
    band: namedBand({ id: code.id, name: code.title }, context),
    view: {
      list: message(`code-list-${code.list}`),
      code: code.code,
      names: nameFacts(code.title, undefined, context),
      description: code.description ?? null,
      symbol: code.symbol ?? null,
    },
  };
}

import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { editionsOfMeeting, under } from './indexes.ts';
import { compare } from './names.ts';
import type { Dataset, Edition, Summit } from './records.ts';

/** The newest edition of a meeting that was not replaced. */
export function currentEdition(dataset: Dataset, summit: string): Edition | null {
  const editions = under(dataset, editionsOfMeeting, summit).filter(({ status }) => status !== 'superseded');
  return editions.sort((a, b) => b.number - a.number)[0] ?? null;
}

/** Of several meetings that are compared, the edition of the newest day. */
export function newestEdition(dataset: Dataset, meetings: readonly Pick<Summit, 'id'>[]): Edition | null {
  const editions = meetings.flatMap(({ id }) => currentEdition(dataset, id) ?? []);
  return editions.sort((a, b) => compare(b.asOf, a.asOf))[0] ?? null;
}

/** The version of the data, where it has one. */
export function versionTold({ dataVersion }: { readonly dataVersion: string | null }): Words {
  return dataVersion ?? message('version-unnumbered');
}

import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { editionsOfMeeting, under } from './indexes.ts';
import type { Dataset, Edition } from './records.ts';

/** The newest edition of a meeting that was not replaced. */
export function currentEdition(dataset: Dataset, summit: string): Edition | null {
  const editions = under(dataset, editionsOfMeeting, summit).filter(({ status }) => status !== 'superseded');
  return editions.sort((a, b) => b.number - a.number)[0] ?? null;
}

/** The version of the data, where it has one. */
export function versionTold({ dataVersion }: { readonly dataVersion: string | null }): Words {
  return dataVersion ?? message('version-unnumbered');
}

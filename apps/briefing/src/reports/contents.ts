/** The contents of a report. */
import type { Words } from '../messages/catalogue.ts';
import { message, type PlainMessage } from '../messages/message.ts';

export interface ContentsEntryView {
  readonly text: Words;
  readonly href: string;
  readonly children: readonly { readonly text: Words; readonly href: string }[];
}

/** The entry of a part; none where the report has no such part. */
export function contentsEntry(heading: PlainMessage, id: string, present = true): ContentsEntryView[] {
  return present ? [{ text: message(heading), href: `#${id}`, children: [] }] : [];
}

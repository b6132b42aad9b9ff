/** What a reader should know of a paragraph and its words do not tell: a footnote. */
import { message } from '../messages/message.ts';
import type { Claim } from './records.ts';
import { sentences } from './sentences.ts';
import type { Words } from './types.ts';

interface Slip {
  readonly printed: string;
  readonly read: string;
  readonly why?: string;
}

/** null where all is plain. */
export function claimNote({ inference, unclear, asPrinted }: Claim): Words | null {
  // The ground of an inference is that of the reading, and what makes it one.
  return inference
    ? sentences(
        slipsTold(asPrinted?.map(({ printed, read }) => ({ printed, read }))),
        message('inferred-by-editors', { basis: inference.basis }),
      )
    : sentences(slipsTold(asPrinted), unclear ?? null);
}

/** Slips of the pen, as they are printed and as they are read here. */
export function slipsTold(slips: readonly Slip[] | undefined): Words | null {
  return sentences(
    ...(slips ?? []).flatMap(({ printed, read, why }): (Words | null)[] => [
      message('printed-as', { printed, read }),
      why ?? null,
    ]),
  );
}

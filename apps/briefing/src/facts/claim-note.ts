/** What a reader should know of a paragraph and its words do not tell: a footnote. */
import type { Claim } from './records.ts';

interface Slip {
  readonly printed: string;
  readonly read: string;
  readonly why?: string;
}

/** null where all is plain. */
export function claimNote({ inference, unclear, asPrinted }: Claim): string | null {
  // The ground of an inference is that of the reading, and what makes it one.
  const parts = inference
    ? [
        slipsInWords(asPrinted?.map(({ printed, read }) => ({ printed, read }))),
        `Inferred by the editors: ${inference.basis}`,
      ]
    : [slipsInWords(asPrinted), unclear ?? null];
  return parts.filter((part) => part !== null).join(' ') || null;
}

/** Slips of the pen, as they are printed and as they are read here. */
export function slipsInWords(slips: readonly Slip[] | undefined): string | null {
  const words = (slips ?? []).map(({ printed, read, why }) =>
    [`Printed as “${printed}”; read here as “${read}”.`, why].filter(Boolean).join(' '),
  );
  return words.join(' ') || null;
}

import type { ChartView } from '../charts/view/types.ts';
import type { BandView, BottomLineView, SentenceView, SourceView, Words } from '../facts/types.ts';

/** What every report has, whatever else it tells. */
export interface BriefingView {
  /** Name of the report, and of its template. */
  readonly report: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title: Words;
  readonly description: Words;
  readonly band: BandView;
  /** schema.org description of the event and its documents. */
  readonly linkedData: unknown;
  /** All charts of the report, in reading order; templates ask for them by the part that they belong to. */
  readonly charts: readonly ChartView[];
}

/** What the reports have in common that the editors wrote an edition for. */
export interface EditionView extends BriefingView {
  readonly bottomLine: BottomLineView;
  readonly caution: readonly SentenceView[];
  readonly sources: readonly SourceView[];
}

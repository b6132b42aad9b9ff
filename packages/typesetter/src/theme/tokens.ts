/**
 * Design tokens: the one place for type sizes, spaces and colours. The style sheet of the page and the formats of the
 * PDF are both made from them, so that screen and paper stay one design.
 */
export type Family = 'serif' | 'sans';

/** Headings of the first to the fourth level, and text from the largest to the smallest. */
export type SizeName = 'h1' | 'h2' | 'h3' | 'h4' | 'lead' | 'body' | 'compact' | 'note' | 'small';
export type SpaceName = 'hair' | 'tight' | 'small' | 'medium' | 'large' | 'section';
export type RuleName = 'hair' | 'thin' | 'thick';
/** Colours that every theme has; those of drawings are among them. */
export type ColourName = 'paper' | 'ink' | 'muted' | 'accent' | 'link' | 'rule' | 'panel';

/**
 * Lengths are points on paper; the style sheet turns them into rem by dividing by `base`. Colours are `#rrggbb`. A
 * theme may have tokens of its own besides: they become custom properties of the style sheet like all others.
 */
export interface Tokens {
  /** Families of running text and of headings; tables, notes and marks are always in sans. */
  readonly face: { readonly text: Family; readonly heading: Family };
  /** Body size, and from baseline to baseline there. */
  readonly base: number;
  readonly leading: number;
  readonly size: Readonly<Record<SizeName, number>>;
  readonly space: Readonly<Record<SpaceName, number>>;
  /** Widths of lines. */
  readonly rule: Readonly<Record<RuleName, number>>;
  /** Of paper and of screens in daylight, and of dark screens. */
  readonly light: Readonly<Record<ColourName, string>>;
  readonly dark: Readonly<Record<ColourName, string>>;
}

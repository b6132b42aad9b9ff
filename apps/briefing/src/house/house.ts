/**
 * A house style: what an office of its own puts in the place of ours. It comes with a folder of templates; the file
 * `house.yml` in it says the rest.
 */
import type { Standard } from '@summit/typesetter';
import type { PathCommand } from '../charts/scene.ts';
import type { SummitTokens } from '../theme/tokens.ts';

export type ColourName = keyof SummitTokens['light'];
export type Colours = Readonly<Record<ColourName, string>>;
export type PaperName = 'a4' | 'letter';
export type AlignName = 'ragged' | 'justified';

export interface House {
  /** Who issues the briefings; null for nobody by name. */
  readonly name: string | null;
  /** Which desk made them, and how to reach it: a line of words and an address; null where they are not told. */
  readonly desk: string | null;
  readonly contact: string | null;
  /** The paper where the call names none; null for A4. */
  readonly paper: PaperName | null;
  /** What PDFs keep to where the call says nothing; null for `ua1`. */
  readonly standard: Standard | null;
  /** How running text is set in the PDF; null for ragged. */
  readonly align: AlignName | null;
  /** In which language its briefings are; null for that of each edition. */
  readonly lang: string | null;
  readonly colours: { readonly light: Partial<Colours>; readonly dark: Partial<Colours> };
  readonly logo: Logo | null;
  readonly reports: readonly HouseReport[];
}

/** A drawing in one colour, so that it works on paper without colour and in the dark. */
export interface Logo {
  readonly width: number;
  readonly height: number;
  /** Within the box of that size, y downwards. */
  readonly paths: readonly (readonly PathCommand[])[];
}

/** A report with a template of its own: it is given the view of one of ours. */
export interface HouseReport {
  /** Name of its template, without `.hbs`, and on the command line. */
  readonly name: string;
  /** What stands over its title, in place of the name of our report. */
  readonly title: string;
  readonly view: string;
  /** The most pages that it may take; null for as many as it needs. */
  readonly pages: number | null;
}

/** Nothing is set; its keys are those that a house style can have, in the order in which they are told. */
export const NO_HOUSE: House = {
  name: null,
  desk: null,
  contact: null,
  lang: null,
  paper: null,
  standard: null,
  align: null,
  colours: { light: {}, dark: {} },
  logo: null,
  reports: [],
};

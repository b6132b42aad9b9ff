/** Faults of a house style and of templates of one's own, by the command worded like those of the data. */
import type { Diagnostic } from '@summit/data/validate';
import type { MessageFault } from '../messages/faults.ts';
import type { TemplateFault, TemplateFaultKind } from '../templates/faults.ts';
import type { LogoFault } from './read-logo.ts';

type TemplateCatalogue = {
  readonly [Kind in TemplateFaultKind as `template-${Kind}`]: Omit<TemplateFault<Kind>, 'line' | 'kind'>;
};

export interface HouseCatalogue extends TemplateCatalogue {
  'house-unknown-key': {
    readonly key: string;
    readonly nearest: string | null;
    readonly allowed: readonly string[];
  };
  'house-wrong-value': {
    readonly key: string;
    readonly reason: 'text' | 'one-of' | 'colour' | 'logo' | 'pages' | 'keys';
    readonly allowed?: readonly string[];
  };
  'house-low-contrast': {
    readonly text: string;
    readonly ground: string;
    readonly ratio: number;
    readonly least: number;
  };
  'house-logo': LogoFault & { readonly file: string };
  'house-report-name': { readonly name: string };
  'house-report-taken': { readonly name: string };
  'house-report-template': { readonly name: string };
  'message-fault': Omit<MessageFault, 'file' | 'line' | 'column'>;
  'messages-missing': {
    readonly lang: string;
    readonly count: number;
    /** Ids of the first. */
    readonly beginning: readonly string[];
  };
  'language-unknown': { readonly lang: string };
  'template-path': { readonly path: string; readonly report: string };
  'template-unused': { readonly name: string; readonly nearest: string | null };
}
export type HouseDiagnostic = Diagnostic<HouseCatalogue>;

/** Faults of templates and pages as diagnostics; the command words them. */
import type { Diagnostic, Place } from '@summit/data/validate';
import type { DocumentFault, TypesetFault } from '@summit/typesetter';

type TemplateCatalogue = { readonly [K in DocumentFault['code']]: { readonly detail: string } };
type LayoutFault = Exclude<TypesetFault, { code: 'too-many-pages' }>;
type LayoutCatalogue = {
  readonly [F in LayoutFault as F['code']]: F['args'] & { readonly claim: string | null };
};
interface PageCatalogue {
  'too-many-pages': {
    readonly report: string;
    readonly edition: string;
    readonly pages: number;
    readonly limit: number;
    /** Lines beyond the limit. */
    readonly over: number;
    /** Lines by section, the longest first: "Key points 12, Sources 4". */
    readonly sections: string;
  };
  'no-catalogue': {
    readonly edition: string;
    readonly language: string;
    readonly languages: readonly string[];
  };
}

export type BriefingCatalogue = TemplateCatalogue & LayoutCatalogue & PageCatalogue;
export type BriefingDiagnostic = Diagnostic<BriefingCatalogue>;

function placeOf(origin: DocumentFault['origin'] | undefined): Place {
  return {
    file: origin ? `${origin.template}.hbs` : 'furniture',
    line: origin?.line ?? 1,
    column: origin?.column ?? 1,
    pointer: '',
  };
}

export function diagnoseDocument(faults: readonly DocumentFault[]): BriefingDiagnostic[] {
  return faults.map(({ code, origin, detail }) => ({
    code,
    severity: 'error',
    args: { detail },
    place: placeOf(origin),
  }));
}

/** Which report it is, and the id of the edition whose words fill it. */
export interface Setting {
  readonly report: string;
  readonly edition: string;
}

export function diagnoseSetting(faults: readonly TypesetFault[], setting: Setting): BriefingDiagnostic[] {
  return faults.map((fault) => {
    const { code, severity, args } = fault;
    if (code === 'too-many-pages') {
      const sections = args.sections.map(({ title, lines }) => `${title} ${lines}`).join(', ');
      const place = { file: `${setting.edition}.yml`, line: 1, column: 1, pointer: '' };
      return { code, severity, args: { ...args, ...setting, sections }, place };
    }
    const { basis: claim = null, origin } = fault;
    return { code, severity, args: { ...args, claim }, place: placeOf(origin) } as BriefingDiagnostic;
  });
}

export function diagnoseLanguage(args: PageCatalogue['no-catalogue']): BriefingDiagnostic {
  const place = { file: `${args.edition}.yml`, line: 1, column: 1, pointer: '/language' };
  return { code: 'no-catalogue', severity: 'warning', args, place };
}

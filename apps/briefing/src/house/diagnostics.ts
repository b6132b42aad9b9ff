/** Faults of a house style and of templates of one's own, worded like those of the data. */
import type { Diagnostic, Wording } from '@summit/data/validate';

export interface HouseCatalogue {
  'house-unknown-key': {
    readonly key: string;
    readonly nearest: string | null;
    readonly allowed: readonly string[];
  };
  'house-wrong-value': { readonly key: string; readonly expected: string };
  'house-low-contrast': {
    readonly text: string;
    readonly ground: string;
    readonly ratio: number;
    readonly least: number;
  };
  'house-logo': { readonly file: string; readonly detail: string };
  'house-report-name': { readonly name: string; readonly taken: boolean };
  'house-report-template': { readonly name: string };
  'template-syntax': { readonly detail: string };
  'template-markup': { readonly detail: string };
  'template-message': { readonly detail: string };
  'message-fault': { readonly detail: string };
  'messages-missing': {
    readonly lang: string;
    readonly missing: readonly string[];
    /** Whether dates and numbers are those of the language. */
    readonly located: boolean;
  };
  'template-path': { readonly path: string; readonly report: string };
  'template-value': { readonly detail: string };
  'template-unused': { readonly name: string; readonly nearest: string | null };
}
export type HouseDiagnostic = Diagnostic<HouseCatalogue>;

export const houseWords: Wording<HouseCatalogue> = {
  'house-unknown-key': ({ key, nearest, allowed }) => ({
    what: `There is no setting “${key}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
    why: 'A setting that nobody reads looks as if it did something.',
    mend: `Settings here are ${allowed.join(', ')}.`,
  }),
  'house-wrong-value': ({ key, expected }) => ({
    what: `“${key}” has a value of the wrong kind.`,
    why: 'Briefings cannot be set by it.',
    mend: `Give it ${expected}.`,
  }),
  'house-low-contrast': ({ text, ground, ratio, least }) => ({
    what: `“${text}” on “${ground}” has a contrast of ${ratio} to 1.`,
    why: 'Words in it are hard to read for many people, and on a grey printer for all.',
    mend: `Make one lighter or darker, until it is ${least} to 1 or more (WCAG 2.2, 1.4.3).`,
  }),
  'house-logo': ({ file, detail }) => ({
    what: `${file} cannot be used as a logo: ${detail}.`,
    why: 'It is drawn as filled shapes in one colour, so that it works in the dark, in print and in grey.',
    mend: 'Save it as a plain SVG: text and outlines turned into paths, groups and transformations flattened.',
  }),
  'house-report-name': ({ name, taken }) => ({
    what: taken ? `There is a report “${name}” already.` : `“${name}” cannot be the name of a report.`,
    why: taken
      ? 'To change that one, a template of its name is enough.'
      : 'It is typed on the command line and stands in file names.',
    mend: taken
      ? 'Give yours another name, or leave the entry out.'
      : 'Use small letters, digits and hyphens.',
  }),
  'house-report-template': ({ name }) => ({
    what: `The report “${name}” has no template.`,
    why: 'Its page is made by a template of its own name.',
    mend: `Put ${name}.hbs beside house.yml.`,
  }),
  'template-syntax': ({ detail }) => ({
    what: `The template cannot be used: ${detail}`,
    why: 'No report that it is part of can be made.',
    mend: 'Templates are written in Handlebars, of which docs/templates.md tells what there is; every {{#…}} needs its {{/…}}.',
  }),
  'template-markup': ({ detail }) => ({
    what: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`,
    why: 'The PDF is set from the same HTML, and it knows a closed vocabulary alone; nothing is dropped in silence.',
    mend: 'The vocabulary is in docs/templates.md.',
  }),
  'template-message': ({ detail }) => ({
    what: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`,
    why: 'Its words would be missing from the briefing.',
    mend: 'Call one of our messages (messages/en) or one of your own (en.ftl beside the template), with what it needs.',
  }),
  'message-fault': ({ detail }) => ({
    what: detail,
    why: 'Nothing can be said with it.',
    mend: 'Messages are written in Fluent (projectfluent.org), with the arguments and elements of the English ones.',
  }),
  'messages-missing': ({ lang, missing, located }) => ({
    what: [
      ...(missing.length > 0
        ? [
            `${lang} lacks ${missing.length} messages: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}.`,
          ]
        : []),
      ...(located ? [] : [`CLDR has no months, lists and numbers of “${lang}” for it.`]),
    ].join(' '),
    why: 'They are said as in English.',
    mend: located
      ? 'Add them, as they stand in messages/en.'
      : 'Name the file as the language by its BCP 47 tag, such as fr.ftl or zh-Hant.ftl.',
  }),
  'template-path': ({ path, report }) => ({
    what: `“${path}” is nothing that the ${report} report knows.`,
    why: 'It would be an empty place in the briefing.',
    mend: 'docs/templates.md tells how to see all that a report knows.',
  }),
  'template-value': ({ detail }) => ({
    what: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`,
    why: 'It would stand in the briefing as programs write it, or the briefing would have no end.',
    mend: 'Go through a list with {{#each}}, and name a field of an object; docs/templates.md tells how to see them.',
  }),
  'template-unused': ({ name, nearest }) => ({
    what: `No report uses the template “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
    why: 'It takes the place of none of ours, and none of yours calls it.',
    mend: 'Name it as the template that it shall replace, call it as {{> name}}, or make it a report in house.yml.',
  }),
};

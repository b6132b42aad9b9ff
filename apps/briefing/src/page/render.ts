/** View model -> HTML of the report, by the compiled templates. Elements still tell which line wrote them. */
import Handlebars from 'handlebars/runtime.js';
import { type CitationForms, citationForms } from '../facts/citation.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import type { Worded } from '../messages/in-words.ts';
import { messageHelpers } from '../messages/template-helpers.ts';
import type { BriefingView } from '../reports/types.ts';

/** Compiled templates by name; the one named as the report is its page, all others are partials. */
export type Templates = Readonly<Record<string, TemplateSpecification>>;

export interface HtmlPage {
  readonly report: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** What stands in the page's main part, in the closed vocabulary. */
  readonly body: string;
  readonly linkedData: unknown;
  /** null for what is not to be cited. */
  readonly citation: CitationForms | null;
}

export function renderReport(
  view: Worded<BriefingView>,
  templates: Templates,
  messages: ReaderMessages,
): HtmlPage {
  const { report, lang, title, description, linkedData, band } = view;
  return {
    report,
    lang,
    title,
    description,
    body: renderTemplate(report, view, templates, messages),
    linkedData,
    citation: citationForms(band.citation, report, messages),
  };
}

export function renderTemplate(
  name: string,
  context: unknown,
  templates: Templates,
  messages: ReaderMessages,
): string {
  const template = readyTemplates(templates, messages)[name];
  if (!template) throw new Error(`No template "${name}"`);
  return template(context);
}

type ReadyTemplates = Readonly<Record<string, (context: unknown) => string>>;

const ready = new WeakMap<Templates, WeakMap<ReaderMessages, ReadyTemplates>>();

/** Set up once for all that is rendered with them: what Handlebars makes of a template, V8 has optimised by then. */
function readyTemplates(templates: Templates, messages: ReaderMessages): ReadyTemplates {
  const byLanguage = ready.get(templates) ?? new WeakMap<ReaderMessages, ReadyTemplates>();
  ready.set(templates, byLanguage);
  const known = byLanguage.get(messages);
  if (known) return known;
  const handlebars = Handlebars.create();
  handlebars.registerHelper(messageHelpers(messages, Handlebars));
  const made = Object.fromEntries(
    Object.entries(templates).map(([name, specification]) => [name, handlebars.template(specification)]),
  );
  handlebars.registerPartial(made);
  byLanguage.set(messages, made);
  return made;
}

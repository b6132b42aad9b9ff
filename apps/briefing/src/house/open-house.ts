/** A folder of templates of one's own -> what briefings are made with, or all that is wrong with it. */
import { parse } from '@summit/data/parse';
import { type DataDiagnostic, nearest, type Place, sortDiagnostics } from '@summit/data/validate';
import { templateSources } from '../generated/template-sources.ts';
import { templates as ours } from '../generated/templates.ts';
import type { Catalogues } from '../messages/catalogues.ts';
import type { LocaleData } from '../messages/locale.ts';
import { type OwnMessages, readOwnMessages } from '../messages/own.ts';
import { REPORTS, type ReportDefinition } from '../reports/reports.ts';
import { compileOwn } from '../templates/compile-own.ts';
import type { TemplateFault } from '../templates/faults.ts';
import { unresolvedPaths } from '../templates/paths.ts';
import { type SummitTokens, tokens } from '../theme/tokens.ts';
import { inColours, reportsOf } from './apply-house.ts';
import type { HouseDiagnostic } from './diagnostics.ts';
import { type House, NO_HOUSE } from './house.ts';
import { readHouse } from './read-house.ts';

export const HOUSE_FILE = 'house.yml';

/** CLDR's data of a language; null where there is none. */
export type LocaleOf = (tag: string) => LocaleData | null;

/** The files of such a folder: `name` is that of the file alone, `path` what the user knows it by. */
export interface HouseFiles {
  readonly files: readonly { readonly name: string; readonly path: string; readonly text: string }[];
}

export interface OpenHouse {
  readonly house: House;
  readonly reports: readonly ReportDefinition[];
  readonly templates: Readonly<Record<string, TemplateSpecification>>;
  readonly catalogues: Catalogues;
  readonly lang: string | null;
  /** In the colours of the house. */
  readonly tokens: SummitTokens;
  /** Of templates and of the settings; without an error the folder can be used. */
  readonly diagnostics: readonly HouseDiagnostic[];
  /** Faults of `house.yml` as YAML, in the words of the data. */
  readonly syntax: readonly DataDiagnostic[];
}

export function openHouse({ files }: HouseFiles, localeOf: LocaleOf): OpenHouse {
  const own = ownTemplates(files);
  const messages = ownMessages(files, localeOf);
  const settings = files.find(({ name }) => name === HOUSE_FILE);
  const read = settings
    ? readSettings(settings, files, new Set(own.keys()), messages.catalogues.languages)
    : null;
  const house = read?.house ?? NO_HOUSE;
  const { templates, faults } = compileOwn(
    new Map([...own].map(([name, { text }]) => [name, text])),
    messages.known,
  );
  const diagnostics = [
    ...(read?.diagnostics ?? []),
    ...faults.map((fault) => templateDiagnostic(fault, own)),
    ...unusedTemplates(own, house),
    ...messageDiagnostics(messages),
  ];
  return {
    house,
    reports: reportsOf(house, REPORTS),
    tokens: inColours(tokens, house),
    catalogues: messages.catalogues,
    lang: house.lang,
    templates: { ...(ours as OpenHouse['templates']), ...templates },
    diagnostics: sortDiagnostics(diagnostics),
    syntax: read?.syntax ?? [],
  };
}

/**
 * Paths that templates ask for and that a report's view lacks. Handlebars would leave some of them empty.
 *
 * @param entries each report with a view of it.
 */
export function checkPaths(
  { files }: HouseFiles,
  entries: readonly (readonly [report: string, view: unknown])[],
): HouseDiagnostic[] {
  const own = ownTemplates(files);
  const sources = new Map<string, string>([
    ...Object.entries(templateSources),
    ...[...own].map(([name, { text }]) => [name, text] as const),
  ]);
  const found = new Map<string, HouseDiagnostic>();
  for (const [report, view] of entries) {
    const { missing, misused } = unresolvedPaths([[report, view]], sources);
    for (const finding of missing) {
      const [, template = '', line = '1', path = ''] = /^([^:]*):(\d+): ([\s\S]*)$/.exec(finding) ?? [];
      const place = placeIn(fileOf(template, own), Number(line));
      found.set(finding, { code: 'template-path', severity: 'error', args: { path, report }, place });
    }
    for (const fault of misused) found.set(JSON.stringify(fault), templateDiagnostic(fault, own));
  }
  return sortDiagnostics([...found.values()]);
}

type OwnTemplates = ReadonlyMap<string, { readonly path: string; readonly text: string }>;

function templateDiagnostic(
  { template, line, kind, ...args }: TemplateFault & { readonly template: string },
  own: OwnTemplates,
): HouseDiagnostic {
  const place = placeIn(fileOf(template, own), line);
  return { code: `template-${kind}`, severity: 'error', args, place } as HouseDiagnostic;
}

const fileOf = (template: string, own: OwnTemplates): string => own.get(template)?.path ?? `${template}.hbs`;

function ownTemplates(files: HouseFiles['files']): OwnTemplates {
  return new Map(
    files
      .filter(({ name }) => name.endsWith('.hbs'))
      .map(({ name, path, text }) => [name.replace(/\.hbs$/, ''), { path, text }]),
  );
}

function readSettings(
  { path, text }: HouseFiles['files'][number],
  files: HouseFiles['files'],
  templates: ReadonlySet<string>,
  languages: readonly string[],
) {
  const { record, diagnostics: syntax } = parse({ name: path, text });
  if (!record?.sound) return { house: NO_HOUSE, diagnostics: [], syntax };
  const source = {
    raw: record,
    file: (name: string) => files.find((file) => file.name === name)?.text,
    languages,
    reports: REPORTS.map(({ name }) => name),
    templates,
  };
  return { ...readHouse(source), syntax };
}

function ownMessages(files: HouseFiles['files'], localeOf: LocaleOf): OwnMessages {
  const sources = files.filter(({ name }) => name.endsWith('.ftl'));
  return readOwnMessages(
    sources.map(({ path, text }) => ({ file: path, text })),
    localeOf,
  );
}

function messageDiagnostics({ faults, gaps }: OwnMessages): HouseDiagnostic[] {
  return [
    ...faults.map(
      ({ file, line, column, ...args }): HouseDiagnostic => ({
        code: 'message-fault',
        severity: 'error',
        args,
        place: { ...placeIn(file, line), column },
      }),
    ),
    ...gaps.flatMap(({ file, lang, missing, located }): HouseDiagnostic[] => {
      const fault = { severity: 'warning', place: placeIn(file, 1) } as const;
      const beginning = [...missing.slice(0, 5), ...(missing.length > 5 ? ['…'] : [])];
      return [
        ...(missing.length > 0
          ? [
              {
                ...fault,
                code: 'messages-missing',
                args: { lang, count: missing.length, beginning },
              } as const,
            ]
          : []),
        ...(located ? [] : [{ ...fault, code: 'language-unknown', args: { lang } } as const]),
      ];
    }),
  ];
}

/** A template that neither takes the place of one of ours, nor is called, nor is a report, is most likely misnamed. */
function unusedTemplates(own: OwnTemplates, { reports }: House): HouseDiagnostic[] {
  const called = new Set(
    [...own.values()].flatMap(({ text }) => [...text.matchAll(/\{\{>\s*([\w-]+)/g)].map(([, name]) => name)),
  );
  return [...own].flatMap(([name, { path }]): HouseDiagnostic[] => {
    const known =
      Object.hasOwn(ours, name) || called.has(name) || reports.some((report) => report.name === name);
    if (known) return [];
    return [
      {
        code: 'template-unused',
        severity: 'warning',
        args: { name, nearest: nearest(name, Object.keys(ours)) },
        place: placeIn(path, 1),
      },
    ];
  });
}

function placeIn(file: string, line: number): Place {
  return { file, line, column: 1, pointer: '' };
}

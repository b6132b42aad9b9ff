/** `house.yml` -> House: all faults at once, each with its place. */
import type { JsonObject, JsonValue, Place, RawRecord } from '@summit/data/validate';
import { nearest } from '@summit/data/validate';
import { STANDARDS } from '@summit/typesetter';
import { contrast } from '../theme/contrast.ts';
import { tokens } from '../theme/tokens.ts';
import type { HouseDiagnostic } from './diagnostics.ts';
import {
  type AlignName,
  type ColourName,
  type Colours,
  type House,
  type HouseReport,
  type Logo,
  NO_HOUSE,
  type PaperName,
} from './house.ts';
import { readLogo } from './read-logo.ts';

export interface HouseSource {
  readonly raw: RawRecord;
  /** The text of a file beside `house.yml`; undefined where there is none of that name. */
  readonly file: (name: string) => string | undefined;
  /** Languages of which there are catalogues, those of the folder too. */
  readonly languages: readonly string[];
  /** Names of the reports that come with the command. */
  readonly reports: readonly string[];
  /** Names of the templates of the folder. */
  readonly templates: ReadonlySet<string>;
}

export interface ReadHouse {
  readonly house: House;
  readonly diagnostics: readonly HouseDiagnostic[];
}

const KEYS = Object.keys(NO_HOUSE);
const PAPERS: readonly PaperName[] = ['a4', 'letter'];
const ALIGNS: readonly AlignName[] = ['ragged', 'justified'];
const COLOUR_NAMES = Object.keys(tokens.light) as ColourName[];
/** Colours in which words are set, and the ground that they stand on. */
const TEXT_ON: readonly (readonly [ColourName, ColourName])[] = [
  ['ink', 'paper'],
  ['muted', 'paper'],
  ['accent', 'paper'],
  ['link', 'paper'],
  ['ink', 'panel'],
  ['caution', 'cautionPanel'],
  ['onStatus', 'kept'],
  ['onStatus', 'inProgress'],
  ['onStatus', 'noVerdict'],
  ['onStatus', 'inTrouble'],
];
/** For text (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

export function readHouse(source: HouseSource): ReadHouse {
  const reader = new Reader(source.raw);
  const { value } = source.raw;
  reader.onlyKeys('', value, KEYS);
  const house: House = {
    name: reader.text(value, '', 'name'),
    desk: reader.text(value, '', 'desk'),
    contact: reader.text(value, '', 'contact'),
    paper: reader.choice(value, '', 'paper', PAPERS),
    standard: reader.choice(value, '', 'standard', STANDARDS),
    align: reader.choice(value, '', 'align', ALIGNS),
    lang: reader.choice(value, '', 'lang', source.languages),
    colours: {
      light: readColours(reader, value, 'light'),
      dark: readColours(reader, value, 'dark'),
    },
    logo: readLogoOf(reader, value, source),
    reports: readReports(reader, value, source),
  };
  const colours = reader.object(value, '', 'colours');
  if (colours) reader.onlyKeys('/colours', colours, ['light', 'dark']);
  checkContrast(reader, house);
  return { house, diagnostics: reader.diagnostics };
}

function readColours(reader: Reader, value: JsonObject, scheme: 'light' | 'dark'): Partial<Colours> {
  const colours = reader.object(value, '', 'colours');
  const given = colours && reader.object(colours, '/colours', scheme);
  if (!given) return {};
  const pointer = `/colours/${scheme}`;
  reader.onlyKeys(pointer, given, COLOUR_NAMES);
  const found = COLOUR_NAMES.flatMap((name): [ColourName, string][] => {
    const colour = given[name];
    if (colour === undefined) return [];
    if (typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour)) return [[name, colour.toLowerCase()]];
    reader.fault(`${pointer}/${name}`, 'house-wrong-value', { key: name, reason: 'colour' });
    return [];
  });
  return Object.fromEntries(found) as Partial<Colours>;
}

function checkContrast(reader: Reader, { colours }: House): void {
  for (const scheme of ['light', 'dark'] as const) {
    const all = { ...tokens[scheme], ...colours[scheme] };
    for (const [text, ground] of TEXT_ON) {
      const changed = [text, ground].find((name) => name in colours[scheme]);
      const ratio = contrast(all[text], all[ground]);
      if (changed !== undefined && ratio < LEAST_CONTRAST)
        reader.fault(`/colours/${scheme}/${changed}`, 'house-low-contrast', {
          text,
          ground,
          ratio: Math.floor(ratio * 10) / 10,
          least: LEAST_CONTRAST,
        });
    }
  }
}

function readLogoOf(reader: Reader, value: JsonObject, { file }: HouseSource): Logo | null {
  const name = reader.text(value, '', 'logo');
  if (name === null) return null;
  // It is read from the folder itself, and from nowhere else.
  if (!/^[\w-]+\.svg$/.test(name)) {
    reader.fault('/logo', 'house-wrong-value', { key: 'logo', reason: 'logo' });
    return null;
  }
  const svg = file(name);
  if (svg === undefined) {
    reader.fault('/logo', 'house-logo', { file: name, reason: 'no-file' });
    return null;
  }
  const { logo, faults } = readLogo(svg);
  for (const fault of faults) reader.fault('/logo', 'house-logo', { file: name, ...fault });
  return logo;
}

function readReports(reader: Reader, value: JsonObject, source: HouseSource): HouseReport[] {
  const given = reader.object(value, '', 'reports');
  return Object.entries(given ?? {}).flatMap(([name, entry]): HouseReport[] => {
    const pointer = `/reports/${name}`;
    const taken = source.reports.includes(name) || name === 'all';
    if (taken || !/^[a-z][a-z0-9-]*$/.test(name)) {
      reader.fault(pointer, taken ? 'house-report-taken' : 'house-report-name', { name });
      return [];
    }
    if (!source.templates.has(name)) reader.fault(pointer, 'house-report-template', { name });
    const report = reader.asObject(entry, pointer, name);
    if (!report) return [];
    reader.onlyKeys(pointer, report, ['title', 'view', 'pages']);
    const view = reader.choice(report, pointer, 'view', source.reports);
    if (report['view'] === undefined)
      reader.fault(pointer, 'house-wrong-value', { key: 'view', reason: 'one-of', allowed: source.reports });
    const pages = report['pages'] ?? null;
    const soundPages = pages === null || (typeof pages === 'number' && Number.isInteger(pages) && pages > 0);
    if (!soundPages) reader.fault(`${pointer}/pages`, 'house-wrong-value', { key: 'pages', reason: 'pages' });
    const title = reader.text(report, pointer, 'title') ?? name;
    return view && soundPages ? [{ name, title, view, pages: pages as number | null }] : [];
  });
}

/** Reads values and notes what is wrong with them, each at its place. */
class Reader {
  readonly diagnostics: HouseDiagnostic[] = [];
  constructor(private readonly raw: RawRecord) {}

  fault<C extends HouseDiagnostic['code']>(
    pointer: string,
    code: C,
    args: Extract<HouseDiagnostic, { code: C }>['args'],
  ): void {
    this.diagnostics.push({ code, severity: 'error', args, place: this.place(pointer) } as HouseDiagnostic);
  }

  private place(pointer: string): Place {
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { line, column, endLine, endColumn } = this.raw.spans.get(pointer)?.value ?? start;
    return { file: this.raw.file, line, column, endLine, endColumn, pointer };
  }

  onlyKeys(pointer: string, value: JsonObject, allowed: readonly string[]): void {
    for (const key of Object.keys(value))
      if (!allowed.includes(key))
        this.fault(`${pointer}/${key}`, 'house-unknown-key', {
          key,
          nearest: nearest(key, allowed),
          allowed,
        });
  }

  text(value: JsonObject, pointer: string, key: string): string | null {
    const found = value[key];
    if (found === undefined) return null;
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
    this.fault(`${pointer}/${key}`, 'house-wrong-value', { key, reason: 'text' });
    return null;
  }

  choice<T extends string>(value: JsonObject, pointer: string, key: string, allowed: readonly T[]): T | null {
    const found = value[key];
    if (found === undefined) return null;
    if (allowed.includes(found as T)) return found as T;
    this.fault(`${pointer}/${key}`, 'house-wrong-value', { key, reason: 'one-of', allowed });
    return null;
  }

  object(value: JsonObject, pointer: string, key: string): JsonObject | null {
    const found = value[key];
    return found === undefined ? null : this.asObject(found, `${pointer}/${key}`, key);
  }

  asObject(value: JsonValue, pointer: string, key: string): JsonObject | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
    this.fault(pointer, 'house-wrong-value', { key, reason: 'keys' });
    return null;
  }
}

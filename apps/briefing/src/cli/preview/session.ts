/** What a preview shows: the dataset and the house style as they are now, and briefings made when they are asked for. */

import { dataset as canonical } from '@summit/data';
import { type Dataset, dataWords, soundPart } from '@summit/data/validate';
import { type Assets, BUILT_IN, briefingName, type Format, type Paper } from '../../pipeline.ts';
import { checkTemplatePaths, type HouseFolder, openHouseFolder, viewFor } from '../briefings/house-folder.ts';
import { type Job, jobsFor } from '../briefings/jobs.ts';
import { languageFor } from '../briefings/languages.ts';
import { renderJob } from '../briefings/render-job.ts';
import { checkFiles, readRecords } from '../datasets/dataset.ts';
import { diagnosticWords } from '../diagnostic-words.ts';
import { printDiagnostics, printFault } from '../print-faults.ts';
import { type Line, Shown, textOf } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import type { Answer } from './server.ts';
import { faultPage, SHELL_SCRIPT, SHELL_STYLES, shellPage } from './shell.ts';

export interface PreviewOptions {
  readonly data: string | undefined;
  readonly templates: string | undefined;
  readonly paper: Paper | undefined;
  readonly lang: string | undefined;
}

interface State {
  readonly dataset: Dataset | null;
  readonly house: HouseFolder | null;
  readonly jobs: ReadonlyMap<string, Job>;
  readonly faults: string;
}

const TYPES: Readonly<Record<Format, string>> = { html: 'text/html; charset=utf-8', pdf: 'application/pdf' };

export class PreviewSession {
  private state: State = { dataset: null, house: null, jobs: new Map(), faults: '' };
  private tellLoaded: () => void = () => {};
  private readonly loadedOnce = new Promise<void>((done) => {
    this.tellLoaded = done;
  });

  constructor(
    private readonly options: PreviewOptions,
    private readonly assets: Assets,
  ) {}

  /** Reads everything anew. With faults, what is sound is still shown. Returns all faults in words; '' for none. */
  async load(): Promise<string> {
    const { terminal, text } = notingTerminal();
    const dataset = await this.readDataset(terminal).catch((error: unknown) => {
      printFault(terminal, error);
      return null;
    });
    const house = await openHouseFolder(this.options.templates, terminal).catch((error: unknown) => {
      printFault(terminal, error);
      return null;
    });
    const jobs = new Map<string, Job>();
    const reports = house?.opened.reports ?? BUILT_IN.reports;
    try {
      const asked = { ids: [], reports: reports.map(({ name }) => name), asOf: null, definitions: reports };
      if (dataset) for (const job of jobsFor(dataset, asked)) jobs.set(nameOf(job), job);
      languageFor(this.options.lang, house?.opened ?? BUILT_IN);
      if (dataset && house) await checkTemplatePaths(house, dataset, [...jobs.values()], terminal);
    } catch (error) {
      printFault(terminal, error);
    }
    this.state = { dataset, house, jobs, faults: text() };
    this.tellLoaded();
    return this.state.faults;
  }

  /** Waits for the first reading: before it, a briefing that is there would be told as missing. */
  async answer(path: string): Promise<Answer | null> {
    await this.loadedOnce;
    const { jobs, faults } = this.state;
    switch (path) {
      case '/': {
        const briefings = [...jobs.keys()].map((name) => ({ name, title: name }));
        return { type: TYPES.html, body: shellPage({ briefings, faults }) };
      }
      case '/preview.css':
        return { type: 'text/css; charset=utf-8', body: SHELL_STYLES };
      case '/preview.js':
        return { type: 'text/javascript; charset=utf-8', body: SHELL_SCRIPT };
    }
    const [, name = '', ending] = /^\/briefings\/([\w-]+)\.(html|pdf|json)$/.exec(path) ?? [];
    const job = jobs.get(name);
    if (!job || !ending) return null;
    return ending === 'json' ? this.viewOf(job) : this.briefing(job, ending as Format);
  }

  /** All that the template of a report can ask for. */
  private viewOf(job: Job): Answer | null {
    const { dataset, house } = this.state;
    if (!dataset) return null;
    const view = viewFor(dataset, job, house?.opened ?? BUILT_IN);
    return { type: 'application/json', body: JSON.stringify(view, null, 2) };
  }

  private briefing(job: Job, format: Format): Answer | null {
    const { dataset, house } = this.state;
    if (!dataset) return null;
    const opened = house?.opened ?? BUILT_IN;
    const repertoire = { ...opened, lang: languageFor(this.options.lang, opened) };
    const paper = this.options.paper ?? repertoire.house.paper ?? 'a4';
    const { terminal, text } = notingTerminal();
    try {
      const common = { dataset, paper, formats: [format], repertoire, reports: [] };
      const { files, diagnostics } = renderJob(job, common, this.assets);
      const [file] = files;
      if (file) return { type: TYPES[format], body: file.data, framed: true };
      printDiagnostics(diagnostics, diagnosticWords, [], terminal);
    } catch (error) {
      printFault(terminal, error);
    }
    return { type: TYPES.html, body: faultPage(text()), framed: true };
  }

  private async readDataset(terminal: Terminal): Promise<Dataset | null> {
    if (this.options.data === undefined) return canonical();
    const { files } = await readRecords([this.options.data]);
    const { records, dataset, diagnostics } = checkFiles(files, []);
    if (diagnostics.length > 0) printDiagnostics(diagnostics, dataWords, files, terminal);
    return dataset ?? soundPart(records, diagnostics, {}).dataset;
  }
}

function nameOf(job: Job): string {
  return briefingName(job, 'pdf').replace(/\.pdf$/, '');
}

/** A terminal that keeps what it is told, without colours. */
function notingTerminal(): { readonly terminal: Terminal; readonly text: () => string } {
  const lines: string[] = [];
  const keep = (line: Line = '') => void lines.push(textOf(line));
  const plain = (_: unknown, line: Line) => new Shown(textOf(line));
  return {
    terminal: { print: keep, note: keep, printError: keep, noteError: keep, paint: plain, paintError: plain },
    text: () => lines.join('\n'),
  };
}

/**
 * Renders the reports and sites that several files of tests look at, once before the first of them. Nobody writes into
 * these folders: a test that changes a file makes its own.
 */
import type { TestProject } from 'vitest/node';
import { deleteFreshFolders, smallDataset } from './folders.ts';
import { renderAll } from './reports.ts';
import { renderSite } from './site.ts';

export interface RenderedOnce {
  /** The folder of all reports. */
  readonly reports: string;
  /** The folders of the sites, by dataset. */
  readonly canonical: string;
  readonly small: string;
}
declare module 'vitest' {
  interface ProvidedContext {
    rendered: RenderedOnce;
  }
}

export async function setup(project: TestProject): Promise<void> {
  const reports = await renderAll();
  const canonical = await renderSite();
  const small = await renderSite('--data', smallDataset().records);
  project.provide('rendered', { reports, canonical, small });
}

export const teardown = deleteFreshFolders;

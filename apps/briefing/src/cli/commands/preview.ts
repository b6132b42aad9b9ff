import { stat } from 'node:fs/promises';
import type { Paper } from '../../pipeline.ts';
import { openAssets } from '../assets.ts';
import { langOption } from '../briefings/languages.ts';
import { PAPERS } from '../briefings/render-job.ts';
import { asFileFault, commandFault, type ExitCode } from '../faults.ts';
import { displayName } from '../files/read-files.ts';
import { watchPaths } from '../files/watch.ts';
import { startServer } from '../preview/server.ts';
import { PreviewSession } from '../preview/session.ts';
import { inLines } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { choice, dataOption, examples, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('preview'))
    .option('--templates <dir>', sayText('preview.templates'))
    .addOption(choice('--paper <size>', sayText('preview.paper'), PAPERS))
    .addOption(langOption(sayText('render.lang')))
    .option('--port <number>', sayText('preview.port'), '4173')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples('summit preview', 'summit preview --data my-records --templates my-templates'),
    )
    .action(run(servePreview));

interface PreviewCommandOptions {
  readonly data?: string;
  readonly templates?: string;
  readonly paper?: Paper;
  readonly lang?: string;
  readonly port: string;
}

/** `summit preview`: serves the briefings on this machine alone, made anew after every change, until it is ended. */
async function servePreview(
  terminal: Terminal,
  { data, templates, paper, lang, port }: PreviewCommandOptions,
): Promise<ExitCode> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw commandFault(2, 'port-invalid', { port });
  const paths = [data, templates].filter((path) => path !== undefined);
  for (const path of paths)
    await stat(path).catch((error: unknown) => {
      throw asFileFault(displayName(path), error);
    });
  const session = new PreviewSession({ data, templates, paper, lang }, openAssets());
  const server = await startServer(Number(port), (path) => session.answer(path)).catch((error: unknown) => {
    throw cannotListen(port, error);
  });
  terminal.print(say('preview-at', { url: server.url }));
  try {
    return await watchPaths(terminal, paths, async () => {
      const faults = await session.load();
      if (faults !== '') terminal.printError(inLines(faults.split('\n')));
      server.announce();
      return 0;
    });
  } finally {
    server.close();
  }
}

function cannotListen(port: string, error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'EADDRINUSE') return commandFault(2, 'port-taken', { port });
  if (code === 'EACCES') return commandFault(2, 'port-reserved', { port });
  return error;
}

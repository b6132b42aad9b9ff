import type { Paper } from '../../pipeline.ts';
import { openAssets } from '../assets.ts';
import { langOption } from '../briefings/languages.ts';
import { PAPERS } from '../briefings/render-job.ts';
import { CommandFault, type ExitCode } from '../faults.ts';
import { watchPaths } from '../files/watch.ts';
import { startServer } from '../preview/server.ts';
import { PreviewSession } from '../preview/session.ts';
import { inLines } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { choice, dataOption, examples, type Usage } from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
    .description(
      'Serve the briefings on this machine alone, and show every change of records and templates at once.',
    )
    .option('--templates <dir>', 'folder of templates and of a house style (house.yml) of your own')
    .addOption(choice('--paper <size>', 'paper of the PDF', PAPERS))
    .addOption(langOption())
    .option('--port <number>', 'port to answer on; 0 for any that is free', '4173')
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
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new CommandFault(`--port ${port} is no port`, {
      exitCode: 2,
      hint: 'Ports go from 0, any that is free, to 65535.',
    });
  const session = new PreviewSession({ data, templates, paper, lang }, openAssets());
  const server = await startServer(Number(port), (path) => session.answer(path)).catch((error: unknown) => {
    throw cannotListen(port, error);
  });
  terminal.print(`Preview at ${server.url}`);
  const paths = [data, templates].filter((path) => path !== undefined);
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
  if (code === 'EADDRINUSE')
    return new CommandFault(`port ${port} is taken`, {
      exitCode: 2,
      hint: 'Name another, or 0 for any that is free.',
    });
  if (code === 'EACCES')
    return new CommandFault(`port ${port} is not for everybody to open`, {
      exitCode: 2,
      hint: 'Take one above 1023.',
    });
  return error;
}

import { run } from './program.ts';
import { tell } from './tell.ts';
import { openTerminal } from './terminal.ts';

// What is thrown outside of a command's own waiting, as in a server's answer, is told like every other bug.
process.on('uncaughtException', (error) => {
  process.exit(tell(openTerminal(), error));
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

import { printFault } from './print-faults.ts';
import { run } from './program.ts';
import { openTerminal } from './terminal.ts';

// What is thrown outside of a command's own waiting, as in a server's answer, is told like every other bug.
process.on('uncaughtException', (error) => {
  process.exit(printFault(openTerminal(), error));
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

import { printFault } from './print-faults.ts';
import { run } from './program.ts';
import { openTerminal } from './terminal.ts';

// What is thrown outside of a command's own waiting, as in a server's answer, is told like every other bug.
process.on('uncaughtException', (error) => {
  process.exit(printFault(openTerminal(), error));
});

// When nothing is left that could go on, Node ends with 0, though the command still waits and is half done.
let done = false;
process.on('exit', (code) => {
  if (!done && code === 0)
    process.exitCode = printFault(openTerminal(), new Error('it ended before it was done'));
});

void run(process.argv.slice(2)).then((code) => {
  done = true;
  process.exitCode = code;
});

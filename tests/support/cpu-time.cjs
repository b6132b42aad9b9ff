/** Loaded before a command: tells the seconds of CPU that it took, in the file that CPU_TIME names. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.CPU_TIME, String((user + system) / 1e6));
});

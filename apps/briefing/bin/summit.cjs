#!/usr/bin/env node
// npm links a command when it installs, which in a fresh clone is before anything is built: so this file is no output.
require('../dist/summit.js');

/**
 * What a briefing has done to its bytes: AssemblyScript, which the build compiles to WebAssembly. A command is over
 * before V8 has compiled loops over bytes, which until then take longer than setting the pages.
 *
 * Input is written where `input` says, and results are read where these functions say.
 */
export { input, output } from './memory';
export { seal } from './sfnt';

/** For the tests of those who use this package: what a PDF that it wrote keeps to, and what is in it. */
export { conformanceFaults } from './pdf/testing/conformance.ts';
export { readStructure, type StructKid, type StructTree } from './pdf/testing/read-structure.ts';

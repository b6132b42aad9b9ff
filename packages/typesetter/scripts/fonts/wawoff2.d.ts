/** Google's WOFF2 as WebAssembly; the package ships no types. */
declare module 'wawoff2' {
  interface Wawoff2 {
    /** A TrueType font as WOFF2. */
    compress(font: Uint8Array): Promise<Uint8Array>;
  }
  const wawoff2: Wawoff2;
  export default wawoff2;
}

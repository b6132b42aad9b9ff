/** What stands in a bundle for a library that is never called there. */
function absent(): never {
  throw new Error('this library is left out of the bundle');
}

export { absent as cbc, absent as create, absent as default, absent as ecb };

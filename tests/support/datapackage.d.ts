/** Of the validator of data packages, which comes without types, what the tests call. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: { readonly relations: boolean }): Promise<unknown[]>;
  }
  export const Package: {
    load(
      file: string,
    ): Promise<{ readonly errors: readonly Error[]; readonly resources: readonly Resource[] }>;
  };
}

/** The runtime alone, without the compiler; the package's own declaration of it is empty. */
declare module 'handlebars/runtime.js' {
  interface Runtime {
    create(): Runtime;
    template(specification: TemplateSpecification): (context: unknown) => string;
    readonly SafeString: new (html: string) => object;
    escapeExpression(text: string): string;
    registerHelper(helpers: Readonly<Record<string, unknown>>): void;
    registerPartial(partials: Readonly<Record<string, unknown>>): void;
  }
  const runtime: Runtime;
  export default runtime;
}

/** pdfmake's parts are CommonJS with a `default`; Node hands over the module, bundlers and vitest the default itself. */
export function partOf<Part>(loaded: Part | { readonly default: Part }): Part {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
}

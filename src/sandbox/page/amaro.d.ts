/** The part used of Node's own type stripper, which ships no types. Node's built-in form of it warns on each start. */
declare module 'amaro' {
  export function transformSync(
    source: string,
    options: { readonly mode: 'strip-only' },
  ): { readonly code: string };
}

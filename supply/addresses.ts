/** Any address in a text, up to what ends a string, an attribute or a sentence. */
const ADDRESS = /\b(?:https?|wss?|ftp):(?:\\?\/){2}[^\s"'`<>\\;，。；）]*/gi;
/** An address without a scheme, which takes that of the page. */
const SCHEMELESS = /(?:["'`(]|\b(?:src|href|action)=)\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/:?#][^\s"'`)]*)?/gi;

/**
 * The addresses that a text holds, each once.
 *
 * @example addressesIn('<a href="https://a.example/b">') // ["https://a.example/b"]
 */
export function addressesIn(text: string): readonly string[] {
  const found = [...text.matchAll(ADDRESS), ...text.matchAll(SCHEMELESS)].map(([address]) =>
    address.replaceAll("\\", ""),
  );
  return [...new Set(found)];
}

/** The header that Office wants no word of with a picture. */
const CACHING = "Cache-Control";

const isIcon = (address: string): boolean => /\.png$/i.test(address.split(/[?#]/)[0]!);

/**
 * What the local site says with a file, whether it was built or is being worked on.
 *
 * - Icons come without any `Cache-Control`: Office shows its own picture instead of one that has it (its documents,
 *   "Image element").
 * - All else is read again every time, so that a new build is seen.
 * - Excel on the web reads the functions' metadata from its own address.
 *
 * @param address the path, with or without a question
 * @example siteHeaders("/icons/app-32.png") // { "Access-Control-Allow-Origin": "*" }
 */
export function siteHeaders(address: string): Readonly<Record<string, string>> {
  const forAll = { "Access-Control-Allow-Origin": "*" };
  return isIcon(address) ? forAll : { ...forAll, [CACHING]: "no-store" };
}

/**
 * The headers that a server would send, with those above in the place of its own.
 *
 * @example withSiteHeaders("/a.png", { "Cache-Control": "no-store", Age: 1 }) // { Age: 1, "Access-…": "*" }
 */
export function withSiteHeaders<T>(
  address: string,
  headers: Readonly<Record<string, T>>,
): Record<string, T | string> {
  const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== CACHING.toLowerCase());
  return { ...Object.fromEntries(kept), ...siteHeaders(address) };
}

import { SITE } from "../site";

/** The built site that a manifest belongs to. */
export interface Site {
  /** Its address, with the last slash. */
  readonly base: string;
  /** The bytes of a file by its path below the base; undefined where there is none. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/**
 * The base address that a manifest was made for, by its first page; empty where it has none.
 *
 * @example baseIn('<SourceLocation DefaultValue="https://localhost:3000/addin/taskpane.html" />')
 */
export function baseIn(xml: string): string {
  const page = /<SourceLocation DefaultValue="([^"]*)"/.exec(xml)?.[1] ?? "";
  return page.endsWith(SITE.taskpane) ? page.slice(0, -SITE.taskpane.length) : page;
}

const decoder = new TextDecoder();

/** A file as text; undefined where there is none. */
export function textOf(site: Site, path: string): string | undefined {
  const bytes = site.read(path);
  return bytes && decoder.decode(bytes);
}

/** A path as its file is called; one with a broken escape is called so itself. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The path below the base that an address means, without question and fragment; undefined where it lies
 * elsewhere.
 *
 * @example pathIn("https://localhost:3000/", "https://localhost:3000/addin/taskpane.html#check")
 */
export function pathIn(base: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const place = origin + pathname;
  return place.startsWith(base) && place.length > base.length ? decoded(place.slice(base.length)) : undefined;
}

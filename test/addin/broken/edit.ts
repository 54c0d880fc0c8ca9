import type { ProblemCode } from "../../../addin/check";

/** Makes a manifest a broken one. */
export type Change = (xml: string) => string;

/** What is broken, the problems that it has, and where the first of them is. */
export type Broken = readonly [what: string, codes: readonly ProblemCode[], path: string, change: Change];

/** Changes one place of the manifest; it fails where there is no such place. */
export const swap = (from: string, to: string) => (xml: string) => {
  if (!xml.includes(from)) throw new Error(`no ${from}`);
  return xml.replace(from, to);
};

/** Moves the first line that holds a text before the first that holds another. */
export const move = (what: string, before: string) => (xml: string) => {
  const lines = xml.split("\n");
  const [line] = lines.splice(
    lines.findIndex((one) => one.includes(what)),
    1,
  );
  lines.splice(
    lines.findIndex((one) => one.includes(before)),
    0,
    line!,
  );
  return lines.join("\n");
};

/** Takes away an element with all inside it. */
export const cut = (name: string) => (xml: string) => {
  const without = xml.replace(new RegExp(`<${name}( [^>]*)?(/>|>[^]*?</${name}>)\\n?`), "");
  if (without === xml) throw new Error(`no ${name}`);
  return without;
};

/** Writes an element with all inside it a second time. */
export const twice = (pattern: RegExp) => (xml: string) => xml.replace(pattern, "$&\n$&");

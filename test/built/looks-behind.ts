import { full } from "acorn-walk";
import { parsed } from "./built-files";

const BEHIND = /\(\?<[=!]/;

/** The regular expressions of a script that look behind, as literals or as the text that one is made of. */
export function looksBehind(text: string): string[] {
  const found: string[] = [];
  full(parsed(text), (node) => {
    const one = node as unknown as {
      type: string;
      value?: unknown;
      raw?: string;
      regex?: { pattern: string };
    };
    const source =
      one.type === "TemplateElement" ? (one.value as { raw: string }).raw : (one.regex?.pattern ?? one.value);
    if (typeof source === "string" && BEHIND.test(source)) found.push(source);
  });
  return found;
}

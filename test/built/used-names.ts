import { full } from "acorn-walk";
import { parsed } from "./built-files";
import type { Later } from "./compat";

interface Seen {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly object?: Seen;
  readonly property?: Seen;
  readonly value?: unknown;
}

const GLOBAL = new Set(["window", "self", "globalThis"]);

/** What a script uses of later names, each once: `Object.hasOwn`, `.findLast`, `structuredClone`. */
export function usedOf({ globals, statics, methods }: Later, text: string): string[] {
  const found = new Set<string>();
  full(parsed(text), (node) => {
    const { type, name, object, property, computed } = node as unknown as Seen;
    // Shorter ones are the minifier's.
    if (type === "Identifier" && name!.length > 2 && globals.has(name!)) found.add(name!);
    if (type !== "MemberExpression") return;
    const member = computed ? property!.value : property!.name;
    if (typeof member !== "string") return;
    const owner = object!.type === "Identifier" ? object!.name! : "";
    if (statics.has(`${owner}.${member}`)) found.add(`${owner}.${member}`);
    else if (methods.has(member)) found.add(`.${member}`);
    else if (GLOBAL.has(owner) && globals.has(member)) found.add(member);
  });
  return [...found].sort();
}

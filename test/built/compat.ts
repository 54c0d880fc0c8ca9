import bcd, { type CompatStatement, type SupportStatement } from "@mdn/browser-compat-data";

/** Versions by the names of the data set, such as `safari`. */
export type Engines = Readonly<Record<string, string>>;

/** What the data say of a name, with what it has. */
interface Entry {
  readonly __compat?: CompatStatement;
}

/** Names that have come later than some engines. */
export interface Later {
  /** `structuredClone`, `CompressionStream`. */
  readonly globals: ReadonlySet<string>;
  /** `Object.hasOwn`. */
  readonly statics: ReadonlySet<string>;
  /** `findLast`, whatever it is called on. */
  readonly methods: ReadonlySet<string>;
}

function isUntil(version: string, engine: string): boolean {
  const [given, known] = [version, engine].map((one) => one.replace("≤", "").split(".").map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (given![at] ?? 0) - (known![at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

/** Whether one of an engine's entries says that it has the thing, under its own name and without a switch. */
const isIn = (support: SupportStatement | undefined, engine: string): boolean =>
  [support ?? []].flat().some((one) => {
    const plain = !one.flags && !one.prefix && !one.alternative_name && !one.version_removed;
    return plain && typeof one.version_added === "string" && /^[≤\d]/.test(one.version_added)
      ? isUntil(one.version_added, engine)
      : false;
  });

const isKnown = ({ support }: CompatStatement, engines: Engines): boolean =>
  Object.entries(engines).every(([name, version]) =>
    isIn((support as Record<string, SupportStatement>)[name], version),
  );

/** Whether the standard has a member on objects, and not on the constructor. */
const isOfObjects = ({ spec_url }: CompatStatement): boolean =>
  [spec_url ?? []].flat().some((url) => /\.prototype\.|prototype%/i.test(url));

/** Interfaces whose members bear names of every day, which tell nothing where only the name is seen. */
const EVERYDAY = new Set([
  "Atomics",
  "DisposableStack",
  "AsyncDisposableStack",
  "SuppressedError",
  "Iterator",
]);

/** What MDN's data know to be later than some engines: the built-ins of the language, and what pages have globally. */
export function laterThan(engines: Engines): Later {
  const later = { globals: new Set<string>(), statics: new Set<string>(), methods: new Set<string>() };
  const known = new Set<string>();
  const visit = (name: string, entry: Entry, ofLanguage: boolean): void => {
    if (!entry.__compat) return;
    const isThere = isKnown(entry.__compat, engines);
    if (!isThere) later.globals.add(name);
    for (const [key, { __compat: compat }] of Object.entries(entry) as [string, Entry][]) {
      if (key === "__compat" || key === name || !compat) continue;
      const member = key.replace(/_static$/, "");
      const isLater = !isThere || !isKnown(compat, engines);
      if (key !== member || (ofLanguage && !isOfObjects(compat))) {
        if (isLater) later.statics.add(`${name}.${member}`);
      } else if (ofLanguage && !EVERYDAY.has(name)) (isLater ? later.methods : known).add(member);
    }
  };
  for (const [name, entry] of Object.entries(bcd.javascript.builtins!)) visit(name, entry as Entry, true);
  for (const [name, entry] of Object.entries(bcd.api)) visit(name, entry as Entry, false);
  for (const name of known) later.methods.delete(name);
  return later;
}

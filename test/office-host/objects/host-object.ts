import { HostGap } from "../faults";
import type { Json } from "../protocol";

type Getter = () => Json;
type Setter = (value: Json) => void;
type Finder = (...args: Json[]) => HostObject | null;
type Method = (...args: Json[]) => Json | void;

/**
 * An object of Excel's model as office.js sees it. What is not listed here does not exist, and whoever asks
 * for it is told so loudly.
 */
export interface HostObject {
  readonly type: string;
  /** Told when the object is reached; office.js then finds it again by this. */
  readonly id?: string;
  /** Ranges are kept by reference while the program works with them. */
  readonly kept?: boolean;
  /** Plain properties by the names that the host speaks. */
  readonly scalars?: Readonly<Record<string, Getter>>;
  readonly setters?: Readonly<Record<string, Setter>>;
  /** Properties that are objects. */
  readonly parts?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that lead to another object; `null` is what an `…OrNullObject` finds where there is nothing. */
  readonly finders?: Readonly<Record<string, Finder>>;
  /** Methods that do something or give a plain value. */
  readonly methods?: Readonly<Record<string, Method>>;
  /** Of a collection. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: Json) => HostObject;
}

/** A member of an object by its name. */
export function member<Kind extends "scalars" | "setters" | "parts" | "finders" | "methods">(
  object: HostObject,
  kind: Kind,
  name: string,
): NonNullable<HostObject[Kind]>[string] {
  const members: Readonly<Record<string, unknown>> | undefined = object[kind];
  if (!members || !Object.hasOwn(members, name)) throw new HostGap(`${object.type}.${name} (${kind})`);
  return members[name] as NonNullable<HostObject[Kind]>[string];
}

/** The name that the host speaks for the one that programs write: `rowIndex` is `RowIndex`. */
const spoken = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Selected names by their first step: `custom/rule/formula` asks `custom` for `rule/formula`. */
function steps(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const [first, ...rest] = name.split("/");
    const deeper = found.get(first!) ?? [];
    if (rest.length > 0) deeper.push(rest.join("/"));
    found.set(first!, deeper);
  }
  return found;
}

/** What a load of some properties gives. Loading everything is refused: it is slow, and says less. */
export function query(object: HostObject | null, names: readonly string[]): Json {
  if (object === null) return null;
  if (names.length === 0 || names.includes("*") || names.includes("$all")) {
    throw new HostGap(`${object.type}: a load that names no properties`);
  }
  if (object.items) return { _Items: object.items().map((item) => plain(item, names)) };
  return plain(object, names);
}

function plain(object: HostObject, names: readonly string[]): Json {
  const values: Record<string, Json> = {};
  for (const [name, deeper] of steps(names)) {
    const word = spoken(name);
    values[word] =
      deeper.length > 0 ? query(member(object, "parts", word)(), deeper) : member(object, "scalars", word)();
  }
  return values;
}

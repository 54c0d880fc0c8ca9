import { ITEM_NAMES } from "../../policy";
import { COLUMN_CHOICES, isColumnKey, labelOfColumn, type ColumnKey } from "../recognise/vocabulary";
import { FEWEST_TEXTS, headerPrint } from "./header-print";
import type { NamedMapping } from "./header-mapping";

/** What a file of mappings is known by. */
export const MAPPING_FORMAT = "wuyi-mapping";
export const MAPPING_VERSION = 1;

const MOST_HEADERS = 2_000;
const MOST_COLUMNS = 512;
const MOST_ROWS = 10;

/** Why a text is no file of mappings; `path` names the place: `headers[2].columns[0].means`. */
export interface MappingFault {
  readonly kind:
    "not-json" | "not-mapping" | "other-version" | "wrong" | "unknown-key" | "unknown-name" | "twice";
  readonly path: string;
  /** What stands there, where that helps. */
  readonly found?: string;
}

class Fault extends Error {
  constructor(readonly fault: MappingFault) {
    super(fault.kind);
  }
}

const wrong = (path: string, kind: MappingFault["kind"] = "wrong", found?: unknown): never => {
  throw new Fault({ kind, path, ...(found !== undefined && { found: String(found).slice(0, 60) }) });
};

type Fields = Readonly<Record<string, unknown>>;

/** An object with no other keys than these; a key that nobody knows may be a misspelt decision. */
function fieldsOf(value: unknown, path: string, known: readonly string[]): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(path);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) wrong(path === "" ? unknown : `${path}.${unknown}`, "unknown-key", unknown);
  return value as Fields;
}

function listOf(value: unknown, path: string, most: number): readonly unknown[] {
  return Array.isArray(value) && value.length <= most ? value : wrong(path);
}

const textOf = (value: unknown, path: string): string => (typeof value === "string" ? value : wrong(path));

/** A column's meaning by its key, or by its name, which no other has. */
function keyOf(value: unknown, path: string): ColumnKey {
  const text = textOf(value, path);
  if (isColumnKey(text)) return text;
  return COLUMN_CHOICES.find(({ label }) => label === text)?.key ?? wrong(path, "unknown-name", text);
}

const itemOf = (value: unknown, path: string): string => {
  const text = textOf(value, path);
  return ITEM_NAMES.find(text)?.id ?? wrong(path, "unknown-name", text);
};

type Change<F, T> = { readonly from: F; readonly to: T };

function roleChange(value: unknown, path: string): NamedMapping["role"] {
  if (value === undefined) return undefined;
  const { from, to } = fieldsOf(value, path, ["from", "to"]);
  if (!["claims", "veto", "history", "none"].includes(from as string)) wrong(`${path}.from`);
  if (!["claims", "veto", "history"].includes(to as string)) wrong(`${path}.to`);
  return { from, to } as NamedMapping["role"];
}

function itemChange(value: unknown, path: string): Change<string | null, string> | undefined {
  if (value === undefined) return undefined;
  const { from, to } = fieldsOf(value, path, ["from", "to"]);
  return { from: from === null ? null : itemOf(from, `${path}.from`), to: itemOf(to, `${path}.to`) };
}

interface ColumnSaid {
  readonly header: string;
  readonly means: readonly ColumnKey[] | null;
  readonly readAs: string;
}

function columnOf(value: unknown, path: string): ColumnSaid {
  const { header, means, readAs = "" } = fieldsOf(value, path, ["header", "means", "readAs"]);
  const keys =
    means === undefined
      ? null
      : listOf(means, `${path}.means`, MOST_COLUMNS).map((one, at) => keyOf(one, `${path}.means[${at}]`));
  return {
    header: textOf(header, `${path}.header`),
    means: keys,
    readAs: textOf(readAs, `${path}.readAs`),
  };
}

function mappingAt(value: unknown, path: string): NamedMapping {
  const { rows, columns, isHeader, role, item } = fieldsOf(value, path, [
    "rows",
    "columns",
    "isHeader",
    "role",
    "item",
  ]);
  if (!Number.isSafeInteger(rows) || (rows as number) < 1 || (rows as number) > MOST_ROWS)
    wrong(`${path}.rows`);
  if (isHeader !== undefined && isHeader !== true) wrong(`${path}.isHeader`);
  const all = listOf(columns, `${path}.columns`, MOST_COLUMNS).map((one, at) =>
    columnOf(one, `${path}.columns[${at}]`),
  );
  const headers = all.map(({ header }) => header);
  if (headers.filter((header) => header.trim() !== "").length < FEWEST_TEXTS) wrong(`${path}.columns`);
  const keys = all.flatMap(({ means }) => means ?? []);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) wrong(`${path}.columns`, "twice", labelOfColumn(twice));
  const [roleSaid, itemSaid] = [roleChange(role, `${path}.role`), itemChange(item, `${path}.item`)];
  return {
    print: headerPrint(headers),
    rows: rows as number,
    lead: headers.findIndex((header) => header.trim() !== ""),
    headers,
    columns: all.map(({ means }) => means),
    readAs: all.map(({ readAs }) => readAs),
    ...(isHeader === true && { isHeader }),
    ...(roleSaid && { role: roleSaid }),
    ...(itemSaid && { item: itemSaid }),
  };
}

/**
 * Reads a file of mappings, strictly: a decision that cannot be understood is none that could be left out.
 *
 * @returns the mappings, or what is wrong first
 */
export function mappingsOf(text: string): readonly NamedMapping[] | MappingFault {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { kind: "not-json", path: "" };
  }
  try {
    const { format, version } = (read ?? {}) as Fields;
    if (format !== MAPPING_FORMAT) return { kind: "not-mapping", path: "format" };
    if (version !== MAPPING_VERSION) wrong("version", "other-version", version);
    const { headers } = fieldsOf(read, "", ["format", "version", "headers"]);
    const mappings = listOf(headers, "headers", MOST_HEADERS).map((one, at) =>
      mappingAt(one, `headers[${at}]`),
    );
    const prints = mappings.map(({ print }) => print);
    const twice = prints.findIndex((print, at) => prints.indexOf(print) !== at);
    if (twice >= 0) wrong(`headers[${twice}]`, "twice", mappings[twice]!.headers.join("、"));
    return mappings;
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown.fault;
    throw thrown;
  }
}

/** Mappings as the text of a file that people can read and change. */
export function mappingsText(mappings: readonly NamedMapping[]): string {
  const headers = mappings.map(({ rows, headers: texts, columns, readAs, isHeader, role, item }) => ({
    rows,
    columns: texts.map((header, nth) => {
      const [means, read] = [columns[nth] ?? null, readAs?.[nth] ?? ""];
      return { header, ...(means !== null && { means }), ...(read !== "" && { readAs: read }) };
    }),
    ...(isHeader && { isHeader }),
    ...(role && { role }),
    ...(item && { item }),
  }));
  return `${JSON.stringify({ format: MAPPING_FORMAT, version: MAPPING_VERSION, headers }, null, 2)}\n`;
}

import { quoted } from "../number-text";
import type { ColumnRead, ColumnWords } from "./words";

const UNIT_FROM = {
  header: " (the header says so)",
  above: " (stated above)",
  usual: " (not stated; the usual one)",
};

function unitText(unit: ColumnRead["unit"]): string {
  if (!unit) return "";
  return `, in ${unit.name}${unit.from ? UNIT_FROM[unit.from] : ""}`;
}

function reason({ meaning, because: { kind, words = "" } }: Parameters<ColumnWords["reason"]>[0]): string {
  switch (kind) {
    case "word":
      return words === "" || words === meaning
        ? "the header is its very name"
        : `the header “${words}” is a name of it`;
    case "near-word":
      return words === "" ? "the header's words are near" : `“${words}” stands in the header`;
    case "content":
      return words === "" ? "what stands in the column says so" : `the column holds: ${words}`;
    case "only":
      return "no other column could be it";
    case "person":
      return "the person who checks said so";
    case "mapping":
      return "the person who checks said so of the same header";
  }
}

/** The sentences about columns in English. */
export const ENGLISH: ColumnWords = {
  reason,
  column: (read) => {
    const header = read.header === "" ? "(no header)" : quoted(read.header);
    return `${header}: ${read.meaning}${unitText(read.unit)}; because ${reason(read)}.`;
  },
};

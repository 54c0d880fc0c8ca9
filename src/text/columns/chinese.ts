import { quoted } from "../number-text";
import type { ColumnRead, ColumnWords } from "./words";

const UNIT_FROM = { header: "（表头写明）", above: "（表头上方写明）", usual: "（没有写明，按通常）" };

function unitText(unit: ColumnRead["unit"]): string {
  if (!unit) return "";
  return `，单位${unit.name}${unit.from ? UNIT_FROM[unit.from] : ""}`;
}

function reason({ meaning, because: { kind, words = "" } }: Parameters<ColumnWords["reason"]>[0]): string {
  switch (kind) {
    case "word":
      return words === "" || words === meaning ? "表头就是这个名称" : `表头“${words}”是它的一种叫法`;
    case "near-word":
      return words === "" ? "表头的用词接近" : `表头“${words}”的用词是这个意思`;
    case "content":
      return words === "" ? "列里的内容是这样" : `列里是${words}`;
    case "only":
      return "只有这一列可能是";
    case "person":
      return "核对人指定";
    case "mapping":
      return "核对人对同样的表头指定过";
  }
}

/** The sentences about columns in Chinese. */
export const CHINESE: ColumnWords = {
  reason,
  column: (read) => {
    const header = read.header === "" ? "（没有表头）" : quoted(read.header);
    return `${header}：${read.meaning}${unitText(read.unit)}。因为：${reason(read)}。`;
  },
};

import { endOfForce, isoDay, serialDay, writtenDay } from "../calendar";
import { issue, step } from "../text";
import { cellAnswer, refusal } from "./answer";
import { CellError } from "./cell";
import type { ElementDefinition } from "./declaration";
import { parameter } from "./parameters";
import { Reader, isBlank, textOf } from "./reader";

function readDay(reader: Reader, at: number, argument: string): number {
  const element = reader.at(at);
  if (element instanceof CellError) return 0;
  // Day 0 is none in any calendar; Excel hands empty cells over as 0 on some desktops.
  if (isBlank(element) || element === 0)
    return reader.refuse(issue("missing", { argument, accepted: [] })) ?? 0;
  if (typeof element === "number") {
    return serialDay(element) ?? reader.refuse(issue("date-out-of-range", { argument })) ?? 0;
  }
  const day = typeof element === "string" ? writtenDay(element) : undefined;
  return day ?? reader.refuse(issue("not-a-date", { argument, given: textOf(element) })) ?? 0;
}

/** IN_FORCE: start ≤ date < the same day three years later (article 22). */
export const IN_FORCE_FUNCTION: ElementDefinition = {
  name: "IN_FORCE",
  summary: "日期是否在政策执行期内：自起始日起三年（第 22 条）",
  width: 1,
  parameters: [
    parameter("date", "日期", "要判断的日期，Excel 日期或 2024-05-01 这样的文字"),
    parameter("start", "起始日", "政策的第一天，Excel 日期或 2024-05-01 这样的文字"),
  ],
  bind: () => (elements) => {
    const reader = new Reader(elements, IN_FORCE_FUNCTION.parameters);
    const date = readDay(reader, 0, "日期");
    const start = readDay(reader, 1, "起始日");
    const refused = refusal(reader);
    if (refused) return refused;
    const end = endOfForce(start);
    const holds = start <= date && date < end;
    return cellAnswer(holds, [
      step("force", 22, { date: isoDay(date), start: isoDay(start), end: isoDay(end), holds }),
    ]);
  },
};

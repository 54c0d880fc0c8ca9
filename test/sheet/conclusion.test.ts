import { conclusionOf, countFindings, type Finding, type Severity } from "../../src/sheet";
import type { Verdict } from "../../src/text";

const finding = (severity: Severity, accepted: boolean): Finding => ({
  code: "hidden-row",
  severity,
  sheetIndex: 0,
  sheet: "申报",
  row: 2,
  column: 7,
  parameters: {},
  shown: "",
  bound: "",
  ...(accepted ? { accepted: { reason: "已核" } } : {}),
});

test.each<[why: string, claims: number, open: readonly Severity[], accepted: readonly Severity[], Verdict]>([
  ["nothing was read", 0, [], [], "nothing"],
  ["a list alone is no claim, whatever is wrong with it", 0, ["error"], [], "nothing"],
  ["nothing is open", 3, [], [], "payable"],
  ["a warning and an info bar nothing", 3, ["warning", "info"], [], "payable"],
  ["a person must decide", 3, ["question"], [], "undecided"],
  ["an error stands, whatever else is open", 3, ["question", "error"], [], "not-payable"],
  ["a person decided", 3, [], ["question", "error"], "payable"],
  ["one of two was decided", 3, ["question"], ["question"], "undecided"],
])("%s", (_, claims, open, accepted, verdict) => {
  const counts = countFindings(
    [
      ...open.map((severity) => finding(severity, false)),
      ...accepted.map((severity) => finding(severity, true)),
    ],
    claims,
  );
  expect(conclusionOf(claims, counts)).toMatchObject({ verdict, accepted: accepted.length });
  expect(counts).toMatchObject({ verdict, payableAsIs: verdict === "payable" });
});

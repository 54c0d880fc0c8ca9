import type { FindingParameters } from "../text";
import { cellOf } from "./accepted";
import { atStake } from "./at-stake";
import type { Finding } from "./finding";
import type { Report } from "./report";
import { RowsByPlace } from "./row-of-finding";

/** Something that stands in the way of payment. */
export interface InTheWay {
  readonly finding: Finding;
  /** The firm of its row; empty where it has none. */
  readonly enterprise: string;
  /** 万元; `null` where nothing of it is known. */
  readonly atStake: number | null;
}

const isOpen = ({ accepted, severity }: Finding): boolean =>
  !accepted && (severity === "error" || severity === "question");

/** The finding that an acceptance which came with the workbook would take away. */
function acceptedBy({ code, parameters }: Finding, open: readonly Finding[]): Finding | undefined {
  if (code !== "settings-inside") return undefined;
  const { sheet, value } = parameters as FindingParameters["settings-inside"];
  // The value of an acceptance is a cell; no other decision has one.
  return open.find((one) => one.sheet === sheet && cellOf(one) === value);
}

/**
 * The open errors and questions of a check, most money first; of those about as much the errors first, in the
 * order of the findings.
 *
 * @example inTheWay(check([grid]))[0] // { finding, enterprise: "武义宏远五金有限公司", atStake: 10 }
 */
export function inTheWay({ findings, listFindings, rows }: Report): readonly InTheWay[] {
  const open = findings.filter(isOpen);
  const ofLists = listFindings.filter(isOpen);
  const places = new RowsByPlace(rows);
  const stakeOf = (finding: Finding): number | null =>
    atStake(finding, (row) => places.at(finding.sheet, row, finding.column)?.claimed ?? null);
  const all = [
    ...open.map((finding): InTheWay => ({
      finding,
      enterprise: places.of(finding)?.enterprise ?? "",
      atStake: stakeOf(acceptedBy(finding, open) ?? finding),
    })),
    ...ofLists.map((finding): InTheWay => ({ finding, enterprise: "", atStake: null })),
  ];
  const weight = ({ finding }: InTheWay): number => (finding.severity === "error" ? 0 : 1);
  return all.sort((a, b) => (b.atStake ?? -1) - (a.atStake ?? -1) || weight(a) - weight(b));
}

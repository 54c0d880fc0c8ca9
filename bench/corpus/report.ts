import { refusedReason } from "./known";
import type { Measured } from "./main";

/** How many of a kind are shown; all are in the JSON file. */
const SHOWN = 40;

function lines(title: string, all: readonly string[]): string {
  if (all.length === 0) return "";
  const more = all.length > SHOWN ? `  … ${all.length - SHOWN} more, in the file of --json=…\n` : "";
  return `\n${title}: ${all.length}\n${all.slice(0, SHOWN).map((one) => `  ${one}\n`).join("")}${more}`;
} // prettier-ignore

/** The whole run as text. */
export function reportOf(results: readonly Measured[]): string {
  const explained = new Map<string, number>();
  for (const { differences } of results)
    for (const [kind, count] of Object.entries(differences.kinds))
      explained.set(kind, (explained.get(kind) ?? 0) + count);
  const unexplained = results.filter(({ differences }) => differences.unexplained > 0);
  const refused = results.filter((one) => one.refused !== undefined);
  const cells = results.reduce((sum, one) => sum + one.cells, 0);
  const slowest = Math.max(0, ...results.map(({ seconds }) => seconds));
  const largest = Math.max(0, ...results.map(({ megabytes }) => megabytes));
  return [
    `${results.length} files, ${results.filter((one) => one.refused === undefined && one.crashed === undefined).length} opened, ${cells} cells; slowest ${slowest.toFixed(1)} s, most memory ${largest.toFixed(0)} MB\n`,
    lines("crashed", results.flatMap(({ file, crashed }) => (crashed === undefined ? [] : [`${file}: ${crashed.split("\n").slice(0, 3).join(" | ")}`]))),
    lines("a peer came to no end", results.flatMap(({ file, peerGaveUp }) => (peerGaveUp ? [file] : []))),
    lines("refused rightly, though the peer opens them", refused.flatMap(({ file, peerOpens }) => (peerOpens && refusedReason(file) !== undefined ? [`${file}: ${refusedReason(file)!}`] : []))),
    lines("refused, and opened by the peer", refused.filter(({ file, peerOpens }) => peerOpens && refusedReason(file) === undefined).map(({ file, refused: why }) => `${file}: ${why}`)),
    lines("refused by both", refused.filter((one) => !one.peerOpens).map(({ file, refused: why }) => `${file}: ${why}`)),
    lines("explained differences", [...explained].map(([kind, count]) => `${kind}: ${count}`)),
    lines("with differences that have no reason", unexplained.map(({ file, differences: { unexplained: count, first } }) => `${file}: ${count}; ${first.slice(0, 2).map(({ sheet, cell, ours, theirs }) => `${sheet}!${cell} ${ours} / ${theirs}`).join("; ")}`)),
    lines("saving", results.flatMap(({ file, saving }) => saving.map((one) => `${file}: ${one}`))),
  ].join("");
} // prettier-ignore

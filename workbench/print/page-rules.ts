import { cssText, headerParts, type HeaderContext, type HeaderParts } from "./header-text";
import type { PrintPlan } from "./print-plan";

const PAPER_NAMES = { A3: "A3", A4: "A4", A5: "A5", letter: "letter", legal: "legal" } as const;

/** Everything in the printed page that is no cell's own look. */
export const PRINT_CSS = `
@media screen { #print { display: none } }
@media print {
  html, body.printing { height: auto !important; overflow: visible !important; display: block !important }
  body.printing > :not(#print) { display: none !important }
}
#print section { break-after: page }
#print section:last-of-type { break-after: auto }
#print table { border-collapse: collapse; table-layout: fixed; width: 0; color: #000; font-size: 11pt }
#print section.centred table { margin: 0 auto }
#print tr { break-inside: avoid }
#print tr.page { break-before: page }
#print td { overflow: visible; overflow-wrap: anywhere; padding: 1px 3px; -webkit-print-color-adjust: exact; print-color-adjust: exact }
#print section.grid td { border: 0.5pt solid #888 }
#print .signatures { display: flex; justify-content: space-between; margin-top: 10mm; break-inside: avoid; font-size: 11pt }
#print .signatures span { flex: 1; white-space: nowrap }
`;

const boxes = (edge: "top" | "bottom", parts: HeaderParts): string =>
  Object.entries(parts)
    .map(([place, content]) => `@${edge}-${place}{content:${content};font-size:9pt;white-space:pre-wrap}`)
    .join("");

/**
 * The page of a plan: paper, margins, and what stands above and below; the file's header and footer where it has any.
 *
 * @param numbers a page's number, with counters in it
 */
export function pageRules(plan: PrintPlan, name: string, context: HeaderContext, numbers: string): string {
  const { setup, landscape, margins } = plan;
  const { header, footer } = setup;
  const own = header !== undefined || footer !== undefined;
  const above = own
    ? headerParts(header ?? "", context)
    : { left: cssText(context.file), right: cssText(context.sheet) };
  const below = own ? headerParts(footer ?? "", context) : { center: numbers, right: cssText(context.date) };
  const sides = [margins.top, margins.right, margins.bottom, margins.left].map(
    (side) => `${side.toFixed(1)}mm`,
  );
  const size = `${PAPER_NAMES[setup.paper ?? "A4"]} ${landscape ? "landscape" : "portrait"}`;
  return `@page ${name}{size:${size};margin:${sides.join(" ")};${boxes("top", above)}${boxes("bottom", below)}}`;
}

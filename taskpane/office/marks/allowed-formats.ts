import { PortFault } from "../../port-fault";
import type { OpenSheet } from "../sheets";

/** @throws PortFault "protected" where a sheet that must change does not let its formats be changed */
export async function mustAllowFormats(
  context: Excel.RequestContext,
  sheets: Iterable<OpenSheet>,
): Promise<void> {
  const asked = [...sheets].map((open) => {
    const { protection } = open.sheet;
    protection.load("protected,options");
    return { open, protection };
  });
  if (asked.length === 0) return;
  await context.sync();
  const closed = asked.find(
    ({ protection }) => protection.protected && !protection.options?.allowFormatCells,
  );
  if (closed) throw new PortFault("protected", { sheet: closed.open.name });
}

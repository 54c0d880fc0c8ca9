import { PortFault, type PortFaultCode } from "./port-fault";

/** Why something was not done, as the catalogue can tell it: a fault of the port, or one of this program. */
export interface Trouble {
  readonly code: PortFaultCode | "internal";
  readonly sheet?: string;
  readonly cell?: string;
  /** What the host, or the program itself, said. */
  readonly detail?: string;
}

/**
 * What was thrown, as something that can be told.
 *
 * @example troubleOf(new PortFault("busy")) // { code: "busy" }
 */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof PortFault) return { code: thrown.code, ...thrown.place };
  return { code: "internal", detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

import type { PortFaultCode } from "../../port-fault";
import type { Done } from "../../session";
import type { Part } from "../../shell/part";

/** What a fault of the port is told with. */
export interface FaultPlace {
  readonly sheet?: string;
  readonly cell?: string;
  readonly detail?: string;
}

/** What happened, and what to do, for each fault. */
export type FaultWords = Readonly<Record<PortFaultCode | "internal", (place: FaultPlace) => string>>;

/** The frame around all parts. */
export interface ShellWords {
  readonly parts: Readonly<Record<Part, string>>;
  /** The name of the row of tabs. */
  readonly partsLabel: string;
  readonly help: string;
  readonly closeNotice: string;
  readonly undo: string;
  readonly opening: string;
  /** What was done; `place` is the cell, where one was written. */
  readonly done: Readonly<Record<Done, (place: string) => string>>;
  readonly crashed: {
    readonly title: string;
    readonly body: string;
    readonly again: string;
    /** What happened, for whoever maintains the program. */
    readonly detail: (fault: string) => string;
  };
}

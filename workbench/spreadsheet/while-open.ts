import { PortFault } from "../../taskpane/port-fault";
import type { PortDocument } from "./port-document";

/** @throws PortFault "closed" where another workbook has taken the document's place */
export function mustBeOpen({ closed }: PortDocument): void {
  if (closed) throw new PortFault("closed");
}

/**
 * Steps of work on a document that end when it is closed in between: what they do next would be done to the
 * workbook after it.
 *
 * @throws PortFault "closed"
 */
export function* whileOpen<T>(document: PortDocument, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    mustBeOpen(document);
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value;
  }
}

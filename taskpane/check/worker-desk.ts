import { CheckDesk } from "./desk";
import { GridAssembler } from "./grid-parts";
import type { FromWorker, ToWorker } from "./messages";

/**
 * The worker's side of the link.
 *
 * @param send what posts a message to the interface's thread
 * @returns what takes each message that comes from there
 */
export function workerDesk(send: (message: FromWorker) => void): (message: ToWorker) => void {
  const desk = new CheckDesk();
  const assembler = new GridAssembler();
  return (message) => {
    if (message.kind === "part") {
      const grid = assembler.take(message.part);
      if (grid) desk.take(grid);
      return;
    }
    const { ask, topic, question } = message;
    try {
      for (const piece of desk.answer(topic, question)) send({ kind: "piece", ask, piece });
      send({ kind: "end", ask });
    } catch (fault) {
      send({ kind: "failed", ask, detail: fault instanceof Error ? fault.message : String(fault) });
    }
  };
}

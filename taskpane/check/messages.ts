import type { GridPart } from "./grid-parts";
import type { Answers, Questions, Topic } from "./protocol";

/** What the interface's thread sends. */
export type ToWorker =
  | { readonly kind: "part"; readonly part: GridPart }
  | {
      readonly kind: "ask";
      readonly ask: number;
      readonly topic: Topic;
      readonly question: Questions[Topic];
    };

/** What the worker sends. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "piece"; readonly ask: number; readonly piece: Answers[Topic] }
  | { readonly kind: "end"; readonly ask: number }
  | { readonly kind: "failed"; readonly ask: number; readonly detail: string };

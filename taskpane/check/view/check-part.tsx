import { Suspense, lazy, useDeferredValue, useEffect, useReducer, useState } from "react";
import { useStore } from "../../shell/pane-context";
import type { CheckActs } from "../acts";
import type { AutoCheck } from "../auto-check";
import { LIST_START, reduceList } from "../list/list-state";
import type { CheckRunner } from "../runner";
import { faceOf, type CheckResult, type CheckState } from "../state";
import { CheckBar } from "./check-bar";
import { Intro } from "./intro";

const loadResult = () => import(/* webpackChunkName: "check-result" */ "./result");
// Nobody needs it before the first check is done; it comes while that check runs.
const Result = lazy(() => loadResult().then((loaded) => ({ default: loaded.Result })));

/** The check is done, and its list about to be drawn. */
const DRAWING: CheckState["run"] = { stage: "checking", done: 1 };

interface Properties {
  readonly runner: CheckRunner;
  readonly acts: CheckActs;
  readonly auto: AutoCheck;
}

/** The part 检查, whole. */
export function CheckPart({ runner, acts, auto }: Properties) {
  const state = useStore(runner.store);
  // A long list is drawn piece by piece, while the interface goes on answering.
  const result = useDeferredValue(state.result);
  const [list, dispatch] = useReducer(reduceList, LIST_START);
  const [seen, setSeen] = useState<CheckResult | null>(null);
  const atWork = state.run !== null;
  useEffect(() => {
    // What cannot be loaded is told when it is to be shown.
    if (atWork) loadResult().catch(() => undefined);
  }, [atWork]);
  // A new result changes what is open before anything is drawn from it.
  if (result && result !== seen) {
    setSeen(result);
    dispatch({ kind: "result", found: result.found, first: seen === null });
  }
  const intro = (
    <Intro
      face={faceOf({ ...state, result: null })}
      run={state.run ?? (state.result && DRAWING)}
      ended={state.ended}
    />
  );
  return (
    <>
      <CheckBar runner={runner} auto={auto} />
      {result ? (
        <Suspense fallback={intro}>
          <Result result={result} list={list} dispatch={dispatch} runner={runner} acts={acts} />
        </Suspense>
      ) : (
        intro
      )}
    </>
  );
}

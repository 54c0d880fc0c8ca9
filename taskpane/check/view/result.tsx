import { Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
} from "react";
import { countFindings, withAccepted, type Severity } from "../../../src/sheet";
import { usePane, useStore } from "../../shell/pane-context";
import type { CheckActs } from "../acts";
import { isCorrectable } from "../correctable";
import { filtered, narrows } from "../list/filter";
import { collapsedNow, type ListEvent, type ListState } from "../list/list-state";
import { inTheWay } from "../list/in-the-way";
import { groupsOf, listRows, neighbour } from "../list/rows";
import { SearchWords } from "../list/words";
import type { CheckRunner } from "../runner";
import { inSlices } from "../slices";
import type { CheckResult } from "../state";
import { Details } from "./details";
import { Filters } from "./filters";
import { FindingTree } from "./finding-tree";
import { ResultBars } from "./result-bars";
import { useHeight } from "./scrolling";
import { Verdict } from "./verdict";

const useStyles = makeStyles({
  scroller: { position: "relative", flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  sticky: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  empty: {
    display: "block",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Properties {
  readonly result: CheckResult;
  readonly list: ListState;
  readonly dispatch: Dispatch<ListEvent>;
  readonly runner: CheckRunner;
  readonly acts: CheckActs;
}

/** The words by which findings are searched, made ready while nobody waits. */
function useWords(result: CheckResult): SearchWords {
  const { language } = usePane();
  const words = useMemo(() => new SearchWords(language), [language, result]);
  useEffect(() => {
    const over = new AbortController();
    inSlices(words.warm(result.found), () => undefined, { signal: over.signal }).catch(() => undefined);
    return () => over.abort();
  }, [words, result]);
  return words;
}

/** Everything that a check found: the verdict, the list with its filters, and the details of one finding. */
export const Result = memo(function Result({ result, list, dispatch, runner, acts }: Properties) {
  const styles = useStyles();
  const { session } = usePane();
  const accepted = useDeferredValue(useStore(session.settings).accepted);
  const words = useWords(result);
  const judged = useMemo(() => withAccepted(result.found, accepted), [result, accepted]);
  const counts = useMemo(() => countFindings(judged, result.claims), [judged, result]);
  const first = useMemo(() => inTheWay(judged), [judged]);
  const inside = useMemo(
    () =>
      judged.filter(
        ({ code, severity, accepted: done }) =>
          code === "settings-inside" && severity === "question" && !done,
      ),
    [judged],
  );
  // What is said of the workbook as a whole is of no sheet.
  const sheets = useMemo(
    () => [...new Set(judged.map(({ sheet }) => sheet))].filter((name) => name !== ""),
    [judged],
  );
  const filter = useDeferredValue(list.filter);
  const shown = useMemo(() => filtered(judged, filter, words), [judged, filter, words]);
  const collapsed = collapsedNow(list);
  const rows = useMemo(() => listRows(shown, collapsed), [shown, collapsed]);
  const groups = useMemo(() => groupsOf(shown), [shown]);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [sticky, setSticky] = useState<HTMLElement | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const stickyHeight = useHeight(sticky);

  const selected = list.selected && judged[list.selected.nth];
  const code = selected?.code;
  const alike = useMemo(
    () => judged.filter((one) => one.code === code && !one.accepted && isCorrectable(one)),
    [judged, code],
  );
  const all = list.filter.accepted ? counts.accepted : judged.length - counts.accepted;
  const select = useCallback(
    (event: ListEvent): void => {
      dispatch(event);
      if (event.kind === "select" && event.found) void acts.show(event.found);
    },
    [dispatch, acts],
  );
  const only = (severity: Severity): void => {
    dispatch({ kind: "only", severity });
    // Once the list holds nothing else, it comes up to the filters.
    setTimeout(() => {
      tree.current?.scrollIntoView({ block: "start" });
      tree.current?.focus();
    });
  };
  return (
    <>
      <ResultBars runner={runner} acts={acts} />
      <div className={styles.scroller} ref={setScroller}>
        <Verdict
          result={result}
          counts={counts}
          inTheWay={first}
          inside={inside}
          manySheets={sheets.length > 1}
          onSelect={(found) => select({ kind: "select", found })}
          onOnly={only}
          runner={runner}
          acts={acts}
        />
        <div className={styles.sticky} ref={setSticky}>
          {judged.length > 0 && (
            <Filters
              filter={list.filter}
              counts={counts}
              sheets={sheets}
              shown={shown.length}
              all={all}
              groups={groups}
              collapsed={collapsed}
              dispatch={dispatch}
            />
          )}
        </div>
        {rows.length > 0 ? (
          <FindingTree
            tree={tree}
            rows={rows}
            result={result}
            active={list.active}
            selected={list.selected?.nth ?? null}
            manySheets={sheets.length > 1}
            scroller={scroller}
            sticky={stickyHeight}
            dispatch={dispatch}
            onSelect={select}
          />
        ) : (
          <Empty found={judged.length} narrowed={narrows(filter)} open={!filter.accepted} />
        )}
      </div>
      {selected && (
        <Details
          found={selected}
          alike={alike}
          runner={runner}
          acts={acts}
          previous={neighbour(shown, selected, -1)}
          next={neighbour(shown, selected, 1)}
          onGo={(found) => select({ kind: "select", found })}
          onClose={() => {
            dispatch({ kind: "select", found: null });
            tree.current?.focus();
          }}
        />
      )}
    </>
  );
});

function Empty({ found, narrowed, open }: { found: number; narrowed: boolean; open: boolean }) {
  const styles = useStyles();
  const words = usePane().text.list;
  const said = found === 0 ? words.clean : narrowed || !open ? words.noMatch : words.allAccepted;
  return <Text className={styles.empty}>{said}</Text>;
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useContext, useEffect, useMemo } from "react";
import { withAccepted } from "../../../src/sheet";
import { plainNumber } from "../../../src/text";
import type { CheckActs, CheckRunner } from "../../check";
import { ShownContext, usePane, useStore } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import { vetoSummary } from "../summary";
import type { VetoStore } from "../veto-store";
import { OutsideRows } from "./outside-rows";
import { SimilarNames } from "./similar-names";
import { VetoedRows } from "./vetoed-rows";

const useStyles = makeStyles({
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  start: { alignSelf: "flex-start" },
  verdict: { display: "block" },
});

interface Properties {
  readonly runner: CheckRunner;
  readonly acts: CheckActs;
  readonly store: VetoStore;
}

/** What the last check found about the veto list. */
export function VetoFindings({ runner, acts, store }: Properties) {
  const styles = useStyles();
  const { text, session } = usePane();
  const { result, run, stale, act } = useStore(runner.store);
  const { accepted } = useStore(session.settings);
  const words = text.veto;
  const shown = useContext(ShownContext);
  const outside = useStore(store.outside);
  useEffect(() => {
    if (shown) void store.lookOutside();
  }, [shown, result, store]);
  const summary = useMemo(
    () => result && vetoSummary(withAccepted(result.found, accepted)),
    [result, accepted],
  );
  const check = (
    <Button
      size="small"
      appearance={summary ? "secondary" : "primary"}
      className={styles.start}
      disabledFocusable={run !== null}
      onClick={() => void runner.check()}
    >
      {run
        ? text.check.progress(text.check.stages[run.stage], Math.floor(run.done * 100))
        : summary
          ? text.check.recheck
          : text.check.check}
    </Button>
  );
  if (!summary)
    return (
      <div className={styles.findings}>
        <Text>{words.unchecked}</Text>
        {check}
      </div>
    );
  const { vetoed, firms, otherwise, unknown, similar, settled } = summary;
  return (
    <div className={styles.findings}>
      {stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
          <MessageBarActions>{check}</MessageBarActions>
        </MessageBar>
      )}
      <div aria-live="polite">
        <Text weight="semibold" className={styles.verdict}>
          <Unbroken>{vetoed.length === 0 ? words.nobody : words.some(firms, vetoed.length)}</Unbroken>
        </Text>
        {vetoed.length > 0 && (
          <Text>
            <Unbroken>{words.otherwise(plainNumber(otherwise), unknown)}</Unbroken>
          </Text>
        )}
      </div>
      {vetoed.length > 0 && (
        <>
          <VetoedRows vetoed={vetoed} onShow={(found) => void acts.show(found)} />
          <Button
            size="small"
            className={styles.start}
            disabledFocusable={run !== null || act !== null}
            onClick={() => void acts.mark()}
          >
            {words.mark}
          </Button>
        </>
      )}
      {(similar.length > 0 || settled > 0) && (
        <SimilarNames
          similar={similar}
          settled={settled}
          busy={run !== null || act !== null}
          acts={acts}
          store={store}
        />
      )}
      {outside.length > 0 && (
        <OutsideRows outside={outside} onShow={(sheet, cell) => void store.showCell(sheet, cell)} />
      )}
    </div>
  );
}

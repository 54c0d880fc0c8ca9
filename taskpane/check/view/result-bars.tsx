import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { usePane, useStore } from "../../shell/pane-context";
import type { CheckActs } from "../acts";
import type { CheckRunner } from "../runner";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What stands against relying on the result: it is out of date, or a newer check did not finish. */
export function ResultBars({ runner, acts }: { runner: CheckRunner; acts: CheckActs }) {
  const styles = useStyles();
  const { text } = usePane();
  const { ended, stale, run, auto, act, corrected } = useStore(runner.store);
  const words = text.check;
  const trouble = ended !== null && ended !== "stopped" ? ended : null;
  return (
    <>
      {ended !== null && (
        <MessageBar className={styles.bar} intent={trouble ? "error" : "info"} layout="multiline">
          <MessageBarBody>
            {trouble ? words.failedWithResult(text.faults[trouble.code](trouble)) : words.stoppedWithResult}
          </MessageBarBody>
        </MessageBar>
      )}
      {corrected && (
        <MessageBar className={styles.bar} intent="success" layout="multiline">
          <MessageBarBody>
            {words.corrected(corrected.cells, corrected.before, corrected.after)}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.closeCorrected}
                title={words.closeCorrected}
                onClick={() => runner.on({ kind: "corrected", corrected: null })}
              />
            }
          >
            <Button
              size="small"
              disabledFocusable={run !== null || act !== null}
              onClick={() => void acts.takeBack(corrected)}
            >
              {text.shell.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {stale && !run && !auto && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void runner.check()}>
              {words.recheck}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

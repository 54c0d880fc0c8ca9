import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { usePane, useStore } from "../../shell/pane-context";
import type { CheckRunner } from "../runner";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What stands against relying on the result: it is out of date, or a newer check did not finish. */
export function ResultBars({ runner }: { runner: CheckRunner }) {
  const styles = useStyles();
  const { text } = usePane();
  const { ended, stale, run, auto } = useStore(runner.store);
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

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../../shell/pane-context";
import type { CheckRunner } from "../runner";
import type { CheckState } from "../state";

/** What stands against relying on the result: it is out of date, or a newer check did not finish. */
export function ResultBars({ state, runner }: { state: CheckState; runner: CheckRunner }) {
  const { text } = usePane();
  const { ended, stale, run, auto } = state;
  const words = text.check;
  const trouble = ended !== null && ended !== "stopped" ? ended : null;
  return (
    <>
      {ended !== null && (
        <MessageBar intent={trouble ? "error" : "info"} layout="multiline">
          <MessageBarBody>
            {trouble ? words.failedWithResult(text.faults[trouble.code](trouble)) : words.stoppedWithResult}
          </MessageBarBody>
        </MessageBar>
      )}
      {stale && !run && !auto && (
        <MessageBar intent="warning" layout="multiline">
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

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect } from "react";
import { usePane, useStore } from "./pane-context";

const useStyles = makeStyles({ notice: { flexShrink: 0 } });

/** How long a message about something done stays (ms); a trouble stays until it is closed. */
const SHOWN = 8_000;

/** What the pane has to say about the last act. */
export function NoticeBar() {
  const styles = useStyles();
  const { session, text } = usePane();
  const notice = useStore(session.notice);
  useEffect(() => {
    if (notice?.kind !== "done") return undefined;
    const timer = setTimeout(() => session.notice.set(null), SHOWN);
    return () => clearTimeout(timer);
  }, [notice, session]);
  if (!notice) return null;
  const done = notice.kind === "done";
  const { faults, shell } = text;
  return (
    <MessageBar
      className={styles.notice}
      intent={done ? "success" : "error"}
      layout="multiline"
      politeness={done ? "polite" : "assertive"}
    >
      <MessageBarBody>
        {done ? shell.done[notice.done](notice.place ?? "") : faults[notice.trouble.code](notice.trouble)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={shell.closeNotice}
            title={shell.closeNotice}
            onClick={() => session.notice.set(null)}
          />
        }
      >
        {done && notice.undo && (
          <Button
            size="small"
            onClick={() => {
              notice.undo!();
              session.notice.set(null);
            }}
          >
            {shell.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Stop16Filled } from "@fluentui/react-icons/svg/stop";
import { useEffect, useRef } from "react";
import { usePane, useStore } from "../../shell/pane-context";
import type { ReadingComparison } from "../comparison";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  message: { flexShrink: 0 },
});

/** How far a check or a comparison is: what is being done, and from 0 to 1. */
function useProgress(comparison: ReadingComparison): { readonly said: string; readonly done: number } | null {
  const { check, policy } = usePane().text;
  const { run } = useStore(comparison.store);
  const checking = useStore(comparison.runner.store).run;
  if (!run) return null;
  if (checking)
    return {
      said: check.progress(check.stages[checking.stage], Math.floor(checking.done * 100)),
      done: checking.done,
    };
  const { reading, before, of, done } = run;
  return {
    said: reading === null ? "" : policy.comparison.progress(reading, before + 1, of),
    done: (before + done) / of,
  };
}

/** Starting and stopping a comparison, and what stands against relying on the last one. */
export function ComparisonBar({ comparison }: { comparison: ReadingComparison }) {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.policy.comparison;
  const { run, compared, ended } = useStore(comparison.store);
  const { run: checking, act, stale, result } = useStore(comparison.runner.store);
  const progress = useProgress(comparison);
  const outdated = compared !== null && (stale || compared.result !== result);
  const running = run !== null;
  const button = useRef<HTMLButtonElement>(null);
  const ours = useRef(false);
  // The button that was pressed gives way to another one, and takes the focus with it, unless that went elsewhere.
  useEffect(() => {
    if (ours.current && document.activeElement === document.body) button.current?.focus();
    ours.current = running;
  }, [running]);
  const trouble = ended !== null && ended !== "stopped" ? ended : null;
  return (
    <>
      <div className={styles.bar}>
        {run ? (
          <>
            <Button ref={button} icon={<Stop16Filled />} onClick={() => comparison.stop()}>
              {words.stop}
            </Button>
            <Text size={200} role="status" className={styles.quiet}>
              {progress?.said}
            </Text>
            <ProgressBar value={progress?.done ?? 0} aria-label={progress?.said || words.compare} />
          </>
        ) : (
          <>
            {!compared && <Text className={styles.quiet}>{words.about}</Text>}
            <Button
              ref={button}
              disabledFocusable={checking !== null || act !== null}
              onClick={() => {
                ours.current = true;
                void comparison.compare();
              }}
            >
              {compared ? words.again : words.compare}
            </Button>
          </>
        )}
      </div>
      {ended !== null && (
        <MessageBar className={styles.message} intent={trouble ? "error" : "info"} layout="multiline">
          <MessageBarBody>
            {trouble ? words.failed(text.faults[trouble.code](trouble)) : words.stopped}
          </MessageBarBody>
        </MessageBar>
      )}
      {outdated && !run && (
        <MessageBar className={styles.message} intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

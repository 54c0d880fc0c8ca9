import { Button, ProgressBar, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark16Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { Stop16Filled } from "@fluentui/react-icons/svg/stop";
import { usePane, useStore } from "../../shell/pane-context";
import type { AutoCheck } from "../auto-check";
import type { CheckRunner } from "../runner";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  run: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  percent: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  // On the lower edge: nothing moves when a check begins or ends.
  progress: { position: "absolute", left: 0, right: 0, bottom: 0 },
});

/** Starting and stopping a check, and how far it is. */
export function CheckBar({ runner, auto }: { runner: CheckRunner; auto: AutoCheck }) {
  const styles = useStyles();
  const { text } = usePane();
  const { run, result, auto: on, act } = useStore(runner.store);
  const words = text.check;
  const percent = run ? Math.floor(run.done * 100) : 0;
  return (
    <div className={styles.bar}>
      <div className={styles.run}>
        {run ? (
          <>
            <Button icon={<Stop16Filled />} onClick={() => runner.stop()}>
              {words.stop}
            </Button>
            <span className={styles.percent} aria-hidden>
              {percent}%
            </span>
          </>
        ) : (
          <Button
            appearance="primary"
            icon={<ClipboardCheckmark16Regular />}
            disabledFocusable={act !== null}
            onClick={() => void runner.check()}
          >
            {result ? words.recheck : words.check}
          </Button>
        )}
      </div>
      <Switch label={words.auto} checked={on} onChange={(_, { checked }) => auto.set(checked)} />
      {act && !run && <ProgressBar className={styles.progress} aria-label={words.acts[act]} />}
      {run && (
        <ProgressBar
          className={styles.progress}
          value={run.done}
          aria-label={words.progress(words.stages[run.stage], percent)}
        />
      )}
    </div>
  );
}

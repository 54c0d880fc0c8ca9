import { Button, ProgressBar, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { Stop16Filled } from "@fluentui/react-icons/svg/stop";
import { ClipboardCheckmark16Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { usePane, useStore } from "../../shell/pane-context";
import type { CheckRunner } from "../runner";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  progress: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  stage: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Starting and stopping a check, and how far it is. */
export function CheckBar({ runner }: { runner: CheckRunner }) {
  const styles = useStyles();
  const { text } = usePane();
  const { run, result, auto, act } = useStore(runner.store);
  const words = text.check;
  return (
    <>
      <div className={styles.bar}>
        {run ? (
          <Button icon={<Stop16Filled />} onClick={() => runner.stop()}>
            {words.stop}
          </Button>
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
        <Switch label={words.auto} checked={auto} onChange={(_, { checked }) => runner.setAuto(checked)} />
      </div>
      {run && <Progress stage={words.stages[run.stage]} done={run.done} words={words.progress} />}
    </>
  );
}

function Progress({
  stage,
  done,
  words,
}: {
  stage: string;
  done: number;
  words: (stage: string, percent: number) => string;
}) {
  const styles = useStyles();
  const label = words(stage, Math.floor(done * 100));
  return (
    <div className={styles.progress}>
      <ProgressBar value={done} aria-label={label} />
      <span className={styles.stage}>{label}</span>
    </div>
  );
}

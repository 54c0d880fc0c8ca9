import { ProgressBar, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SelfTestWords } from "../text";
import { secondsText, seenText } from "../report-text";
import type { StepReport } from "../run-steps";
import type { SelfTestState } from "../self-test";
import { STEP_IDS } from "../step";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  step: { display: "flex", flexDirection: "column" },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  result: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  skipped: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly reports: readonly StepReport[];
  readonly running: SelfTestState["running"];
  readonly words: SelfTestWords;
}

/** All steps with what they came to, and which one is under way. */
export function StepList({ reports, running, words }: Properties) {
  const styles = useStyles();
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (
    <ol className={styles.list}>
      {STEP_IDS.map((id) => {
        const report = byId.get(id);
        const isRunning = !report && running?.id === id;
        const percent = isRunning ? Math.floor(running.done * 100) : 0;
        return (
          <li key={id} className={styles.step}>
            <div className={styles.head}>
              <Text weight="semibold">{words.steps[id]}</Text>
              <Text
                size={200}
                className={mergeClasses(styles.result, report ? styles[report.result] : styles.quiet)}
              >
                {report
                  ? `${words.results[report.result]} ${secondsText(words, report.seconds)}`
                  : words.results[isRunning ? "running" : "waiting"]}
              </Text>
            </div>
            {isRunning && (
              <ProgressBar
                aria-label={words.progress(words.steps[id], `${percent}`)}
                {...(running.done > 0 && { value: running.done })}
              />
            )}
            {report && report.seen.length > 0 && (
              <Text size={200} className={styles.quiet}>
                {seenText(words, report.seen)}
              </Text>
            )}
          </li>
        );
      })}
    </ol>
  );
}

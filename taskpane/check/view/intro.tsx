import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../shell/pane-context";
import type { CheckState, Face } from "../state";

const useStyles = makeStyles({
  intro: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  body: { color: tokens.colorNeutralForeground2 },
});

/** What is said while there is no result: never checked, at it, stopped, failed. */
export function Intro({ face, run, ended }: { face: Face } & Pick<CheckState, "run" | "ended">) {
  const styles = useStyles();
  const { text } = usePane();
  const { never, checking, stopped, failed, stages } = text.check;
  const said = run
    ? { title: checking, body: text.check.progress(stages[run.stage], Math.floor(run.done * 100)) }
    : ended === null
      ? never
      : ended === "stopped"
        ? stopped
        : { title: failed, body: text.faults[ended.code](ended) };
  return (
    <div className={styles.intro} role={face === "failed" ? "alert" : undefined}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {said.title}
      </Text>
      <Text className={styles.body}>{said.body}</Text>
    </div>
  );
}

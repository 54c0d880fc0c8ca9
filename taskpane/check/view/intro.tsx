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

/** What is said while there is no result: never checked, stopped, failed. */
export function Intro({ face, ended }: { face: Face; ended: CheckState["ended"] }) {
  const styles = useStyles();
  const { text } = usePane();
  const { never, stopped, failed } = text.check;
  const said =
    ended === null || face === "checking"
      ? never
      : ended === "stopped"
        ? stopped
        : { title: failed, body: text.faults[ended.code](ended) };
  if (face === "checking") return null;
  return (
    <div className={styles.intro} role={face === "failed" ? "alert" : undefined}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {said.title}
      </Text>
      <Text className={styles.body}>{said.body}</Text>
    </div>
  );
}

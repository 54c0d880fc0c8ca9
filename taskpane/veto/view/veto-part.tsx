import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckActs, CheckRunner } from "../../check";
import type { VetoStore } from "../veto-store";
import { VetoEntries } from "./veto-entries";
import { VetoFindings } from "./veto-findings";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    "& > *": { flexShrink: 0 },
  },
});

interface Properties {
  readonly runner: CheckRunner;
  readonly acts: CheckActs;
  readonly store: VetoStore;
}

/** The part 一票否决, whole: who is vetoed, which names to look at, and the lists themselves. */
export function VetoPart({ runner, acts, store }: Properties) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <VetoFindings runner={runner} acts={acts} store={store} />
      <VetoEntries runner={runner} store={store} />
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import type { SettingsStore } from "../settings-store";
import { PolicySettings } from "./policy-settings";
import { SheetSettings } from "./sheet-settings";

const useStyles = makeStyles({
  settings: {
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
  readonly store: SettingsStore;
  /** What stands below, where the host has something to try out. */
  readonly below?: ReactNode;
}

/** The part 设置, whole. */
export function SettingsPart({ store, below }: Properties) {
  const styles = useStyles();
  return (
    <div className={styles.settings}>
      <PolicySettings store={store} />
      <SheetSettings store={store} />
      {below !== undefined && <Suspense fallback={null}>{below}</Suspense>}
    </div>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useContext, useEffect } from "react";
import { REPORT_SHEET, type SheetPreview } from "../../../src/sheet";
import { ShownContext, usePane, useStore } from "../../shell/pane-context";
import type { SettingsStore } from "../settings-store";
import { SheetCard } from "./sheet-card";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "flex-start" },
});

/** How each sheet is recognised, and what the person says instead. */
export function SheetSettings({ store }: { store: SettingsStore }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const shown = useContext(ShownContext);
  const { sheets } = useStore(session.settings);
  const known = useStore(store.previews);
  const words = text.settings;
  useEffect(() => {
    if (shown) void store.look();
  }, [shown, sheets, store]);
  const previews: readonly SheetPreview[] =
    known.kind === "ready" ? known.previews : known.kind === "reading" ? known.before : [];
  const people = previews.filter(({ name }) => !name.startsWith(REPORT_SHEET));
  return (
    <section className={styles.sheets} aria-label={words.sheets}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {words.sheets}
      </Text>
      <Text size={200} className={styles.hint}>
        {words.sheetsHint}
      </Text>
      {known.kind === "reading" && people.length === 0 && (
        <div>
          <ProgressBar value={known.done} aria-label={words.reading(Math.floor(known.done * 100))} />
          <Text size={200}>{words.reading(Math.floor(known.done * 100))}</Text>
        </div>
      )}
      {known.kind === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text.faults[known.trouble.code](known.trouble)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void store.look()}>
              {words.readAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {people.map((preview) => (
        <SheetCard
          key={preview.name}
          preview={preview}
          setting={sheets[preview.name]}
          open={people.length === 1}
          store={store}
        />
      ))}
      {Object.keys(sheets).length > 1 && (
        <Button className={styles.start} onClick={() => void store.restore(null)}>
          {words.restoreAll}
        </Button>
      )}
    </section>
  );
}

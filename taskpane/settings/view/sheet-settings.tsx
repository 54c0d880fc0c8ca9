import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect } from "react";
import { REPORT_SHEET } from "../../../src/sheet";
import { ShownContext, usePane, useStore } from "../../shell/pane-context";
import { ReadingState } from "../../shell/reading-state";
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
  const { session, text, wanted } = usePane();
  const place = useStore(wanted);
  const shown = useContext(ShownContext);
  const { sheets } = useStore(session.settings);
  const known = useStore(store.previews);
  const words = text.settings;
  useEffect(() => {
    if (shown) void store.look();
  }, [shown, sheets, store]);
  const people = store.previews.last(known).filter(({ name }) => !name.startsWith(REPORT_SHEET));
  return (
    <section className={styles.sheets} aria-label={words.sheets}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {words.sheets}
      </Text>
      <Text size={200} className={styles.hint}>
        {words.sheetsHint}
      </Text>
      <ReadingState
        known={known}
        shown={people.length > 0}
        reading={words.reading}
        again={words.readAgain}
        onAgain={() => void store.look()}
      />
      {people.map((preview) => (
        <SheetCard
          key={preview.name}
          preview={preview}
          setting={sheets[preview.name]}
          open={people.length === 1 || preview.remembered !== null || place?.sheet === preview.name}
          place={place?.sheet === preview.name ? place : null}
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

import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellOf } from "../../../src/sheet";
import type { CheckActs } from "../../check";
import { usePane, useStore } from "../../shell/pane-context";
import { VirtualRows } from "../../shell/virtual-rows";
import type { FoundOf } from "../summary";
import type { VetoStore } from "../veto-store";
import { SameFirmForm } from "./same-firm-form";

const HEIGHT = 94;
const MOST = 376;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  row: {
    height: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  place: { flexShrink: 0 },
  firm: { overflow: "hidden", textOverflow: "ellipsis" },
  names: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly similar: readonly FoundOf<"veto-name-similar">[];
  readonly settled: number;
  readonly busy: boolean;
  readonly acts: CheckActs;
  readonly store: VetoStore;
}

/** Names that are much like one on the list, for a person to decide on. */
export function SimilarNames({ similar, settled, busy, acts, store }: Properties) {
  const styles = useStyles();
  const words = usePane().text.veto;
  const { lines } = store.lists.last(useStore(store.lists));
  const [deciding, setDeciding] = useState<FoundOf<"veto-name-similar"> | null>(null);
  // Another check can have settled it.
  const decided = deciding && similar.find(({ nth }) => nth === deciding.nth) === deciding ? deciding : null;
  return (
    <section className={styles.section} aria-label={words.similar}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {words.similar}
      </Text>
      {similar.length > 0 && (
        <>
          <Text size={200} className={styles.hint}>
            {words.similarHint}
          </Text>
          <VirtualRows
            items={similar}
            keyOf={({ nth }) => String(nth)}
            height={HEIGHT}
            most={MOST}
            label={words.similar}
          >
            {(found) => {
              const entry = lines.find(({ enterprise }) => found.parameters.similar.includes(enterprise));
              return (
                <div className={styles.row}>
                  <div className={styles.head}>
                    <Link as="button" className={styles.place} onClick={() => void acts.show(found)}>
                      {found.sheet} {cellOf(found)}
                    </Link>
                    <span className={styles.firm}>{found.parameters.enterprise}</span>
                  </div>
                  <div className={styles.names}>{words.similarTo(found.parameters.similar)}</div>
                  <div className={styles.buttons}>
                    <Button size="small" disabledFocusable={busy} onClick={() => setDeciding(found)}>
                      {words.sameFirm.decide}
                    </Button>
                    <Button
                      size="small"
                      disabledFocusable={busy}
                      onClick={() => void acts.accept(found, words.notSameReason)}
                    >
                      {words.notSame}
                    </Button>
                    {entry && (
                      <Button size="small" onClick={() => void store.show(entry)}>
                        {words.showEntry}
                      </Button>
                    )}
                  </div>
                </div>
              );
            }}
          </VirtualRows>
          {decided && (
            <SameFirmForm
              key={decided.nth}
              found={decided}
              busy={busy}
              store={store}
              onClose={() => setDeciding(null)}
            />
          )}
        </>
      )}
      {settled > 0 && (
        <Text size={200} className={styles.hint}>
          {words.settled(settled)}
        </Text>
      )}
    </section>
  );
}

import { Button, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useMemo, useState } from "react";
import { foldName } from "../../../src/policy";
import type { VetoLine } from "../../../src/sheet";
import type { CheckRunner } from "../../check";
import { tookEscape } from "../../shell/escape";
import { ShownContext, usePane, useStore } from "../../shell/pane-context";
import { ReadingState } from "../../shell/reading-state";
import type { VetoStore } from "../veto-store";
import { AddRows } from "./add-rows";
import { EntryRows } from "./entry-rows";
import { NewList } from "./new-list";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
  search: { maxWidth: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const isFound = ({ enterprise, code, matter }: VetoLine, wanted: string): boolean =>
  [enterprise, code, matter].some((text) => foldName(text).includes(wanted));

/** The veto lists of the workbook, and the way to a new one. */
export function VetoEntries({ runner, store }: { runner: CheckRunner; store: VetoStore }) {
  const styles = useStyles();
  const { text, session } = usePane();
  const shown = useContext(ShownContext);
  const { sheets } = useStore(session.settings);
  const { result } = useStore(runner.store);
  const known = useStore(store.lists);
  const [wanted, setWanted] = useState("");
  const [adding, setAdding] = useState<"rows" | "list" | null>(null);
  const words = text.veto;
  useEffect(() => {
    if (shown) void store.look();
  }, [shown, sheets, result, store]);
  const { lists, lines } = store.lists.last(known);
  const found = useMemo(() => {
    const folded = foldName(wanted);
    return folded === "" ? lines : lines.filter((line) => isFound(line, folded));
  }, [lines, wanted]);
  return (
    <section className={styles.section} aria-label={words.list}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {words.list}
      </Text>
      <ReadingState
        known={known}
        shown={lines.length > 0}
        reading={words.reading}
        again={words.again}
        onAgain={() => void store.look()}
      />
      {known.kind === "ready" && lines.length === 0 && (
        <Text>{lists.length === 0 ? words.noList : words.emptyList}</Text>
      )}
      {lines.length > 0 && (
        <>
          <SearchBox
            size="small"
            className={styles.search}
            placeholder={words.search}
            aria-label={words.search}
            value={wanted}
            onChange={(_, { value }) => setWanted(value)}
            onKeyDown={(press) => {
              if (wanted !== "" && tookEscape(press)) setWanted("");
            }}
          />
          <Text size={200} role="status" className={styles.note}>
            {found.length === lines.length
              ? words.entries(lines.length)
              : words.shown(found.length, lines.length)}
          </Text>
          <EntryRows lines={found} onShow={(line) => void store.show(line)} />
        </>
      )}
      {adding === "rows" && lists.length > 0 && (
        <AddRows store={store} runner={runner} onClose={() => setAdding(null)} />
      )}
      {adding === "list" && <NewList store={store} runner={runner} onClose={() => setAdding(null)} />}
      {adding === null && (
        <div className={styles.buttons}>
          {lists.length > 0 && (
            <Button size="small" onClick={() => setAdding("rows")}>
              {words.append.start}
            </Button>
          )}
          <Button size="small" onClick={() => setAdding("list")}>
            {lists.length === 0 ? words.add : words.addMore}
          </Button>
        </div>
      )}
    </section>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  SearchBox,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useContext, useEffect, useMemo, useState } from "react";
import { foldName } from "../../../src/policy";
import type { VetoLine } from "../../../src/sheet";
import type { CheckRunner } from "../../check";
import { ShownContext, usePane, useStore } from "../../shell/pane-context";
import type { VetoStore } from "../veto-store";
import { EntryRows } from "./entry-rows";
import { NewList } from "./new-list";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
  search: { maxWidth: "none" },
  start: { alignSelf: "flex-start" },
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
  const known = useStore(store.lines);
  const [wanted, setWanted] = useState("");
  const [adding, setAdding] = useState(false);
  const words = text.veto;
  useEffect(() => {
    if (shown) void store.look();
  }, [shown, sheets, result, store]);
  const lines = useMemo<readonly VetoLine[]>(
    () => (known.kind === "ready" ? known.lines : known.kind === "reading" ? known.before : []),
    [known],
  );
  const found = useMemo(() => {
    const folded = foldName(wanted);
    return folded === "" ? lines : lines.filter((line) => isFound(line, folded));
  }, [lines, wanted]);
  return (
    <section className={styles.section} aria-label={words.list}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {words.list}
      </Text>
      {known.kind === "reading" && lines.length === 0 && (
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
              {words.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {known.kind === "ready" && lines.length === 0 && <Text>{words.noList}</Text>}
      {lines.length > 0 && (
        <>
          <SearchBox
            size="small"
            className={styles.search}
            placeholder={words.search}
            aria-label={words.search}
            value={wanted}
            onChange={(_, { value }) => setWanted(value)}
          />
          <Text size={200} role="status" className={styles.note}>
            {found.length === lines.length
              ? words.entries(lines.length)
              : words.shown(found.length, lines.length)}
          </Text>
          <EntryRows lines={found} onShow={(line) => void store.show(line)} />
        </>
      )}
      {adding ? (
        <NewList store={store} runner={runner} onClose={() => setAdding(false)} />
      ) : (
        <Button size="small" className={styles.start} onClick={() => setAdding(true)}>
          {lines.length === 0 ? words.add : words.addMore}
        </Button>
      )}
    </section>
  );
}

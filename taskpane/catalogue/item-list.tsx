import { SearchBox, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Item } from "../../src/policy";
import { REPORT_TEXTS } from "../../src/text";
import { tookEscape } from "../shell/escape";
import { usePane } from "../shell/pane-context";
import { findItems } from "./item-search";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minHeight: 0 },
  search: { maxWidth: "none" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  option: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  active: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  article: {
    flexShrink: 0,
    width: "5em",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  empty: { color: tokens.colorNeutralForeground2, padding: tokens.spacingHorizontalS },
});

/** Where an arrow leads in a list. */
function moved(key: string, at: number, size: number): number | undefined {
  if (key === "ArrowDown") return Math.min(at + 1, size - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  return undefined;
}

interface Properties {
  readonly label: string;
  readonly search: string;
  readonly empty: string;
  readonly onPick: (item: Item) => void;
}

/** All items with a search above them; arrows and Enter work from the search field. */
export function ItemList({ label, search, empty, onPick }: Properties) {
  const styles = useStyles();
  const { language } = usePane();
  const [text, setText] = useState("");
  const [at, setAt] = useState(-1);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const items = findItems(text);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  // What fits best is chosen already, so that Enter takes it; without a search nothing is.
  const type = (next: string): void => {
    setText(next);
    setAt(next.trim() === "" ? -1 : 0);
  };
  const onKeyDown = (press: KeyboardEvent): void => {
    const next = moved(press.key, at, items.length);
    if (next !== undefined) {
      press.preventDefault();
      setAt(next);
    } else if (text !== "" && tookEscape(press)) {
      type("");
    } else if (press.key === "Enter") {
      const chosen = items[at];
      if (!chosen) return;
      // What comes into focus next must not be pressed by the same key.
      press.preventDefault();
      onPick(chosen);
    }
  };
  return (
    <div className={styles.picker}>
      <SearchBox
        className={styles.search}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={items[at] ? `${id}-${at}` : undefined}
        placeholder={search}
        aria-label={search}
        value={text}
        onChange={(_, { value }) => type(value)}
        onKeyDown={onKeyDown}
      />
      {items.length === 0 && <Text className={styles.empty}>{empty}</Text>}
      <ul className={styles.list} id={id} role="listbox" aria-label={label} ref={list}>
        {items.map((item, nth) => (
          <li
            key={item.id}
            id={`${id}-${nth}`}
            role="option"
            aria-selected={nth === at}
            className={mergeClasses(styles.option, nth === at && styles.active)}
            onClick={() => onPick(item)}
          >
            <span className={styles.article}>{REPORT_TEXTS[language].article(item.article)}</span>
            <span>{item.name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { ITEMS } from "../../../src/policy";
import { COLUMN_CHOICES, type ColumnKey, type SheetPreview, type SheetSetting } from "../../../src/sheet";
import { usePane } from "../../shell/pane-context";
import { withMeaning } from "../sheet-choice";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  column: {
    display: "grid",
    // The most frequent long choice, 统一社会信用代码, fits in the narrowest pane; a long header takes two lines.
    gridTemplateColumns: "1.4em minmax(0, 1fr) minmax(8.75rem, 1.2fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  letter: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  header: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  select: { minWidth: 0 },
});

interface Properties {
  readonly preview: SheetPreview;
  readonly setting: SheetSetting | undefined;
  readonly onChange: (setting: SheetSetting | undefined) => void;
}

/** Each column of a sheet with its header, and what it means. */
export function ColumnMeanings({ preview, setting, onChange }: Properties) {
  const styles = useStyles();
  const words = usePane().text.settings;
  return (
    <div className={styles.columns}>
      <Text weight="semibold">{words.columns}</Text>
      <ul className={styles.list}>
        {preview.columns.map(({ letter, header, keys }) => (
          <li key={letter} className={styles.column}>
            <span className={styles.letter}>{letter}</span>
            <span className={styles.header} title={header}>
              {header === "" ? words.noHeader : header}
            </span>
            <Select
              size="small"
              className={styles.select}
              data-column={letter}
              aria-label={words.meaningOf(letter, header === "" ? words.noHeader : header)}
              value={keys[0] ?? ""}
              onChange={(_, { value }) =>
                onChange(withMeaning(setting, preview, letter, value === "" ? null : (value as ColumnKey)))
              }
            >
              <MeaningOptions item={preview.item} />
            </Select>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every meaning: the general ones, then those of the sheet's item, or of every item. */
const MeaningOptions = memo(function MeaningOptions({ item }: { item: string | null }) {
  const words = usePane().text.settings;
  const groups = useMemo(
    () =>
      ITEMS.filter(({ id }) => item === null || id === item)
        .map(({ id, name }) => ({ id, name, choices: COLUMN_CHOICES.filter((one) => one.item?.id === id) }))
        .filter(({ choices }) => choices.length > 0),
    [item],
  );
  return (
    <>
      <option value="">{words.notUsed}</option>
      <optgroup label={words.general}>
        {COLUMN_CHOICES.filter((one) => one.item === undefined).map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </optgroup>
      {groups.map(({ id, name, choices }) => (
        <optgroup key={id} label={name}>
          {choices.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
});

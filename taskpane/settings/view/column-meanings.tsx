import { Select, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { ITEMS } from "../../../src/policy";
import {
  COLUMN_CHOICES,
  reasonText,
  takenText,
  type ColumnKey,
  type SheetPreview,
  type SheetSetting,
} from "../../../src/sheet";
import { usePane } from "../../shell/pane-context";
import { withMeaning } from "../sheet-choice";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // The sheet is as wide as it is; the pane shows it through a window.
  window: { overflowX: "auto", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: tokens.spacingHorizontalXS,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // The most frequent long choice, 统一社会信用代码, fits.
    minWidth: "9rem",
    maxWidth: "9rem",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { backgroundColor: tokens.colorNeutralBackground3 },
  row: {
    minWidth: "1.5em",
    maxWidth: "none",
    textAlign: "right",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
  },
  header: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, width: "100%" },
});

interface Properties {
  readonly preview: SheetPreview;
  readonly setting: SheetSetting | undefined;
  readonly onChange: (setting: SheetSetting | undefined) => void;
}

/** The first rows of a sheet; over each header what the column means and why, which is changed there. */
export function ColumnMeanings({ preview, setting, onChange }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.settings;
  return (
    <div className={styles.columns}>
      <Text weight="semibold">{words.columns}</Text>
      <div className={styles.window}>
        <table className={styles.table} aria-label={words.columns}>
          <thead>
            <tr>
              <td className={mergeClasses(styles.cell, styles.row)} />
              {preview.columns.map(({ letter, header, keys, taken }) => (
                <td
                  key={letter}
                  className={mergeClasses(styles.cell, styles.head)}
                  title={taken.map((one) => takenText(one, language)).join("\n")}
                >
                  <Select
                    size="small"
                    className={styles.select}
                    data-column={letter}
                    aria-label={words.meaningOf(letter, header === "" ? words.noHeader : header)}
                    value={keys[0] ?? ""}
                    onChange={(_, { value }) =>
                      onChange(
                        withMeaning(setting, preview, letter, value === "" ? null : (value as ColumnKey)),
                      )
                    }
                  >
                    <MeaningOptions item={preview.item} />
                  </Select>
                  {taken[0] && <span className={styles.reason}>{reasonText(taken[0], language)}</span>}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.row)}>
                {words.row}
              </th>
              {preview.columns.map(({ letter, header }) => (
                <th key={letter} scope="col" className={styles.cell}>
                  <span className={styles.header} title={header}>
                    {letter} {header === "" ? words.noHeader : header}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row, nth) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(styles.cell, styles.row)}>
                  {row}
                </th>
                {preview.columns.map(({ letter, cells }) => (
                  <td key={letter} className={styles.cell}>
                    {cells[nth]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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

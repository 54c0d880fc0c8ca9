import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnName, type VetoSheet } from "../../../src/sheet";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { VetoEntry } from "../entries";

/** How many entries are shown before they are written. */
const SHOWN = 2;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  head: { fontWeight: tokens.fontWeightSemibold, width: "40%" },
  row: { fontWeight: tokens.fontWeightRegular, backgroundColor: tokens.colorNeutralBackground3 },
  nothing: { color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly list: VetoSheet;
  readonly entries: readonly VetoEntry[];
  /** The row that the first entry goes into, from 1. */
  readonly first: number;
}

/** What would be written into each column of a list: the first entries one below the other, each under its row. */
export function ColumnsPreview({ list, entries, first }: Properties) {
  const styles = useStyles();
  const words = usePane().text.veto.append;
  const some = entries.slice(0, SHOWN);
  return (
    <>
      <table className={styles.table} aria-label={words.columns}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.column}
            </th>
            <th scope="col" className={styles.cell}>
              {words.content}
            </th>
          </tr>
        </thead>
        {some.map((entry, nth) => (
          <tbody key={nth}>
            {entries.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={2} className={mergeClasses(styles.cell, styles.row)}>
                  {words.row(first + nth)}
                </th>
              </tr>
            )}
            {list.columns.map(({ key, at, header }) => (
              <tr key={key}>
                <th scope="row" className={mergeClasses(styles.cell, styles.head)}>
                  {columnName(at)} {header}
                </th>
                <td className={mergeClasses(styles.cell, entry[key] === "" && styles.nothing)}>
                  <Unbroken>{entry[key] || words.nothing}</Unbroken>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {entries.length > some.length && (
        <Text size={200} className={styles.note}>
          {words.firstOf(some.length, entries.length)}
        </Text>
      )}
    </>
  );
}

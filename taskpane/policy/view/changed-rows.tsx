import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ChangedRow } from "../../../src/sheet";
import { plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";

/** How many rows are shown at once; the rest is a click away, and counted. */
const PAGE = 50;

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  where: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  place: { fontSize: "inherit" },
  firm: { color: tokens.colorNeutralForeground2 },
  amounts: { fontVariantNumeric: "tabular-nums" },
  more: { alignSelf: "flex-start", minWidth: 0 },
});

interface Properties {
  readonly id: string;
  readonly rows: readonly ChangedRow[];
  readonly onRow: (row: ChangedRow) => void;
}

/** The rows that would be paid another amount; a click goes to the cell. */
export function ChangedRows({ id, rows, onRow }: Properties) {
  const styles = useStyles();
  const words = usePane().text.policy.comparison;
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul id={id} className={styles.rows} aria-label={words.rows}>
        {rows.slice(0, shown).map((row) => (
          <li key={`${row.sheet}!${row.cell}`} className={styles.row}>
            <div className={styles.where}>
              <Link as="button" className={styles.place} onClick={() => onRow(row)}>
                {row.sheet} {row.cell}
              </Link>
              <span className={styles.firm}>{row.enterprise}</span>
            </div>
            <div className={styles.amounts}>
              {plainNumber(row.now)} → {plainNumber(row.then)} 万元
            </div>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {words.more(rows.length - shown)}
        </Button>
      )}
    </>
  );
}

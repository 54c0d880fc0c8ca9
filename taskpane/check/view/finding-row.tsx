import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { cellOf } from "../../../src/sheet";
import type { PaneText } from "../../text";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import { shortMessageOf } from "../list/words";
import type { Found } from "../protocol";
import { useRowStyles } from "./row-styles";

export const FINDING_HEIGHT = 66;

const useStyles = makeStyles({
  finding: {
    paddingTop: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  place: {
    flexShrink: 0,
    maxWidth: "60%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
  },
  firm: { overflow: "hidden", textOverflow: "ellipsis", color: tokens.colorNeutralForeground2 },
  message: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface Properties {
  readonly found: Found;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly manySheets: boolean;
}

/** Where on its sheet a finding stands: its cell, with how many rows it is about where they are many. */
export function placeIn(found: Found, { wholeSheet, manyRows }: PaneText["list"]): string {
  const cell = cellOf(found);
  if (cell === null) return wholeSheet;
  return found.rows && found.rows.length > 1 ? manyRows(cell, found.rows.length) : cell;
}

/** A finding in the list: where, about whom, and its sentence as far as two lines hold it. */
export const FindingRow = memo(function FindingRow({ found, active, chosen, manySheets }: Properties) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { text, language } = usePane();
  const { wholeBook } = text.list;
  const place = found.sheet === "" ? wholeBook : placeIn(found, text.list);
  return (
    <div
      className={mergeClasses(
        rowStyles.row,
        styles.finding,
        chosen && rowStyles.chosen,
        active && rowStyles.active,
      )}
    >
      <div className={styles.head}>
        <span className={styles.place}>
          {manySheets && found.sheet !== "" ? `${found.sheet} ${place}` : place}
        </span>
        <span className={styles.firm}>{found.enterprise}</span>
      </div>
      <div className={styles.message}>
        <Unbroken>{shortMessageOf(found, language)}</Unbroken>
      </div>
    </div>
  );
});

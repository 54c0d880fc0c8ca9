import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ChangedRow, ReadingEffect } from "../../../src/sheet";
import { plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import { ChangedRows } from "./changed-rows";

const useStyles = makeStyles({
  effect: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  sums: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "end",
    margin: 0,
  },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sum: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  difference: { fontWeight: tokens.fontWeightSemibold },
  toggle: { alignSelf: "flex-start", minWidth: 0 },
});

/** A difference with its sign; more than now has a plus. */
const signed = (difference: number): string => `${difference > 0 ? "+" : ""}${plainNumber(difference)}`;

interface Properties {
  readonly effect: ReadingEffect;
  /** What is payable on the whole workbook, in 万元. */
  readonly payable: number;
  readonly onRow: (row: ChangedRow) => void;
}

/** What the other reading would change on the workbook: rows, money, and which rows. */
export function Effect({ effect, payable, onRow }: Properties) {
  const styles = useStyles();
  const words = usePane().text.policy.comparison;
  const { reading, rows, unsure, changed, now, then, difference } = effect;
  const [open, setOpen] = useState(false);
  const id = useId();
  const note = unsure > 0 ? words.unsure[reading]?.(unsure) : undefined;
  const sums = [
    [words.now, plainNumber(now)],
    [words.then, plainNumber(then)],
    [words.difference, signed(difference)],
  ] as const;
  return (
    <div className={styles.effect}>
      <Text>
        {rows === 0
          ? words.noClaims
          : changed.length === 0
            ? words.noChange(rows)
            : words.changed(changed.length, rows)}
      </Text>
      {changed.length > 0 && (
        <dl className={styles.sums}>
          {sums.map(([term, sum], at) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={mergeClasses(styles.sum, at === 2 && styles.difference)}>{sum} 万元</dd>
            </div>
          ))}
        </dl>
      )}
      {note && (
        <Text size={200} className={styles.quiet}>
          {note}
        </Text>
      )}
      {changed.length > 0 && (
        <>
          <Text size={200} className={styles.quiet}>
            <Unbroken>{words.whole(plainNumber(payable), plainNumber(payable + difference))}</Unbroken>
          </Text>
          <Button
            size="small"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {open ? words.hideRows : words.showRows(changed.length)}
          </Button>
          {open && <ChangedRows id={id} rows={changed} onRow={onRow} />}
        </>
      )}
    </div>
  );
}

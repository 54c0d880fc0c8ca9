import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { Found, ToldAccount } from "../protocol";

const useStyles = makeStyles({
  amounts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "end",
    margin: 0,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  payable: { fontWeight: tokens.fontWeightSemibold },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Claimed, computed and payable of a row, what decides, and how its award comes about. */
export function RowAmounts({ account }: { account: ToldAccount }) {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.details;
  const shown = (amount: number | null): string =>
    amount === null ? words.noAmount : `${plainNumber(amount)} 万元`;
  const { claimed, computed, payable, reason, steps } = account;
  return (
    <>
      <dl className={styles.amounts}>
        {(
          [
            [words.claimed, claimed],
            [words.computed, computed],
            [words.payable, payable],
          ] as const
        ).map(([label, amount]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.amount}>{shown(amount)}</dd>
          </div>
        ))}
      </dl>
      {reason !== "award" && (
        <Text size={200} className={styles.note}>
          {text.check.reasons[reason]}
        </Text>
      )}
      {steps.length > 0 && (
        <div>
          <div className={styles.title}>{words.steps}</div>
          <ol className={styles.steps}>
            {steps.map((step, at) => (
              <li key={at}>
                <Unbroken>{step}</Unbroken>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

/** What a finding itself says of amounts, where its row is no claim: a total, a list. */
export function FoundAmounts({ found }: { found: Found }) {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.details;
  const { claimed, computed } = found;
  if (claimed === undefined && computed === undefined) return null;
  return (
    <dl className={styles.amounts}>
      {claimed !== undefined && (
        <div>
          <dt className={styles.label}>{words.claimed}</dt>
          <dd className={styles.amount}>{plainNumber(claimed)} 万元</dd>
        </div>
      )}
      {computed !== undefined && (
        <div>
          <dt className={styles.label}>{words.payable}</dt>
          <dd className={styles.amount}>{plainNumber(computed)} 万元</dd>
        </div>
      )}
    </dl>
  );
}

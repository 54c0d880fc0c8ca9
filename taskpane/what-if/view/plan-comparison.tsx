import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PlanResult, SavedPlan } from "../../../src/sheet";
import { plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import type { PlanStore } from "../plan-store";
import { dueByItem, moreBy } from "../plan-differences";
import { lostOf, planOfSaved } from "../saved-plans";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    minWidth: "56px",
  },
  difference: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Two or three kept scenarios side by side: each item, the total, and how they differ from the first. */
export function PlanComparison({ plan, plans }: { plan: PlanStore; plans: readonly SavedPlan[] }) {
  const styles = useStyles();
  const words = usePane().text.whatIf.plan;
  const [results, setResults] = useState<readonly (PlanResult | null)[]>([]);
  const key = JSON.stringify(plans);
  useEffect(() => {
    let wanted = true;
    setResults([]);
    const asked = (JSON.parse(key) as readonly SavedPlan[]).map((one) => plan.resultOf(planOfSaved(one)));
    void Promise.all(asked).then((all) => wanted && setResults(all));
    return () => {
      wanted = false;
    };
  }, [key, plan]);
  // Where the workbook could not be asked, the notice says so, and no amount is better than a wrong one.
  if (results.length !== plans.length || results.includes(null)) return null;
  const unknown = results.reduce((sum, one) => sum + one!.unknown, 0);
  const lost = plans.flatMap(lostOf);
  const lines = dueByItem(plans.map(planOfSaved), results);
  const cell = (amount: number, first: number, at: number): React.ReactNode => (
    <td key={at} className={styles.cell}>
      {plainNumber(amount)}
      {at > 0 && amount !== first && (
        <span className={styles.difference}>
          {words.difference(`${amount > first ? "+" : "−"}${plainNumber(Math.abs(moreBy(first, amount)))}`)}
        </span>
      )}
    </td>
  );
  return (
    <>
      {unknown > 0 && <Text size={200}>{words.unknown(unknown)}</Text>}
      {lost.length > 0 && <Text size={200}>{words.lost(lost)}</Text>}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.comparison}>
        <table className={styles.table} aria-label={words.comparison}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {words.item}
              </th>
              {plans.map(({ name }) => (
                <th key={name} scope="col" className={styles.cell}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ item, due }) => (
              <tr key={item.id}>
                <th scope="row" className={styles.cell}>
                  {item.name}
                </th>
                {due.map((amount, at) => cell(amount, due[0]!, at))}
              </tr>
            ))}
            <tr>
              <th scope="row" className={styles.cell}>
                {words.totalLine}
              </th>
              {results.map((one, at) => cell(one?.total ?? 0, results[0]?.total ?? 0, at))}
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

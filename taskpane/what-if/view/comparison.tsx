import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { Dispatch } from "react";
import { plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { fieldsOf, type Field } from "../fields";
import type { Scenario, WhatIfEvent } from "../scenario-state";
import { trialOf } from "../trial";
import { useFieldLabel } from "./field-label";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  title: { margin: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    minWidth: "56px",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  label: { color: tokens.colorNeutralForeground2, minWidth: "64px" },
  number: { fontVariantNumeric: "tabular-nums" },
  amount: { fontWeight: tokens.fontWeightSemibold },
  acts: { display: "flex" },
  icon: { minWidth: 0, padding: tokens.spacingHorizontalXXS },
});

/** The fields of all scenarios, each once, in the order in which they come. */
function fieldsIn(kept: readonly Scenario[]): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const { item } of kept)
    for (const field of fieldsOf(item)) {
      const key = field.label === "" ? field.id : field.label;
      if (!fields.has(key)) fields.set(key, field);
    }
  return [...fields.values()];
}

/** What a scenario says in a field of the table; the same field has the same name. */
function answerIn({ item, answers, unit }: Scenario, { id, label }: Field): string {
  const field = fieldsOf(item).find((one) => (label === "" ? one.id === id : one.label === label));
  if (!field) return "";
  const text = answers[field.id] ?? (field.kind === "choice" ? (field.preset ?? "") : "");
  return text !== "" && field.kind === "money" ? `${text} ${unit}` : text;
}

/** Up to four scenarios side by side: what differs, and what each comes to. */
export function Comparison({
  kept,
  dispatch,
}: {
  kept: readonly Scenario[];
  dispatch: Dispatch<WhatIfEvent>;
}) {
  const styles = useStyles();
  const words = usePane().text.whatIf;
  const labelOf = useFieldLabel();
  const items = new Set(kept.map(({ item }) => item));
  return (
    <section aria-label={words.comparison}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.comparison}
      </Text>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.comparison}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.cell} />
              {kept.map((_, at) => (
                <th key={at} scope="col" className={styles.cell}>
                  {words.scenario(at + 1)}
                  <div className={styles.acts}>
                    <Button
                      appearance="subtle"
                      size="small"
                      className={styles.icon}
                      icon={<Edit16Regular />}
                      aria-label={words.takeUp(at + 1)}
                      title={words.takeUp(at + 1)}
                      onClick={() => dispatch({ kind: "load", at })}
                    />
                    <Button
                      appearance="subtle"
                      size="small"
                      className={styles.icon}
                      icon={<Dismiss16Regular />}
                      aria-label={words.drop(at + 1)}
                      title={words.drop(at + 1)}
                      onClick={() => dispatch({ kind: "drop", at })}
                    />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.size > 1 && <Line label={words.item} cells={kept.map(({ item }) => item.name)} />}
            {fieldsIn(kept).map((field) => (
              <Line key={field.id} label={labelOf(field)} cells={kept.map((one) => answerIn(one, field))} />
            ))}
            <Line
              label={words.amount}
              strong
              cells={kept.map(({ item, answers, unit }) => {
                const { award } = trialOf(item, answers, unit);
                return award === null ? words.noAmount : `${plainNumber(award)} ${unit}`;
              })}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Line({
  label,
  cells,
  strong = false,
}: {
  label: string;
  cells: readonly string[];
  strong?: boolean;
}) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
        {label}
      </th>
      {cells.map((cell, at) => (
        <td key={at} className={mergeClasses(styles.cell, styles.number, strong && styles.amount)}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

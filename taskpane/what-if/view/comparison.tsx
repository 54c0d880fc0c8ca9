import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef, useState, type Dispatch } from "react";
import { readText } from "../../../src/award";
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

/** The unit that all scenarios share: it stands once, beside the label of a line; empty where they differ. */
const sharedUnit = (kept: readonly Scenario[]): string => {
  const [unit, ...others] = new Set(kept.map((one) => one.unit));
  return unit !== undefined && others.length === 0 ? unit : "";
};

/** A number as people write it; anything else as it was typed. */
const written = (text: string): string => {
  const number = readText(text);
  return number ? plainNumber(number.toNumber()) : text;
};

/** What a scenario says in a field of the table; the same field has the same name. */
function answerIn({ item, answers, unit }: Scenario, { id, label }: Field, shared: string): string {
  const field = fieldsOf(item).find((one) => (label === "" ? one.id === id : one.label === label));
  if (!field) return "";
  const text = answers[field.id] ?? (field.kind === "choice" ? (field.preset ?? "") : "");
  if (text === "" || field.kind === "choice" || field.kind === "titles") return text;
  return field.kind === "money" && shared === "" ? `${written(text)} ${unit}` : written(text);
}

/** Up to four scenarios side by side: what differs, and what each comes to. */
export function Comparison({
  kept,
  dispatch,
  onEmpty,
}: {
  kept: readonly Scenario[];
  dispatch: Dispatch<WhatIfEvent>;
  /** The last one was removed. */
  onEmpty: () => void;
}) {
  const styles = useStyles();
  const words = usePane().text.whatIf;
  const labelOf = useFieldLabel();
  const items = new Set(kept.map(({ item }) => item));
  const shared = sharedUnit(kept);
  const inUnit = (label: string): string => (shared === "" ? label : words.inUnit(label, shared));
  const section = useRef<HTMLElement>(null);
  const [dropped, setDropped] = useState<number>();
  // The button that was pressed is gone: the focus goes to the scenario that has moved up.
  useEffect(() => {
    if (dropped === undefined) return;
    setDropped(undefined);
    const drops = section.current?.querySelectorAll<HTMLElement>("[data-drop]") ?? [];
    if (drops.length > 0) drops[Math.min(dropped, drops.length - 1)]!.focus();
    else onEmpty();
  }, [dropped, onEmpty]);
  if (kept.length === 0) return null;
  return (
    <section ref={section} aria-label={words.comparison}>
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
                      data-drop
                      onClick={() => {
                        dispatch({ kind: "drop", at });
                        setDropped(at);
                      }}
                    />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.size > 1 && <Line label={words.item} cells={kept.map(({ item }) => item.name)} />}
            {fieldsIn(kept).map((field) => (
              <Line
                key={field.id}
                label={field.kind === "money" ? inUnit(labelOf(field)) : labelOf(field)}
                cells={kept.map((one) => answerIn(one, field, shared))}
              />
            ))}
            <Line
              label={inUnit(words.amount)}
              strong
              cells={kept.map(({ item, answers, unit }) => {
                const { award } = trialOf(item, answers, unit);
                return award === null
                  ? words.noAmount
                  : `${plainNumber(award)}${shared === "" ? ` ${unit}` : ""}`;
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

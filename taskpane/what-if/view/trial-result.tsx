import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type Dispatch, type ReactNode } from "react";
import type { Item } from "../../../src/policy";
import { issueText, plainNumber, stepText, type Issue } from "../../../src/text";
import type { Place } from "../../port";
import { tookEscape } from "../../shell/escape";
import { usePane, useStore } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import { MOST_KEPT, type WhatIfEvent } from "../scenario-state";
import { plainFormulaOf } from "../plain-formula";
import { formulaOf, nextTier, type Answers, type Trial } from "../trial";
import type { PlanStore } from "../plan-store";
import type { WhatIfActs } from "../what-if-acts";
import { useFieldLabel } from "./field-label";

const useStyles = makeStyles({
  result: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  award: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly item: Item;
  readonly answers: Answers;
  readonly unit: string;
  readonly trial: Trial;
  /** What stands against a result and is told under no field. */
  readonly issues: readonly Issue[];
  /** How many scenarios are kept. */
  readonly kept: number;
  readonly acts: WhatIfActs;
  readonly dispatch: Dispatch<WhatIfEvent>;
  /** The firm's list, which it goes into. */
  readonly plan: PlanStore;
}

/** What the answers come to: the amount, how it comes about, what the next tier would bring. */
export function TrialResult({ item, answers, unit, trial, issues, kept, acts, dispatch, plan }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const { changing } = useStore(plan.store);
  const [added, setAdded] = useState<Answers | null>(null);
  const put = (): void => {
    plan.put({ item, answers, unit });
    setAdded(answers);
  };
  const labelOf = useFieldLabel();
  const words = text.whatIf;
  const { missing, call, award, steps } = trial;
  const next = useMemo(
    () => (award === null ? null : nextTier(item, answers, unit)),
    [award, item, answers, unit],
  );
  const formula = call && trial.issues.length === 0 ? formulaOf(call) : null;
  const plain = formula === null ? null : plainFormulaOf(item, answers, unit);
  return (
    <section className={styles.result} aria-label={words.result} aria-live="polite">
      {missing.length > 0 && <Text>{words.missing(missing.map(labelOf))}</Text>}
      {trial.issues.length > issues.length && <Text>{words.correct}</Text>}
      {issues.map((one, at) => (
        <MessageBar key={at} intent="warning" layout="multiline">
          <MessageBarBody>{issueText(one, language)}</MessageBarBody>
        </MessageBar>
      ))}
      {award !== null && (
        <>
          <Text size={600} weight="semibold" className={styles.award}>
            {plainNumber(award)} {unit}
          </Text>
          <div>
            <div className={styles.small}>{words.steps}</div>
            <ol className={styles.steps}>
              {steps.map((step, at) => (
                <li key={at}>
                  <Unbroken>
                    {stepText(step.code === "item" ? step : { ...step, article: 0 }, language)}
                  </Unbroken>
                </li>
              ))}
            </ol>
          </div>
          {next &&
            [
              ...next.steps.map((step) => stepText({ ...step, article: 0 }, language)),
              ...next.issues.map((one) => issueText(one, language)),
            ].map((said) => (
              <Text key={said} size={200}>
                <Unbroken>{said}</Unbroken>
              </Text>
            ))}
        </>
      )}
      {formula !== null && (
        <>
          <div>
            <div className={styles.small}>{words.formula}</div>
            <Text size={200} className={styles.formula}>
              {formula}
            </Text>
          </div>
          {award !== null && (
            <Button size="small" appearance="primary" className={styles.start} onClick={put}>
              {changing === null ? words.plan.add : words.plan.update(changing + 1)}
            </Button>
          )}
          {added === answers && <Text size={200}>{words.plan.added(item.name)}</Text>}
          <Insertion key={formula} formula={formula} plain={plain} acts={acts}>
            <Button
              size="small"
              disabledFocusable={kept >= MOST_KEPT}
              onClick={() => dispatch({ kind: "keep" })}
            >
              {words.keep}
            </Button>
          </Insertion>
          {plain !== null && <Text size={200}>{words.plainFormula}</Text>}
          {kept >= MOST_KEPT && <Text size={200}>{words.full}</Text>}
        </>
      )}
    </section>
  );
}

interface InsertionProperties {
  readonly formula: string;
  /** The same without our functions; `null` where there is none. */
  readonly plain: string | null;
  readonly acts: WhatIfActs;
  /** What stands beside the button. */
  readonly children: ReactNode;
}

/** A cell that holds something, and the formula that was to be written there. */
interface Occupied {
  readonly place: Place;
  readonly shown: string;
  readonly wanted: string;
}

/** Writes the formula into the selected cell; what stands there is not overwritten without a word. */
function Insertion({ formula, plain, acts, children }: InsertionProperties) {
  const styles = useStyles();
  const words = usePane().text.whatIf;
  const [occupied, setOccupied] = useState<Occupied>();
  const [answered, setAnswered] = useState(false);
  const focus = useRef<HTMLButtonElement>(null);
  // The question takes the place of the button that asked it, and gives it back.
  useEffect(() => {
    if (occupied || answered) focus.current?.focus();
  }, [occupied, answered]);
  const insert = async (wanted: string): Promise<void> => {
    const done = await acts.insert(wanted);
    setOccupied(done.kind === "occupied" ? { ...done, wanted } : undefined);
    setAnswered(false);
  };
  const leave = (): void => {
    setOccupied(undefined);
    setAnswered(true);
  };
  const replace = async ({ place, wanted }: Occupied): Promise<void> => {
    await acts.replace(place, wanted);
    leave();
  };
  if (!occupied)
    return (
      <div className={styles.buttons}>
        <Button ref={focus} size="small" appearance="primary" onClick={() => void insert(formula)}>
          {words.insert}
        </Button>
        {plain !== null && (
          <Button size="small" onClick={() => void insert(plain)}>
            {words.insertPlain}
          </Button>
        )}
        {children}
      </div>
    );
  const { place, shown } = occupied;
  return (
    <div
      role="alert"
      className={styles.question}
      onKeyDown={(press) => {
        if (tookEscape(press)) leave();
      }}
    >
      <Text>{words.occupied(`${place.sheet}!${place.cell}`, shown)}</Text>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void replace(occupied)}>
          {words.replace}
        </Button>
        <Button ref={focus} size="small" onClick={leave}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

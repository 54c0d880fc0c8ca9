import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSwap16Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Item } from "../../../src/policy";
import { REPORT_TEXTS } from "../../../src/text";
import { ItemList } from "../../catalogue/item-list";
import type { Store } from "../../session";
import { usePane, useStore } from "../../shell/pane-context";
import { placeIssues } from "../field-faults";
import { WHAT_IF_START, reduceWhatIf, type WhatIfEvent } from "../scenario-state";
import { trialOf } from "../trial";
import type { TakenRow, WhatIfActs } from "../what-if-acts";
import type { PlanStore } from "../plan-store";
import { AnswersForm } from "./answers-form";
import { Comparison } from "./comparison";
import { CurveSection } from "./curve-section";
import { FirmPlan } from "./firm-plan";
import { SavedPlans } from "./saved-plans";
import { TrialResult } from "./trial-result";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    "& > *": { flexShrink: 0 },
  },
  title: { margin: 0 },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  article: { display: "block", color: tokens.colorNeutralForeground2 },
  bar: { flexShrink: 0 },
  start: { alignSelf: "flex-start" },
});

interface Properties {
  readonly acts: WhatIfActs;
  /** An item that another part wants to be tried out. */
  readonly wanted: Store<Item | null>;
  readonly plan: PlanStore;
}

/** The part 测算, whole. */
export function WhatIfPart({ acts, wanted, plan }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const [state, reduce] = useReducer(reduceWhatIf, WHAT_IF_START);
  const dispatch = useCallback(
    (event: WhatIfEvent): void => {
      // Something of its own is in the form again: nothing of the firm's list gives way to it.
      if (event.kind === "pick" || event.kind === "fill" || event.kind === "load") plan.setChanging(null);
      reduce(event);
    },
    [plan],
  );
  const [taken, setTaken] = useState<TakenRow>();
  const words = text.whatIf;
  const { item, answers, unit } = state;
  const takeRow = async (): Promise<void> => {
    const row = await acts.takeRow();
    setTaken(row);
    if (row?.values) dispatch({ kind: "fill", values: row.values });
  };
  const part = useRef<HTMLDivElement>(null);
  const picking = useRef(false);
  const pick = (next: Item | null): void => {
    picking.current = true;
    setTaken(undefined);
    dispatch({ kind: "pick", item: next });
  };
  const asked = useStore(wanted);
  useEffect(() => {
    if (!asked) return;
    setTaken(undefined);
    dispatch({ kind: "pick", item: asked });
    wanted.set(null);
  }, [asked, wanted, dispatch]);
  // What was chosen is gone from the screen: the focus goes to what comes next.
  const toFirstField = useCallback((): void => {
    const { current } = part;
    const field = current?.querySelector<HTMLElement>("input, select");
    (field ?? current?.querySelector<HTMLElement>("button"))?.focus();
  }, []);
  useEffect(() => {
    if (!picking.current) return;
    picking.current = false;
    toFirstField();
  }, [item, toFirstField]);
  const trial = useMemo(() => item && trialOf(item, answers, unit), [item, answers, unit]);
  const issues = item && trial && placeIssues(item, trial.issues);
  return (
    <div className={styles.part} ref={part}>
      {item ? (
        <div className={styles.head}>
          <div className={styles.name}>
            <Text as="h2" size={400} weight="semibold" className={styles.title}>
              {item.name}
            </Text>
            <Text size={200} className={styles.article}>
              {REPORT_TEXTS[language].article(item.article)}
            </Text>
          </div>
          <Button size="small" icon={<ArrowSwap16Regular />} onClick={() => pick(null)}>
            {words.another}
          </Button>
        </div>
      ) : (
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {words.pick}
        </Text>
      )}
      <Button size="small" className={styles.start} onClick={() => void takeRow()}>
        {words.takeRow}
      </Button>
      {taken && <Taken row={taken} />}
      {item ? (
        <>
          <AnswersForm
            item={item}
            answers={answers}
            unit={unit}
            faults={issues!.byField}
            dispatch={dispatch}
          />
          <TrialResult
            item={item}
            answers={answers}
            unit={unit}
            trial={trial!}
            issues={issues!.others}
            kept={state.kept.length}
            acts={acts}
            dispatch={dispatch}
            plan={plan}
          />
          <CurveSection item={item} answers={answers} unit={unit} />
        </>
      ) : (
        <ItemList label={words.items} search={words.search} empty={words.noItem} onPick={pick} />
      )}
      <Comparison kept={state.kept} dispatch={dispatch} onEmpty={toFirstField} />
      <FirmPlan
        plan={plan}
        onChange={(one, at) => {
          plan.setChanging(at);
          picking.current = one.item !== item;
          if (one.item === item) toFirstField();
          dispatch({ kind: "take", scenario: one });
        }}
        onEmpty={toFirstField}
      />
      <SavedPlans plan={plan} />
    </div>
  );
}

/** What came of the selected row. */
function Taken({ row: { place, values } }: { row: TakenRow }) {
  const styles = useStyles();
  const words = usePane().text.whatIf;
  const [intent, said] =
    values === null
      ? (["warning", words.notAClaim] as const)
      : values.item === null
        ? (["warning", words.unknownItem] as const)
        : (["success", words.taken(`${place.sheet}!${place.cell}`, values.enterprise)] as const);
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  );
}

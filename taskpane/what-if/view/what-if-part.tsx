import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSwap16Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { useEffect, useReducer, useState } from "react";
import { MONEY_UNITS } from "../../../src/award";
import type { Item } from "../../../src/policy";
import { REPORT_TEXTS } from "../../../src/text";
import { ItemList } from "../../catalogue/item-list";
import type { Store } from "../../session";
import { usePane, useStore } from "../../shell/pane-context";
import { fieldsOf } from "../fields";
import { WHAT_IF_START, reduceWhatIf } from "../scenario-state";
import type { TakenRow, WhatIfActs } from "../what-if-acts";
import { AnswerField } from "./answer-field";
import { Comparison } from "./comparison";
import { CurveSection } from "./curve-section";
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
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  bar: { flexShrink: 0 },
  start: { alignSelf: "flex-start" },
});

interface Properties {
  readonly acts: WhatIfActs;
  /** An item that another part wants to be tried out. */
  readonly wanted: Store<Item | null>;
}

/** The part 测算, whole. */
export function WhatIfPart({ acts, wanted }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const [state, dispatch] = useReducer(reduceWhatIf, WHAT_IF_START);
  const [taken, setTaken] = useState<TakenRow>();
  const words = text.whatIf;
  const { item, answers, unit } = state;
  const takeRow = async (): Promise<void> => {
    const row = await acts.takeRow();
    setTaken(row);
    if (row?.values) dispatch({ kind: "fill", values: row.values });
  };
  const pick = (next: Item | null): void => {
    setTaken(undefined);
    dispatch({ kind: "pick", item: next });
  };
  const asked = useStore(wanted);
  useEffect(() => {
    if (!asked) return;
    setTaken(undefined);
    dispatch({ kind: "pick", item: asked });
    wanted.set(null);
  }, [asked, wanted]);
  const fields = item ? fieldsOf(item) : [];
  const money = fields.some(({ kind }) => kind === "money");
  return (
    <div className={styles.part}>
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
          {fields.length > 0 && (
            <div className={styles.form}>
              {fields.map((field) => (
                <AnswerField
                  key={`${item.id} ${field.id}`}
                  field={field}
                  text={answers[field.id] ?? ""}
                  unit={unit}
                  onChange={(typed) => dispatch({ kind: "answer", id: field.id, text: typed })}
                />
              ))}
              {money && (
                <Field label={words.unit}>
                  <Select value={unit} onChange={(_, { value }) => dispatch({ kind: "unit", unit: value })}>
                    {MONEY_UNITS.map(({ name }) => (
                      <option key={name}>{name}</option>
                    ))}
                  </Select>
                </Field>
              )}
            </div>
          )}
          <TrialResult
            item={item}
            answers={answers}
            unit={unit}
            kept={state.kept.length}
            acts={acts}
            dispatch={dispatch}
          />
          <CurveSection item={item} answers={answers} unit={unit} />
        </>
      ) : (
        <ItemList label={words.items} search={words.search} empty={words.noItem} onPick={pick} />
      )}
      {state.kept.length > 0 && <Comparison kept={state.kept} dispatch={dispatch} />}
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

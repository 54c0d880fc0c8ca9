import { Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { MONEY_UNITS } from "../../../src/award";
import type { Item } from "../../../src/policy";
import { issueText, type Issue } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { fieldsOf, type Field as FormField } from "../fields";
import type { WhatIfEvent } from "../scenario-state";
import type { Answers } from "../trial";
import { AnswerField } from "./answer-field";
import { useFieldLabel } from "./field-label";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  // What is wrong stands under its field; the fields of a row stay on one line.
  faulty: { alignItems: "start" },
});

interface Properties {
  readonly item: Item;
  readonly answers: Answers;
  readonly unit: string;
  /** What is wrong, by the id of the field. */
  readonly faults: ReadonlyMap<string, Issue>;
  readonly dispatch: Dispatch<WhatIfEvent>;
}

/** The form of an item: what it asks for, and in which unit. */
export function AnswersForm({ item, answers, unit, faults, dispatch }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const labelOf = useFieldLabel();
  const fields = fieldsOf(item);
  // Under a field the reason calls it what the form does, not what the function's argument is called.
  const faultOf = (field: FormField): string | undefined => {
    const fault = faults.get(field.id);
    if (!fault) return undefined;
    const parameters = { ...(fault.parameters as object), argument: labelOf(field) };
    return issueText({ ...fault, parameters }, language);
  };
  if (fields.length === 0) return null;
  return (
    <div className={mergeClasses(styles.form, faults.size > 0 && styles.faulty)}>
      {fields.map((field) => (
        <AnswerField
          key={`${item.id} ${field.id}`}
          field={field}
          text={answers[field.id] ?? ""}
          unit={unit}
          fault={faultOf(field)}
          onChange={(typed) => dispatch({ kind: "answer", id: field.id, text: typed })}
        />
      ))}
      {fields.some(({ kind }) => kind === "money") && (
        <Field label={text.whatIf.unit}>
          <Select value={unit} onChange={(_, { value }) => dispatch({ kind: "unit", unit: value })}>
            {MONEY_UNITS.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

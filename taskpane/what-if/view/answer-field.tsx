import { Checkbox, Field as Labelled, Input, Label, Select, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../../shell/pane-context";
import type { Field } from "../fields";
import { useFieldLabel } from "./field-label";

/** Titles are joined as people write them in a cell. */
const SEPARATOR = "、";

const useStyles = makeStyles({
  titles: { display: "flex", flexDirection: "column", gridColumnStart: 1, gridColumnEnd: -1 },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  unit: { whiteSpace: "nowrap" },
});

interface Properties {
  readonly field: Field;
  readonly text: string;
  readonly unit: string;
  /** What is wrong with it, and what to do. */
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
}

/** One field of an award's form, as its declaration says what it is. */
export function AnswerField({ field, text, unit, fault, onChange }: Properties) {
  const styles = useStyles();
  const words = usePane().text.whatIf;
  const label = useFieldLabel()(field);
  const id = useId();
  const { kind, required } = field;
  const preset = kind === "choice" && field.preset !== undefined;
  const shown = required || preset ? label : words.optional(label);
  if (kind === "titles") {
    const chosen = text === "" ? [] : text.split(SEPARATOR);
    const choose = (title: string, on: boolean): void => {
      const next = field.choices.filter((one) => (one === title ? on : chosen.includes(one)));
      onChange(next.join(SEPARATOR));
    };
    // Not a field of the library: that would give its one control's name to every box.
    return (
      <div role="group" aria-labelledby={id} className={styles.titles}>
        <Label id={id}>{shown}</Label>
        {field.choices.map((title) => (
          <Checkbox
            key={title}
            label={title}
            checked={chosen.includes(title)}
            onChange={(_, { checked }) => choose(title, checked === true)}
          />
        ))}
      </div>
    );
  }
  if (kind === "choice")
    return (
      <Labelled label={shown} className={styles.field} validationMessage={fault}>
        <Select
          className={styles.input}
          value={text || (field.preset ?? "")}
          onChange={(_, { value }) => onChange(value)}
        >
          {!preset && <option value="">{required ? words.choose : words.none}</option>}
          {field.choices.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Labelled>
    );
  const shownUnit = kind === "money" ? unit : field.unit;
  return (
    <Labelled label={shown} className={styles.field} validationMessage={fault}>
      <Input
        className={styles.input}
        inputMode={kind === "number" && field.whole ? "numeric" : "decimal"}
        value={text}
        contentAfter={shownUnit === "" ? undefined : <span className={styles.unit}>{shownUnit}</span>}
        onChange={(_, { value }) => onChange(value)}
      />
    </Labelled>
  );
}

import {
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useState } from "react";
import type { PrintChoices } from "../print/print-plan";
import type { WorkbenchText } from "../text";

interface Properties {
  readonly answer: (choices: PrintChoices | "cancel") => void;
  readonly text: WorkbenchText;
}

const FIRST: PrintChoices = {
  what: "sheet",
  orientation: "auto",
  fit: true,
  titles: true,
  gridLines: true,
  signatures: true,
};
const WHAT = ["sheet", "selection", "book"] as const;
const ORIENTATIONS = ["auto", "portrait", "landscape"] as const;
const SWITCHES = ["titles", "fit", "gridLines", "signatures"] as const;

/** What is to be printed, and how. */
export function PrintQuestion({ answer, text: { print: words, cancel } }: Properties): React.ReactNode {
  const [choices, setChoices] = useState(FIRST);
  const choose = (part: Partial<PrintChoices>): void => setChoices({ ...choices, ...part });
  return (
    <DialogBody>
      <DialogTitle>{words.title}</DialogTitle>
      <DialogContent className="print-choices">
        <Field label={words.what}>
          <RadioGroup
            layout="horizontal"
            value={choices.what}
            onChange={(_, { value }) => choose({ what: value as PrintChoices["what"] })}
          >
            {WHAT.map((one) => (
              <Radio key={one} value={one} label={words.whatNames[one]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={words.orientation}>
          <RadioGroup
            layout="horizontal"
            value={choices.orientation}
            onChange={(_, { value }) => choose({ orientation: value as PrintChoices["orientation"] })}
          >
            {ORIENTATIONS.map((one) => (
              <Radio key={one} value={one} label={words.orientationNames[one]} />
            ))}
          </RadioGroup>
        </Field>
        {SWITCHES.map((one) => (
          <Checkbox
            key={one}
            checked={choices[one]}
            label={words.switchNames[one]}
            onChange={(_, { checked }) => choose({ [one]: checked === true })}
          />
        ))}
        <p className="print-hint">{words.hint}</p>
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={() => answer(choices)}>
          {words.go}
        </Button>
        <Button onClick={() => answer("cancel")}>{cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

import { Button, Field, Input } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { CheckRunner } from "../../check";
import { usePane, useStore } from "../../shell/pane-context";
import { freeName, listPlan, readPasted } from "../pasted-list";
import type { VetoStore } from "../veto-store";
import { useFormStyles } from "./form-styles";
import { PasteField } from "./paste-field";
import { PastedReading } from "./pasted-reading";

/** By this a check knows a list. */
const MARK = "一票否决";
/** Longer names are not those of sheets. */
const LONGEST_NAME = 31;

interface Properties {
  readonly store: VetoStore;
  readonly runner: CheckRunner;
  readonly onClose: () => void;
}

/** A list that is pasted or typed, shown as it was read before it becomes a sheet. */
export function NewList({ store, runner, onClose }: Properties) {
  const styles = useFormStyles();
  const words = usePane().text.veto;
  const { run, result } = useStore(runner.store);
  const taken = useMemo(() => result?.sheets.map(({ name }) => name) ?? [], [result]);
  const [text, setText] = useState("");
  const [name, setName] = useState(() => freeName(words.defaultName, taken));
  const [keeping, setKeeping] = useState(false);
  const typed = useDeferredValue(text);
  const pasted = useMemo(() => readPasted(typed), [typed]);
  const named = name.includes(MARK);
  const busy = keeping || run !== null;
  const keep = async (): Promise<void> => {
    setKeeping(true);
    const kept = await store.keep(listPlan(name.trim(), readPasted(text).lines));
    setKeeping(false);
    if (kept) onClose();
  };
  return (
    <div className={styles.form}>
      <PasteField text={text} onText={setText} />
      <PastedReading pasted={pasted} />
      <Field
        label={words.sheetName}
        hint={words.nameHint}
        validationMessage={named ? undefined : words.nameNeeded}
      >
        <Input value={name} maxLength={LONGEST_NAME} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || !named || pasted.lines.length === 0}
          onClick={() => void keep()}
        >
          {words.keep}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

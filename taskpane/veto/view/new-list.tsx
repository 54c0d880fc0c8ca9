import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { CheckRunner } from "../../check";
import { usePane, useStore } from "../../shell/pane-context";
import { freeName, listPlan, readPasted, type PastedList } from "../pasted-list";
import type { VetoStore } from "../veto-store";

/** By this a check knows a list. */
const MARK = "一票否决";
/** How many faults are told one by one. */
const TOLD = 5;
/** Longer names are not those of sheets. */
const LONGEST_NAME = 31;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  note: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly store: VetoStore;
  readonly runner: CheckRunner;
  readonly onClose: () => void;
}

/** A list that is pasted or typed, shown as it was read before it becomes a sheet. */
export function NewList({ store, runner, onClose }: Properties) {
  const styles = useStyles();
  const words = usePane().text.veto;
  const { run, result } = useStore(runner.store);
  const taken = useMemo(() => result?.sheets.map(({ name }) => name) ?? [], [result]);
  const [text, setText] = useState("");
  const [name, setName] = useState(() => freeName(words.defaultName, taken));
  const [keeping, setKeeping] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useDeferredValue(text);
  const pasted = useMemo(() => readPasted(typed), [typed]);
  useEffect(() => field.current?.focus(), []);
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
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea
          ref={field}
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Reading pasted={pasted} />
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

/** What was read of the pasted text: how many firms, which lines not, which codes are wrong. */
function Reading({ pasted: { lines, skipped } }: { pasted: PastedList }) {
  const styles = useStyles();
  const words = usePane().text.veto;
  const faulty = lines.filter(({ fault }) => fault !== undefined);
  if (lines.length === 0 && skipped.length === 0) return null;
  return (
    <div role="status">
      <Text>{words.recognised(lines.length)}</Text>
      {skipped.length > 0 && (
        <div>
          <Text size={200}>{words.skipped(skipped.slice(0, TOLD))}</Text>
          {skipped.length > TOLD && <Text size={200}> {words.more(skipped.length - TOLD)}</Text>}
        </div>
      )}
      {faulty.length > 0 && (
        <>
          <Text size={200}>{words.badCodes}</Text>
          <ul className={styles.list}>
            {faulty.slice(0, TOLD).map(({ line, code, fault }) => (
              <li key={line}>
                <Text size={200}>{words.badCode(line, code, words.codeFaults[fault!])}</Text>
              </li>
            ))}
          </ul>
          {faulty.length > TOLD && (
            <Text size={200} className={styles.note}>
              {words.more(faulty.length - TOLD)}
            </Text>
          )}
        </>
      )}
    </div>
  );
}

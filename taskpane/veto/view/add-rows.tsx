import { Button, Field, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { CheckRunner, VetoBookLists } from "../../check";
import type { RowsPlan } from "../../port";
import { usePane, useStore } from "../../shell/pane-context";
import { appendingOf, type Appending } from "../pasted-entries";
import { readPasted, type PastedList } from "../pasted-list";
import type { VetoStore } from "../veto-store";
import { useFormStyles } from "./form-styles";
import { LeftOut } from "./left-out";
import { PasteField } from "./paste-field";
import { PastedReading } from "./pasted-reading";
import { WhatIsWritten } from "./what-is-written";

interface Properties {
  readonly store: VetoStore;
  readonly runner: CheckRunner;
  readonly onClose: () => void;
}

const planOf = ({ lists, lines }: VetoBookLists, to: string, { lines: pasted }: PastedList) => {
  const list = lists.find(({ sheet }) => sheet === to) ?? lists[0];
  return list && { list, appending: appendingOf(list, lines, pasted) };
};

const canWrite = ({ added, free }: Appending): boolean => added.length > 0 && free === undefined;

/** Lines that are pasted or typed, shown under the columns of a list before they are written below it. */
export function AddRows({ store, runner, onClose }: Properties) {
  const styles = useFormStyles();
  const words = usePane().text.veto;
  const known = store.lists.last(useStore(store.lists));
  const { run } = useStore(runner.store);
  const [text, setText] = useState("");
  const [to, setTo] = useState("");
  const [writing, setWriting] = useState(false);
  const [changed, setChanged] = useState(false);
  const typed = useDeferredValue(text);
  const pasted = useMemo(() => readPasted(typed), [typed]);
  const plan = useMemo(() => planOf(known, to, pasted), [known, to, pasted]);
  if (!plan) return null;
  const { list, appending } = plan;
  const write = async (): Promise<void> => {
    setWriting(true);
    const again = (now: VetoBookLists): RowsPlan | undefined =>
      planOf(now, list.sheet, pasted)?.appending.rows;
    const written = await store.append(appending.rows, again);
    setWriting(false);
    setChanged(written === "changed");
    if (written === "written") onClose();
  };
  return (
    <div className={styles.form} role="group" aria-label={words.append.start}>
      {known.lists.length > 1 && (
        <Field label={words.append.to}>
          <Select value={list.sheet} onChange={(_, { value }) => setTo(value)}>
            {known.lists.map(({ sheet }) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <PasteField text={text} onText={setText} />
      {changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.append.changed}</MessageBarBody>
        </MessageBar>
      )}
      <PastedReading pasted={pasted} />
      <LeftOut appending={appending} />
      {appending.added.length > 0 ? (
        <WhatIsWritten
          list={list}
          entries={appending.added}
          unplaced={appending.unplaced}
          free={appending.free}
        />
      ) : (
        appending.known.length > 0 && <Text>{words.append.allKnown}</Text>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={writing || run !== null || typed !== text || !canWrite(appending)}
          onClick={() => void write()}
        >
          {words.append.write}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

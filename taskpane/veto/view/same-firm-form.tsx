import { Button, Field, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { VetoBookLists } from "../../check";
import { usePane, useStore } from "../../shell/pane-context";
import { sameFirm, type ClaimedFirm, type SameFirm } from "../same-firm";
import type { FoundOf } from "../summary";
import type { VetoStore } from "../veto-store";
import { useFormStyles } from "./form-styles";
import { WhatIsWritten } from "./what-is-written";

interface Properties {
  readonly found: FoundOf<"veto-name-similar">;
  readonly busy: boolean;
  readonly store: VetoStore;
  readonly onClose: () => void;
}

/** The decision that a claiming firm is a listed one: what it writes on the list, and the writing. */
export function SameFirmForm({ found, busy, store, onClose }: Properties) {
  const styles = useFormStyles();
  const { veto } = usePane().text;
  const words = veto.sameFirm;
  const known = store.lists.last(useStore(store.lists));
  const { similar } = found.parameters;
  const [listed, setListed] = useState(similar[0]!);
  const [firm, setFirm] = useState<ClaimedFirm>();
  const [writing, setWriting] = useState(false);
  const [changed, setChanged] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown = true;
    void store.claimedFirm(found).then((claimed) => {
      if (!shown) return;
      if (claimed) setFirm(claimed);
      else onClose();
    });
    form.current?.focus();
    return () => {
      shown = false;
    };
    // A form is about one finding as long as it lives.
  }, []);
  const planOf = ({ lists, lines }: VetoBookLists): SameFirm | undefined =>
    firm && sameFirm(lists, lines, listed, firm, words.remark(listed));
  const plan = planOf(known);
  const write = async (): Promise<void> => {
    if (!plan) return;
    setWriting(true);
    const written = await store.append(plan.rows, (now) => planOf(now)?.rows);
    setWriting(false);
    setChanged(written === "changed");
    if (written === "written") onClose();
  };
  const title = words.title(found.parameters.enterprise, listed);
  return (
    <div ref={form} className={styles.form} role="group" aria-label={title} tabIndex={-1}>
      <Text weight="semibold">{title}</Text>
      {similar.length > 1 && (
        <Field label={words.which}>
          <Select value={listed} onChange={(_, { value }) => setListed(value)}>
            {similar.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{veto.append.changed}</MessageBarBody>
        </MessageBar>
      )}
      {plan && <WhatIsWritten {...plan} />}
      {firm && !plan && <Text>{words.gone}</Text>}
      {plan && firm?.code === "" && <Text size={200}>{words.noCode}</Text>}
      {plan && (
        <Text size={200} className={styles.note}>
          {words.after}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || writing || !plan || plan.free !== undefined}
          onClick={() => void write()}
        >
          {veto.append.write}
        </Button>
        <Button size="small" onClick={onClose}>
          {veto.cancel}
        </Button>
      </div>
    </div>
  );
}

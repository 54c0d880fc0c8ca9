import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { flushSync } from "react-dom";
import { REPORT_TEXTS } from "../../../src/text";
import { tookEscape } from "../../shell/escape";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { Found } from "../protocol";

/** A longer reason belongs into a document; this one is repeated in the report. */
const LONGEST_REASON = 200;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  accepted: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  start: { alignSelf: "flex-start" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly found: Found;
  /** What is due to its row, 万元; `null` where that is not known, or it is about no row. */
  readonly due: number | null;
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onReopen: () => void;
}

/** Accepts a finding for a reason, or takes that back. */
export function Acceptance({ found, due, busy, onAccept, onReopen }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const words = text.details;
  const cancel = (): void => {
    flushSync(() => setOpen(false));
    opener.current?.focus();
  };
  if (found.accepted)
    return (
      <div className={styles.accepted}>
        <Text>{REPORT_TEXTS[language].accepted(found.accepted.reason)}</Text>
        {due !== null && (
          <Text size={200}>
            <Unbroken>{words.dueUnchanged(due)}</Unbroken>
          </Text>
        )}
        <Text size={200} className={styles.note}>
          {words.kept}
        </Text>
        <Button size="small" disabledFocusable={busy} onClick={onReopen}>
          {words.reopen}
        </Button>
      </div>
    );
  if (!open)
    return (
      <Button
        ref={opener}
        size="small"
        className={styles.start}
        disabledFocusable={busy}
        onClick={() => setOpen(true)}
      >
        {words.accept}
      </Button>
    );
  return <ReasonForm busy={busy} onAccept={onAccept} onCancel={cancel} />;
}

interface FormProperties {
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ busy, onAccept, onCancel }: FormProperties) {
  const styles = useStyles();
  const words = usePane().text.details;
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (reason.trim() === "") {
      setMissing(true);
      field.current?.focus();
    } else onAccept(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        size="small"
        label={words.reason}
        hint={words.kept}
        validationMessage={missing ? words.reasonNeeded : undefined}
      >
        <Textarea
          ref={field}
          size="small"
          resize="vertical"
          maxLength={LONGEST_REASON}
          placeholder={words.reasonHint}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
          onKeyDown={(press) => {
            if (press.key === "Enter" && (press.ctrlKey || press.metaKey)) submit(press);
            if (tookEscape(press)) onCancel();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={busy}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../../shell/pane-context";

interface Properties {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where a list is pasted or typed. */
export function PasteField({ text, onText }: Properties) {
  const words = usePane().text.veto;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Field label={words.paste} hint={words.pasteHint}>
      <Textarea
        ref={field}
        rows={6}
        resize="vertical"
        value={text}
        onChange={(_, { value }) => onText(value)}
      />
    </Field>
  );
}

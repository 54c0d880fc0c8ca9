import { useRef, useState } from "react";
import { baseName } from "../app/file-name";
import type { WorkbenchText } from "../text";

interface Properties {
  readonly name: string;
  readonly text: WorkbenchText;
  readonly rename: (typed: string) => void;
  readonly busy: boolean;
}

/** The open workbook's name, which a click makes a field: Enter or leaving it takes what was typed, Escape does not. */
export function DocumentName({ name, text, rename, busy }: Properties): React.ReactNode {
  const [typing, setTyping] = useState(false);
  const given = useRef(false);
  if (!typing) {
    const begin = (): void => {
      given.current = false;
      setTyping(true);
    };
    return (
      <button
        type="button"
        className="document-name"
        title={`${name}\n${text.renameHint}`}
        onClick={begin}
        disabled={busy}
      >
        {name}
      </button>
    );
  }
  const end = (typed?: string): void => {
    // The field that goes loses the focus, which would be a second answer.
    if (given.current) return;
    given.current = true;
    setTyping(false);
    if (typed !== undefined) rename(typed);
  };
  return (
    <input
      className="document-name-field"
      aria-label={text.renameLabel}
      defaultValue={baseName(name)}
      maxLength={200}
      autoFocus
      onFocus={({ target }) => target.select()}
      onBlur={({ target }) => end(target.value)}
      onKeyDown={({ key, nativeEvent, currentTarget }) => {
        // While Chinese is composed, Enter and Escape are for that.
        if (nativeEvent.isComposing) return;
        if (key === "Enter") end(currentTarget.value);
        if (key === "Escape") end();
      }}
    />
  );
}

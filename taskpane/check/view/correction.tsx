import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { findingTitle } from "../../../src/text";
import { tookEscape } from "../../shell/escape";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { CheckActs } from "../acts";
import type { Corrections } from "../corrections";
import type { Found } from "../protocol";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly found: Found;
  /** All open findings of its code that say what is due. */
  readonly alike: readonly Found[];
  readonly busy: boolean;
  readonly acts: CheckActs;
}

/** Writes what is due into the cell of a finding, or of all alike, after the person has seen what that means. */
export function Correction({ found, alike, busy, acts }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const [asked, setAsked] = useState<Corrections | null>(null);
  const words = text.details;
  const ask = (some: readonly Found[]): void => void acts.corrections(some).then(setAsked);
  if (asked)
    return (
      <Question
        asked={asked}
        busy={busy}
        onDo={() => {
          setAsked(null);
          void acts.correct(asked);
        }}
        onCancel={() => setAsked(null)}
      />
    );
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={busy} onClick={() => ask([found])}>
        {words.correct}
      </Button>
      {alike.length > 1 && (
        <Button size="small" disabledFocusable={busy} onClick={() => ask(alike)}>
          {words.correctAll(findingTitle(found.code, language), alike.length)}
        </Button>
      )}
    </div>
  );
}

interface QuestionProperties {
  readonly asked: Corrections;
  readonly busy: boolean;
  readonly onDo: () => void;
  readonly onCancel: () => void;
}

/** How many cells, and what they add up to before and after; what is left alone. */
function Question({ asked, busy, onDo, onCancel }: QuestionProperties) {
  const styles = useStyles();
  const words = usePane().text.details;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const { cells, before, after, formulas, others } = asked;
  return (
    <div
      ref={question}
      tabIndex={-1}
      role="group"
      aria-label={words.correct}
      className={styles.question}
      onKeyDown={(press) => {
        if (tookEscape(press)) onCancel();
      }}
    >
      <Text role="status">
        <Unbroken>{cells === 0 ? words.nothingToCorrect : words.willCorrect(cells, before, after)}</Unbroken>
        <Unbroken>{words.willLeave(formulas, others)}</Unbroken>
      </Text>
      <div className={styles.buttons}>
        {cells > 0 && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onDo}>
            {words.doCorrect}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { cellName } from "../../src/sheet";
import type { RowSentences } from "../../taskpane";
import type { Explanation } from "../spreadsheet/explain";
import type { WorkbenchText } from "../text";

/** The selected cell, and what there is to say of it. */
export interface ExplainedCell {
  readonly cell: string;
  readonly explanation: Explanation | undefined;
  /** What the last check says of its row, where the cell itself has nothing to explain. */
  readonly claim?: RowSentences;
}

/** Tells of the selected cell now, and again whenever the selection or the cell changes. */
export type FollowSelection = (show: (cell: ExplainedCell) => void) => () => void;

interface Properties {
  readonly text: WorkbenchText;
  readonly follow: FollowSelection;
  readonly close: () => void;
}

function Steps({ explanation, text }: { explanation: Explanation; text: WorkbenchText }): React.ReactNode {
  const { calls, error, formula, origin } = explanation;
  return (
    <>
      {error !== undefined && <p className="explanation-error">{error}</p>}
      {formula !== undefined && <code className="explanation-formula">{formula}</code>}
      {origin && <p>{text.explanationOrigin(cellName(origin.row, origin.column))}</p>}
      {calls.map(({ call, steps }, at) => (
        <section key={at}>
          {calls.length > 1 && <code className="explanation-call">{call}</code>}
          <ol>
            {steps.map((step, n) => (
              <li key={n}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
      {calls.length === 0 && formula !== undefined && (
        <p>{explanation.plain ? text.explanationPlain : text.explanationForeign}</p>
      )}
    </>
  );
}

function Claim({ claim: { sentences, steps } }: { claim: RowSentences }): React.ReactNode {
  return (
    <>
      {sentences.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {steps.length > 0 && (
        <ol>
          {steps.map((step, n) => (
            <li key={n}>{step}</li>
          ))}
        </ol>
      )}
    </>
  );
}

/** How the selected cell came to its value; it follows the selection for as long as it is open. */
export function ExplanationPanel({ text, follow, close }: Properties): React.ReactNode {
  const [shown, setShown] = useState<ExplainedCell>();
  useEffect(() => follow(setShown), [follow]);
  return (
    <section className="explanation" aria-label={text.explanationLabel}>
      <header>
        <h2>{shown ? text.explanationOf(shown.cell) : text.explanationLabel}</h2>
        <Button appearance="subtle" aria-label={text.close} icon={<Dismiss20Regular />} onClick={close} />
      </header>
      <div className="explanation-text" role="status" tabIndex={0}>
        {!shown ? (
          <p>{text.explanationBusy}</p>
        ) : shown.explanation ? (
          <Steps explanation={shown.explanation} text={text} />
        ) : shown.claim ? (
          <Claim claim={shown.claim} />
        ) : (
          <p>{text.explanationNone}</p>
        )}
      </div>
    </section>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Question } from "../app/state";
import type { WorkbenchText } from "../text";
import { PrintQuestion } from "./print-question";

interface Properties {
  readonly question: Question | undefined;
  readonly text: WorkbenchText;
}

type Of<Kind extends Question["kind"]> = Extract<Question, { kind: Kind }>;

function Replace({ question, text }: { question: Of<"replace">; text: WorkbenchText }): React.ReactNode {
  return (
    <DialogBody>
      <DialogTitle>{text.replaceTitle}</DialogTitle>
      <DialogContent>{text.replaceText(question.name)}</DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={() => question.answer("save")}>
          {text.replaceSave}
        </Button>
        <Button onClick={() => question.answer("discard")}>{text.replaceDiscard}</Button>
        <Button onClick={() => question.answer("cancel")}>{text.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Changed({ question, text }: { question: Of<"changed">; text: WorkbenchText }): React.ReactNode {
  return (
    <DialogBody>
      <DialogTitle>{text.changedTitle}</DialogTitle>
      <DialogContent>{text.changedText(question.name)}</DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={() => question.answer("elsewhere")}>
          {text.saveAs}
        </Button>
        <Button onClick={() => question.answer("overwrite")}>{text.changedOverwrite}</Button>
        <Button onClick={() => question.answer("cancel")}>{text.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Place({ question, text }: { question: Of<"place">; text: WorkbenchText }): React.ReactNode {
  return (
    <DialogBody>
      <DialogTitle>{text.placeTitle}</DialogTitle>
      <DialogContent>{text.placeText(question.name)}</DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={() => question.answer(true)}>
          {text.placeChoose}
        </Button>
        <Button onClick={() => question.answer(false)}>{text.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Losses({ question, text }: { question: Of<"losses">; text: WorkbenchText }): React.ReactNode {
  return (
    <DialogBody>
      <DialogTitle>{text.lossTitle}</DialogTitle>
      <DialogContent>
        <p>{text.lossText}</p>
        <ul className="losses">
          {question.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={() => question.answer(true)}>
          {text.lossSave}
        </Button>
        <Button onClick={() => question.answer(false)}>{text.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Handover({ question, text }: { question: Of<"handover">; text: WorkbenchText }): React.ReactNode {
  const ways = [
    ["formulas", text.handoverFormulas, text.handoverFormulasText],
    ["results", text.handoverResults, text.handoverResultsText],
  ] as const;
  return (
    <DialogBody>
      <DialogTitle>{text.handoverTitle}</DialogTitle>
      <DialogContent>
        <p>{text.handoverText}</p>
        <dl className="ways">
          {ways.map(([way, name, meaning]) => (
            <div key={way}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </DialogContent>
      <DialogActions fluid>
        {ways.map(([way, name], at) => (
          <Button key={way} {...(at === 0 && { appearance: "primary" })} onClick={() => question.answer(way)}>
            {name}
          </Button>
        ))}
        <Button onClick={() => question.answer("cancel")}>{text.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Asked({ question, text }: { question: Question; text: WorkbenchText }): React.ReactNode {
  switch (question.kind) {
    case "replace":
      return <Replace question={question} text={text} />;
    case "changed":
      return <Changed question={question} text={text} />;
    case "place":
      return <Place question={question} text={text} />;
    case "losses":
      return <Losses question={question} text={text} />;
    case "print":
      return <PrintQuestion answer={question.answer} text={text} />;
    case "handover":
      return <Handover question={question} text={text} />;
  }
}

/** What must be decided before the work goes on; Escape is the answer that changes nothing. */
export function Questions({ question, text }: Properties): React.ReactNode {
  if (!question) return null;
  const leave = (): void => {
    if (question.kind === "losses" || question.kind === "place") question.answer(false);
    else question.answer("cancel");
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && leave()}>
      <DialogSurface onKeyDown={({ key }) => key === "Escape" && leave()}>
        <Asked question={question} text={text} />
      </DialogSurface>
    </Dialog>
  );
}

import { Button, Spinner, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { RowAmounts, type ToldAccount } from "../check";
import { usePane, useStore } from "../shell/pane-context";
import { Unbroken } from "../shell/unbroken";
import type { CellExplainer, CellExplanation } from "./cell-explainer";
import type { ExplainedCall, ExplainedCell } from "./explain-cell";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    maxHeight: "60%",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    // The panel reaches from edge to edge: a ring around it would be cut off.
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    padding: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  receipt: { alignSelf: "flex-start", flexShrink: 0 },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface StepsProperties {
  readonly one: ExplainedCall;
  readonly several: boolean;
  readonly explained: ExplainedCell;
  readonly explainer: CellExplainer;
}

function ExplainedSteps({ one, several, explained, explainer }: StepsProperties) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      {several && <span className={styles.code}>{one.call}</span>}
      {"steps" in one ? (
        <>
          <ol className={styles.steps}>
            {one.steps.map((step, at) => (
              <li key={at}>
                <Unbroken>{step}</Unbroken>
              </li>
            ))}
          </ol>
          <Button
            className={styles.receipt}
            size="small"
            onClick={() => void explainer.copyReceipt(explained, one)}
          >
            {text.explain.copyReceipt}
          </Button>
        </>
      ) : (
        <Text size={200}>
          {text.explain.computed(one.computed.map(text.explain.argument).join(text.explain.separator))}
        </Text>
      )}
    </>
  );
}

/** What of a row's account its cell's own formula has not told: the amounts, and steps that are others. */
function remaining(account: ToldAccount, calls: readonly ExplainedCall[]): ToldAccount {
  const told = new Set(calls.flatMap((one) => ("steps" in one ? one.steps : [])));
  return { ...account, steps: account.steps.filter((step) => !told.has(step)) };
}

interface ExplainedProperties {
  readonly explanation: CellExplanation;
  readonly explainer: CellExplainer;
}

function Explained({ explanation, explainer }: ExplainedProperties) {
  const styles = useStyles();
  const { text } = usePane();
  const { cell, row } = explanation;
  const account = row.kind === "account" ? remaining(row.account, cell.calls) : undefined;
  const nothing = cell.calls.length === 0 && !account;
  const why =
    row.kind === "unchecked" || row.kind === "stale" ? text.explain[row.kind] : text.explain.nothing;
  return (
    <>
      {cell.formula !== undefined && <span className={styles.code}>{cell.formula}</span>}
      {cell.hostFault && <Text size={200}>{text.explain.hostFault[cell.hostFault](cell.error!)}</Text>}
      {cell.calls.map((one, at) => (
        <ExplainedSteps
          key={at}
          one={one}
          several={cell.calls.length > 1}
          explained={cell}
          explainer={explainer}
        />
      ))}
      {account && (
        <>
          <Text size={200}>{text.explain.row(account.row)}</Text>
          <RowAmounts account={account} />
        </>
      )}
      {nothing && <Text>{cell.formula === undefined ? why : text.explain.foreign}</Text>}
    </>
  );
}

/** How the selected cell came to what it shows; above whatever part is open, until it is closed. */
export function ExplainPanel({ explainer }: { explainer: CellExplainer }) {
  const styles = useStyles();
  const { text } = usePane();
  const shown = useStore(explainer.store);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown !== null && shown !== "asking") body.current?.focus();
  }, [shown]);
  if (shown === null) return null;
  const title =
    shown === "asking" ? text.explain.label : text.explain.title(shown.cell.sheet, shown.cell.cell);
  return (
    <section className={styles.panel} aria-label={text.explain.label}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={text.explain.close}
          onClick={explainer.close}
        />
      </div>
      <div ref={body} className={styles.body} tabIndex={0} role="group" aria-label={title}>
        {shown === "asking" ? (
          <Spinner size="tiny" label={text.explain.asking} />
        ) : (
          <Explained explanation={shown} explainer={explainer} />
        )}
      </div>
    </section>
  );
}

import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { DocumentQuestionMark20Filled } from "@fluentui/react-icons/svg/document-question-mark";
import { QuestionCircle20Filled } from "@fluentui/react-icons/svg/question-circle";
import { conclusionOf, type FindingCounts, type Severity } from "../../../src/sheet";
import { REPORT_TEXTS, plainNumber } from "../../../src/text";
import { usePane, useStore } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { CheckActs } from "../acts";
import type { Found } from "../protocol";
import type { CheckRunner } from "../runner";
import type { CheckResult } from "../state";
import { InTheWay } from "./in-the-way";
import { SheetsRead } from "./sheets-read";

const useStyles = makeStyles({
  verdict: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // The colour is on the edge and in the icon; the ground stays that of the text, in every look.
  sentence: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThickest} solid currentcolor`,
  },
  icon: { flexShrink: 0, marginTop: "1px" },
  payable: { color: tokens.colorStatusSuccessForeground3 },
  "not-payable": { color: tokens.colorStatusDangerForeground3 },
  undecided: { color: tokens.colorPaletteGrapeBorderActive },
  nothing: { color: tokens.colorNeutralForeground3 },
  sums: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "end",
    margin: 0,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sum: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, color: tokens.colorNeutralForeground1 },
  notes: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly result: CheckResult;
  readonly counts: FindingCounts;
  /** What stands in the way, the most money first. */
  readonly inTheWay: readonly Found[];
  /** What waits for a decision of what came with the workbook. */
  readonly inside: readonly Found[];
  /** More than one sheet has findings. */
  readonly manySheets: boolean;
  readonly onSelect: (found: Found) => void;
  readonly onOnly: (severity: Severity) => void;
  readonly runner: CheckRunner;
  readonly acts: CheckActs;
}

const ICONS = {
  payable: CheckmarkCircle20Filled,
  undecided: QuestionCircle20Filled,
  "not-payable": DismissCircle20Filled,
  nothing: DocumentQuestionMark20Filled,
} as const;

/** The verdict, what stands in its way, what it rests on, and what can be done with the result. */
export function Verdict(properties: Properties) {
  const { result, counts, inTheWay, inside, manySheets, onSelect, onOnly, runner, acts } = properties;
  const styles = useStyles();
  const { text, language } = usePane();
  const state = useStore(runner.store);
  const words = REPORT_TEXTS[language];
  const { claims, summary, sheets } = result;
  const conclusion = conclusionOf(claims, counts);
  const { verdict, errors, questions, warnings, infos } = conclusion;
  const Icon = ICONS[verdict];
  const sums = [summary.claimed, summary.computed, summary.payable];
  const busy = state.run !== null || state.act !== null;
  return (
    <section className={styles.verdict}>
      <div className={mergeClasses(styles.sentence, styles[verdict])} data-verdict={verdict}>
        <Icon aria-hidden className={styles.icon} />
        <Text as="h2" size={300} className={styles.heading} aria-live="polite">
          <Text weight="semibold">
            <Unbroken>{words.verdict(conclusion)}</Unbroken>
          </Text>
          <Unbroken>{words.others(conclusion)}</Unbroken>
        </Text>
      </div>
      <InTheWay
        found={inTheWay}
        inside={inside}
        counts={counts}
        manySheets={manySheets}
        onSelect={onSelect}
        onOnly={onOnly}
      />
      {claims > 0 && (
        <>
          <dl className={styles.sums} aria-label={text.check.amounts}>
            {sums.map((sum, at) => (
              <div key={at}>
                <dt className={styles.label}>{words.sumHead[at + 1]}</dt>
                <dd className={styles.sum}>{plainNumber(sum)}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.notes}>
            {summary.unknown > 0 && <div>{words.unknown(summary.unknown)}</div>}
            <div>
              <Unbroken>{words.dates(summary.start)}</Unbroken>
            </div>
          </div>
        </>
      )}
      <SheetsRead sheets={sheets} read={summary.read} open={claims === 0} />
      {claims > 0 && (
        <div className={styles.acts}>
          {errors + questions + warnings + infos > 0 && (
            <Button size="small" disabledFocusable={busy} onClick={() => void acts.mark()}>
              {state.marked ? text.check.markAgain : text.check.mark}
            </Button>
          )}
          {state.marked && (
            <Button size="small" disabledFocusable={busy} onClick={() => void acts.clear()}>
              {text.check.unmark}
            </Button>
          )}
          <Button size="small" disabledFocusable={busy} onClick={() => void acts.report(language)}>
            {text.check.report}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => void acts.receipt()}>
            {text.check.copyReceipt}
          </Button>
        </div>
      )}
    </section>
  );
}

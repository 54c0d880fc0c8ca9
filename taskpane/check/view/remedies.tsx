import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { findingHelp, type FindingCode, type FindingParameters } from "../../../src/text";
import { usePane, useStore, type SettingsPlace } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { CheckActs } from "../acts";
import { isCorrectable } from "../correctable";
import { toldIn } from "../inside-told";
import type { Found } from "../protocol";
import { Correction } from "./correction";

const useStyles = makeStyles({
  todo: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  action: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is set right in 设置, and not in the sheet. */
const IN_SETTINGS: ReadonlySet<FindingCode> = new Set([
  "sheet-not-read",
  "unread-table",
  "unread-row",
  "ambiguous-column",
]);

/** Where in 设置 a finding is set right; undefined where it is not. */
function settingsPlace({ code, sheet, parameters }: Found): SettingsPlace | undefined {
  if (!IN_SETTINGS.has(code)) return undefined;
  if (code !== "ambiguous-column") return { sheet };
  return { sheet, column: (parameters as FindingParameters["ambiguous-column"]).otherAt };
}

interface Properties {
  readonly found: Found;
  /** All open findings of its code. */
  readonly alike: readonly Found[];
  readonly busy: boolean;
  readonly acts: CheckActs;
}

/** What to do about a finding, besides accepting it: in words, and what of it is a button. */
export function Remedies({ found, alike, busy, acts }: Properties) {
  const styles = useStyles();
  const { text, language, goTo } = usePane();
  const words = text.details;
  const place = settingsPlace(found);
  return (
    <div className={styles.todo}>
      <div className={styles.title}>{words.whatToDo}</div>
      <Text size={200} className={styles.action}>
        <Unbroken>{findingHelp(found.code, language).action}</Unbroken>
      </Text>
      {isCorrectable(found) && (
        <Correction key={found.nth} found={found} alike={alike} busy={busy} acts={acts} />
      )}
      <div className={styles.buttons}>
        <InsideAnswers found={found} busy={busy} acts={acts} />
        {place && (
          <Button size="small" onClick={() => goTo("settings", place)}>
            {text.check.toSettings}
          </Button>
        )}
        {found.code === "sheet-not-read" && found.severity === "question" && (
          <Button size="small" disabledFocusable={busy} onClick={() => void acts.leaveOut(found.sheet)}>
            {words.leaveOut}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Takes over what came with the workbook, or not; what was taken over can be given back. */
function InsideAnswers({ found, busy, acts }: Omit<Properties, "alike">) {
  const { session, text } = usePane();
  const { used, open } = useStore(session.inside);
  const words = text.details;
  const waiting = toldIn(found, open);
  const taken = toldIn(found, used);
  if (waiting.length > 0)
    return (
      <>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void acts.answer(waiting, "adopt")}
        >
          {words.adopt}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void acts.answer(waiting, "decline")}>
          {words.decline}
        </Button>
      </>
    );
  if (taken.length === 0) return null;
  return (
    <Button size="small" disabledFocusable={busy} onClick={() => void acts.answer(taken, "wait")}>
      {words.release}
    </Button>
  );
}

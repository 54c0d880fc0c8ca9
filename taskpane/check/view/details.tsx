import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { messageOf } from "../../../src/sheet";
import { REPORT_TEXTS, findingTitle } from "../../../src/text";
import { tookEscape } from "../../shell/escape";
import { usePane, useStore } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { CheckActs } from "../acts";
import { shortMessageOf } from "../list/words";
import type { Found, ToldAccount } from "../protocol";
import type { CheckRunner } from "../runner";
import { Acceptance } from "./acceptance";
import { DetailsHead } from "./details-head";
import { FoundAmounts, RowAmounts } from "./amounts";
import { placeIn } from "./finding-row";
import { Remedies } from "./remedies";

const useStyles = makeStyles({
  details: {
    flexShrink: 0,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    maxHeight: "55%",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  message: { overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly found: Found;
  /** All open findings of its code. */
  readonly alike: readonly Found[];
  readonly runner: CheckRunner;
  readonly acts: CheckActs;
  readonly previous: Found | undefined;
  readonly next: Found | undefined;
  readonly onGo: (found: Found) => void;
  readonly onClose: () => void;
}

/** How the amounts of the finding's row come about; undefined while that is being asked. */
function useAccount(found: Found, runner: CheckRunner): ToldAccount | null | undefined {
  const { language } = usePane();
  const { result, answers } = useStore(runner.store);
  const { sheetIndex, row, column } = found;
  const asked = `${sheetIndex} ${row} ${column} ${language} ${answers}`;
  const [known, setKnown] = useState<{ readonly asked: string; readonly account: ToldAccount | null }>();
  useEffect(() => {
    let wanted = true;
    void runner.account({ sheetIndex, row, column }, language).then((account) => {
      if (wanted) setKnown({ asked, account });
    });
    return () => {
      wanted = false;
    };
  }, [runner, result, sheetIndex, row, column, language, asked]);
  return known?.asked === asked ? known.account : undefined;
}

/** Everything about one finding, and what can be done about it. */
export function Details({ found, alike, runner, acts, previous, next, onGo, onClose }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const { act, run, answers } = useStore(runner.store);
  const account = useAccount(found, runner);
  const body = useRef<HTMLDivElement>(null);
  const before = useRef({ nth: found.nth, accepted: found.accepted !== undefined });
  useEffect(() => {
    const now = { nth: found.nth, accepted: found.accepted !== undefined };
    // The button that was pressed is gone; the focus stays in the details.
    if (before.current.nth === now.nth && before.current.accepted !== now.accepted) body.current?.focus();
    before.current = now;
  }, [found]);
  const words = text.details;
  const busy = act !== null || run !== null;
  const report = REPORT_TEXTS[language];
  const place = [
    found.sheet,
    found.sheet === "" ? text.list.wholeBook : placeIn(found, text.list),
    found.enterprise,
    found.article === undefined ? "" : report.article(found.article).replaceAll(" ", "\u00a0"),
  ].filter((part) => part !== "");
  return (
    <section
      className={styles.details}
      aria-label={words.label}
      onKeyDown={(press) => {
        if (tookEscape(press)) onClose();
      }}
    >
      <DetailsHead found={found} previous={previous} next={next} onGo={onGo} onClose={onClose} />
      <div
        ref={body}
        className={styles.body}
        tabIndex={0}
        role="group"
        aria-label={findingTitle(found.code, language)}
      >
        <Text size={200} className={styles.place}>
          {place.join(" · ")}
        </Text>
        <Text className={styles.message}>
          <Unbroken>{account ? shortMessageOf(found, language) : messageOf(found, language)}</Unbroken>
        </Text>
        {account ? <RowAmounts account={account} /> : account === null && <FoundAmounts found={found} />}
        {!answers && found.row !== null && (
          <Text size={200} className={styles.note}>
            {words.stepsLost}
          </Text>
        )}
        {!found.accepted && <Remedies found={found} alike={alike} busy={busy} acts={acts} />}
        <Acceptance
          key={`${found.nth} ${found.accepted !== undefined}`}
          found={found}
          due={account?.due ?? null}
          busy={busy}
          onAccept={(reason) => void acts.accept(found, reason)}
          onReopen={() => void acts.reopen(found)}
        />
      </div>
    </section>
  );
}

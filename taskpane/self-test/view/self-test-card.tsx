import { Button, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import packageJson from "../../../package.json";
import { openLink } from "../../check";
import { copyText } from "../../copy-text";
import type { OwnWrites } from "../../office";
import { DisclosureCard } from "../../shell/disclosure-card";
import { usePane, useStore } from "../../shell/pane-context";
import { SELF_TEST_TEXTS, type SelfTestWords } from "../text";
import { CLOCK } from "../clock";
import { createExcelBench } from "../excel";
import { reportText } from "../report-text";
import { SelfTest, type SelfTestState } from "../self-test";
import type { Memory } from "../step";
import { RequestBox } from "./request-box";
import { StepList } from "./step-list";

const ROWS = 100_000;

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  acts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The browser's storage; undefined where it is closed to the page. */
function memory(): Memory | undefined {
  try {
    return typeof localStorage === "undefined" ? undefined : localStorage;
  } catch {
    return undefined;
  }
}

/** Day and minute here, as `2026-11-30 21:40`. */
function minuteOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The page 自检: tries out in this Excel what the add-in needs of it, and gives a text to send. */
export function SelfTestCard({ own }: { readonly own: OwnWrites }) {
  const { session, language } = usePane();
  const words = SELF_TEST_TEXTS[language];
  const [test] = useState(
    () =>
      new SelfTest({
        port: session.port,
        bench: createExcelBench(own),
        openLink,
        memory,
        clock: CLOCK,
        rows: ROWS,
      }),
  );
  const state = useStore(test.store);
  return (
    <section aria-label={words.title}>
      <DisclosureCard head={() => <Text weight="semibold">{words.title}</Text>}>
        <Opened test={test} state={state} words={words} />
      </DisclosureCard>
    </section>
  );
}

interface Properties {
  readonly test: SelfTest;
  readonly state: SelfTestState;
  readonly words: SelfTestWords;
}

function Opened({ test, state, words }: Properties) {
  const styles = useStyles();
  const { reports, running, stopping, request } = state;
  return (
    <>
      <Text size={200} className={styles.hint}>
        {words.intro}
      </Text>
      <div className={styles.acts}>
        {running ? (
          <Button disabledFocusable={stopping} onClick={() => test.stop()}>
            {stopping ? words.stopping : words.stop}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => void test.start((id) => words.steps[id])}>
            {reports ? words.again : words.start}
          </Button>
        )}
      </div>
      {request && <RequestBox request={request} words={words} onSay={(said) => test.say(said)} />}
      {reports && <StepList reports={reports} running={running} words={words} />}
      {reports && !running && <Result state={state} words={words} />}
    </>
  );
}

function Result({ state: { reports, began }, words }: Omit<Properties, "test">) {
  const styles = useStyles();
  const { session } = usePane();
  const [copied, setCopied] = useState(false);
  const text = reportText(words, reports!, { version: packageJson.version, when: minuteOf(began!) });
  const copy = (): void =>
    void copyText(Promise.resolve(text)).then(
      () => setCopied(true),
      (fault: unknown) => session.tell(fault),
    );
  return (
    <>
      <div className={styles.acts}>
        <Button appearance="primary" onClick={copy}>
          {words.copy}
        </Button>
        <Text size={200} role="status">
          {copied && words.copied}
        </Text>
      </div>
      {/* Where the browser refuses to copy, it can be selected. */}
      <Textarea aria-label={words.textLabel} value={text} readOnly rows={8} />
    </>
  );
}

import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SelfTestWords } from "../text";
import type { Request } from "../step";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly request: Request;
  readonly words: SelfTestWords;
  readonly onSay: (said: "skip" | "impossible") => void;
}

/** What the person is asked to do in the workbook; that it was done is seen there. */
export function RequestBox({ request: { act, sheet, cell }, words, onSay }: Properties) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // Whoever has read on further below must see it too.
  useEffect(() => {
    // Newer engines give back a promise, which React would take for what ends the effect.
    void box.current?.scrollIntoView({ block: "nearest" });
  }, [act]);
  return (
    <div ref={box} className={styles.box} role="alert">
      <Text weight="semibold">{words.asks[act](sheet, cell)}</Text>
      <div className={styles.acts}>
        {act === "undo" && <Button onClick={() => onSay("impossible")}>{words.impossible}</Button>}
        <Button onClick={() => onSay("skip")}>{words.skip}</Button>
      </div>
    </div>
  );
}

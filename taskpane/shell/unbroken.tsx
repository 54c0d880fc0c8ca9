import { makeStyles } from "@fluentui/react-components";
import { sentenceParts } from "./wholes";

const useStyles = makeStyles({ whole: { whiteSpace: "nowrap" } });

/**
 * A sentence whose lines break around amounts and dates, never inside of them.
 *
 * @example <Unbroken>申报 130 万元，应为 120 万元。</Unbroken>
 */
export function Unbroken({ children }: { readonly children: string }) {
  const styles = useStyles();
  return sentenceParts(children).map(({ text, whole }, nth) =>
    whole ? (
      <span key={nth} className={styles.whole}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}

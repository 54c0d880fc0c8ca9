import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../shell/pane-context";
import type { PastedList } from "../pasted-list";

/** How many faults are told one by one. */
const TOLD = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What was read of the pasted text: how many firms, which lines not, which codes are wrong. */
export function PastedReading({ pasted: { lines, skipped } }: { pasted: PastedList }) {
  const styles = useStyles();
  const words = usePane().text.veto;
  const faulty = lines.filter(({ fault }) => fault !== undefined);
  if (lines.length === 0 && skipped.length === 0) return null;
  return (
    <div role="status">
      <div>
        <Text>{words.recognised(lines.length)}</Text>
      </div>
      {skipped.length > 0 && (
        <div>
          <Text size={200}>{words.skipped(skipped.slice(0, TOLD))}</Text>
          {skipped.length > TOLD && <Text size={200}> {words.more(skipped.length - TOLD)}</Text>}
        </div>
      )}
      {faulty.length > 0 && (
        <>
          <Text size={200}>{words.badCodes}</Text>
          <ul className={styles.list}>
            {faulty.slice(0, TOLD).map(({ line, code, fault }) => (
              <li key={line}>
                <Text size={200}>{words.badCode(line, code, words.codeFaults[fault!])}</Text>
              </li>
            ))}
          </ul>
          {faulty.length > TOLD && (
            <Text size={200} className={styles.note}>
              {words.more(faulty.length - TOLD)}
            </Text>
          )}
        </>
      )}
    </div>
  );
}

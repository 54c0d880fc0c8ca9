import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ITEMS, READINGS, type Reading } from "../../../src/policy";
import type { ChangedRow } from "../../../src/sheet";
import { REPORT_TEXTS, readingText } from "../../../src/text";
import { usePane, useStore } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import type { ReadingComparison } from "../comparison";
import type { Compared } from "../comparison-state";
import { ComparisonBar } from "./comparison-bar";
import { Effect } from "./effect";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  reading: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: { margin: 0 },
  ways: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  way: { margin: 0 },
});

/** Where the policy is silent: each question, how it is read, and the other way to read it, with what that would change. */
export function Readings({ comparison }: { comparison: ReadingComparison }) {
  const styles = useStyles();
  const words = usePane().text.policy;
  const { compared } = useStore(comparison.store);
  return (
    <>
      <Text size={200} className={styles.hint}>
        {words.readingsHint}
      </Text>
      <ComparisonBar comparison={comparison} />
      {READINGS.map((reading) => (
        <ReadingEntry
          key={reading.id}
          reading={reading}
          compared={compared}
          onRow={(row) => void comparison.show(row)}
        />
      ))}
    </>
  );
}

interface EntryProperties {
  readonly reading: Reading;
  /** What comparing has found; null where nothing was compared. */
  readonly compared: Compared | null;
  readonly onRow: (row: ChangedRow) => void;
}

function ReadingEntry({ reading, compared, onRow }: EntryProperties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.policy;
  const { id, article } = reading;
  const effect = compared?.effects.get(id);
  const { question, taken, other } = readingText(reading, language);
  const items = ITEMS.filter(({ readings }) => readings.includes(id)).map(({ name }) => name);
  return (
    <section className={styles.reading} aria-label={id}>
      <Text as="h3" size={200} className={styles.head}>
        {id} · {article === 0 ? words.everyArticle : REPORT_TEXTS[language].article(article)}
      </Text>
      <Text weight="semibold" className={styles.question}>
        {question}
      </Text>
      <dl className={styles.ways}>
        <dt className={styles.label}>{words.taken}</dt>
        <dd className={styles.way}>
          <Unbroken>{taken}</Unbroken>
        </dd>
        <dt className={styles.label}>{words.other}</dt>
        <dd className={styles.way}>
          <Unbroken>{other === "" ? words.noOther : other}</Unbroken>
        </dd>
        <dt className={styles.label}>{words.concerns}</dt>
        <dd className={styles.way}>{items.length === 0 ? words.everyItem : items.join(words.separator)}</dd>
      </dl>
      {effect && <Effect effect={effect} payable={compared!.result.summary.payable} onRow={onRow} />}
    </section>
  );
}

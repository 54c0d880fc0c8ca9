import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ITEMS, READINGS, type Reading } from "../../../src/policy";
import { REPORT_TEXTS, readingText } from "../../../src/text";
import { usePane } from "../../shell/pane-context";

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

/** Where the policy is silent: each question, how it is read, and the other way to read it. */
export function Readings() {
  const styles = useStyles();
  const words = usePane().text.policy;
  return (
    <>
      <Text size={200} className={styles.hint}>
        {words.readingsHint}
      </Text>
      {READINGS.map((reading) => (
        <ReadingEntry key={reading.id} reading={reading} />
      ))}
    </>
  );
}

function ReadingEntry({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.policy;
  const { id, article } = reading;
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
        <dd className={styles.way}>{taken}</dd>
        <dt className={styles.label}>{words.other}</dt>
        <dd className={styles.way}>{other === "" ? words.noOther : other}</dd>
        <dt className={styles.label}>{words.concerns}</dt>
        <dd className={styles.way}>{items.length === 0 ? words.everyItem : items.join("、")}</dd>
      </dl>
    </section>
  );
}

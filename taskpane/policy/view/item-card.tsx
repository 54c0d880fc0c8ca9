import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Item } from "../../../src/policy";
import { capText, conditionTexts, repetitionText, standardLines, standardText } from "../../../src/text";
import { DisclosureCard } from "../../shell/disclosure-card";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";

const useStyles = makeStyles({
  head: { alignItems: "flex-start" },
  names: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  short: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  start: { alignSelf: "flex-start" },
});

/** One award: its amount at a glance, and everything about it when opened. */
export function ItemCard({ item, onTry }: { item: Item; onTry: ((item: Item) => void) | undefined }) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.policy;
  return (
    <DisclosureCard
      headClass={styles.head}
      head={(open) => (
        <span className={styles.names}>
          <span className={styles.name}>{item.name}</span>
          {!open && (
            <span className={styles.short}>
              <Unbroken>{standardText(item, undefined, language)}</Unbroken>
            </span>
          )}
        </span>
      )}
    >
      <Facts item={item} />
      {onTry && (
        <Button size="small" className={styles.start} onClick={() => onTry(item)}>
          {words.tryOut}
        </Button>
      )}
    </DisclosureCard>
  );
}

function Facts({ item }: { item: Item }) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.policy;
  const cap = capText(item, language);
  return (
    <dl className={styles.facts}>
      <Fact label={words.standard}>
        <Lines lines={standardLines(item, undefined, language)} />
      </Fact>
      <Fact label={words.conditions} shown={item.conditions.length + item.requirements.length > 0}>
        <Lines lines={[...conditionTexts(item, language), ...item.requirements]} />
      </Fact>
      <Fact label={words.most} shown={cap !== ""}>
        <Unbroken>{cap}</Unbroken>
      </Fact>
      <Fact label={words.repetition}>{repetitionText(item.repetition, language)}</Fact>
      <Fact label={words.categories} shown={item.categories !== undefined}>
        {item.categories?.map(({ name }) => name).join(words.separator)}
      </Fact>
      <Fact label={words.readingsOf} shown={item.readings.length > 0}>
        {item.readings.join(words.separator)}
      </Fact>
      <Fact label={words.alsoCalled} shown={item.aliases.length > 0}>
        <Text size={200}>{item.aliases.join(words.separator)}</Text>
      </Fact>
    </dl>
  );
}

function Fact({ label, shown = true, children }: { label: string; shown?: boolean; children: ReactNode }) {
  const styles = useStyles();
  if (!shown) return null;
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 1) return <Unbroken>{lines[0]!}</Unbroken>;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>
          <Unbroken>{line}</Unbroken>
        </li>
      ))}
    </ul>
  );
}

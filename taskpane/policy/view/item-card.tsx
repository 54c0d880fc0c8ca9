import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import type { Item } from "../../../src/policy";
import { capText, conditionTexts, repetitionText, standardLines, standardText } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
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
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
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
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = text.policy;
  return (
    <div className={styles.card}>
      <Button
        appearance="transparent"
        className={styles.head}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.names}>
          <span className={styles.name}>{item.name}</span>
          {!open && (
            <span className={styles.short}>
              <Unbroken>{standardText(item, undefined, language)}</Unbroken>
            </span>
          )}
        </span>
      </Button>
      {open && (
        <div id={id} className={styles.body}>
          <Facts item={item} />
          {onTry && (
            <Button size="small" className={styles.start} onClick={() => onTry(item)}>
              {words.tryOut}
            </Button>
          )}
        </div>
      )}
    </div>
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

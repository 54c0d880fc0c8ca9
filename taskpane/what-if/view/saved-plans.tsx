import { Button, Checkbox, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import type { SavedPlan } from "../../../src/sheet";
import { usePane, useStore } from "../../shell/pane-context";
import type { PlanStore } from "../plan-store";
import { PlanComparison } from "./plan-comparison";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { display: "flex", alignItems: "center" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", justifyContent: "flex-start" },
  input: { minWidth: 0, width: "100%" },
  start: { alignSelf: "flex-start" },
});

/** What can be done with one scenario. */
function EntryButton({
  icon,
  label,
  onClick,
}: {
  icon: React.JSX.Element;
  label: string;
  onClick: () => void;
}) {
  return (
    <Button appearance="subtle" size="small" icon={icon} aria-label={label} title={label} onClick={onClick} />
  );
}

/** So many stand side by side in 320 px. */
const MOST = 3;

/** The named scenarios that the workbook keeps: save, open, rename, duplicate, delete, compare. */
export function SavedPlans({ plan }: { plan: PlanStore }) {
  const styles = useStyles();
  const { text, session } = usePane();
  const words = text.whatIf.plan;
  const { plans = [] } = useStore(session.settings);
  /** What was done last: a plan was kept, or dropped and can be put back. */
  const [last, setLast] = useState<{ kept: string } | { dropped: SavedPlan } | null>(null);
  const { listed } = useStore(plan.store);
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [lacking, setLacking] = useState(false);
  if (listed.length === 0 && plans.length === 0 && last === null) return null;
  const named = (does: (trimmed: string) => void): void => {
    const trimmed = name.trim();
    setLacking(trimmed === "");
    if (trimmed !== "") does(trimmed);
  };
  const compared = plans.filter((one) => chosen.includes(one.name));
  return (
    <section className={styles.section} aria-label={words.saved}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.saved}
      </Text>
      <Field label={words.name} validationMessage={lacking ? words.nameNeeded : undefined}>
        <Input className={styles.input} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {listed.length > 0 && (
        <Button
          size="small"
          className={styles.start}
          onClick={() => named((one) => void plan.keep(one).then((saved) => saved && setLast({ kept: one })))}
        >
          {words.save}
        </Button>
      )}
      <div role="status">
        {last && (
          <Text size={200}>{"kept" in last ? words.kept(last.kept) : words.dropped(last.dropped.name)}</Text>
        )}
        {last && "dropped" in last && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void plan.putBack(last.dropped).then((done) => done && setLast(null))}
          >
            {words.putBack}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {plans.map((saved) => (
          <li key={saved.name} className={styles.entry}>
            <Checkbox
              aria-label={words.compare(saved.name)}
              title={words.compare(saved.name)}
              checked={chosen.includes(saved.name)}
              disabled={!chosen.includes(saved.name) && compared.length >= MOST}
              onChange={(_, { checked }) =>
                setChosen([
                  ...compared.map((one) => one.name).filter((one) => one !== saved.name),
                  ...(checked === true ? [saved.name] : []),
                ])
              }
            />
            <Button
              appearance="subtle"
              size="small"
              className={styles.name}
              aria-label={words.open(saved.name)}
              onClick={() => plan.open(saved)}
            >
              {saved.name}
            </Button>
            <EntryButton
              icon={<Edit16Regular />}
              label={words.rename(saved.name)}
              onClick={() => named((to) => void plan.rename(saved.name, to))}
            />
            <EntryButton
              icon={<Copy16Regular />}
              label={words.duplicate(saved.name)}
              onClick={() => void plan.duplicate(saved.name)}
            />
            <EntryButton
              icon={<Dismiss16Regular />}
              label={words.drop(saved.name)}
              onClick={() => void plan.drop(saved.name).then((gone) => gone && setLast({ dropped: saved }))}
            />
          </li>
        ))}
      </ul>
      {compared.length >= 2 && <PlanComparison plan={plan} plans={compared} />}
    </section>
  );
}

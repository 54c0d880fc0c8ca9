import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Item } from "../../../src/policy";
import type { CheckRunner } from "../../check";
import { usePane } from "../../shell/pane-context";
import { ReadingComparison } from "../comparison";
import { Catalogue } from "./catalogue";
import { Readings } from "./readings";

type Section = "catalogue" | "readings";
const SECTIONS: readonly Section[] = ["catalogue", "readings"];

const useStyles = makeStyles({
  sections: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    "& > *": { flexShrink: 0 },
  },
});

interface Properties {
  readonly runner: CheckRunner;
  readonly onTry: ((item: Item) => void) | undefined;
}

/** The part 政策, whole. */
export function PolicyPart({ runner, onTry }: Properties) {
  const styles = useStyles();
  const words = usePane().text.policy;
  const [comparison] = useState(() => new ReadingComparison(runner));
  const [open, setOpen] = useState<Section>("catalogue");
  return (
    <>
      <TabList
        size="small"
        appearance="subtle"
        className={styles.sections}
        aria-label={words.sections}
        selectedValue={open}
        onTabSelect={(_, { value }) => setOpen(value as Section)}
      >
        {SECTIONS.map((section) => (
          <Tab
            key={section}
            value={section}
            id={`wuyi-policy-tab-${section}`}
            aria-controls={`wuyi-policy-${section}`}
          >
            {words[section]}
          </Tab>
        ))}
      </TabList>
      {SECTIONS.map((section) => (
        <div
          key={section}
          id={`wuyi-policy-${section}`}
          role="tabpanel"
          tabIndex={0}
          aria-labelledby={`wuyi-policy-tab-${section}`}
          className={styles.section}
          style={section === open ? undefined : { display: "none" }}
        >
          {section === "catalogue" ? <Catalogue onTry={onTry} /> : <Readings comparison={comparison} />}
        </div>
      ))}
    </>
  );
}

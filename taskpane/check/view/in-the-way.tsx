import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { cellOf, type FindingCounts, type Severity } from "../../../src/sheet";
import { findingTitle, type FindingParameters } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import type { Found } from "../protocol";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  way: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  heading: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    paddingLeft: 0,
    paddingRight: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  // A long line would squeeze it else.
  icon: { flexShrink: 0 },
  what: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  money: { flexShrink: 0, fontVariantNumeric: "tabular-nums", paddingLeft: tokens.spacingHorizontalS },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Properties {
  /** The few that most money hangs on. */
  readonly found: readonly Found[];
  /** What waits for a decision of what came with the workbook. */
  readonly inside: readonly Found[];
  readonly counts: FindingCounts;
  /** More than one sheet has findings, so each says its own. */
  readonly manySheets: boolean;
  readonly onSelect: (found: Found) => void;
  readonly onOnly: (severity: Severity) => void;
}

/** What stands between this workbook and its payment: a few lines that lead to their findings, and ways to all. */
export function InTheWay({ found, inside, counts, manySheets, onSelect, onOnly }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.check;
  if (found.length === 0) return null;
  const placeOf = ({ sheet, ...one }: Found): string => {
    const cell = cellOf({ sheet, ...one });
    if (one.code === "settings-inside") return (one.parameters as FindingParameters["settings-inside"]).sheet;
    return [manySheets || cell === null ? sheet : "", cell ?? "", one.enterprise]
      .filter((part) => part !== "")
      .join(" ");
  };
  return (
    <div className={styles.way}>
      <Text as="h3" size={200} className={styles.heading}>
        {words.inTheWay}
      </Text>
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.nth}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.line}
              icon={{ className: styles.icon, children: <SeverityIcon severity={one.severity} named /> }}
              onClick={() => onSelect(one)}
            >
              <span className={styles.what}>
                <span className={styles.title}>{findingTitle(one.code, language)}</span> {placeOf(one)}
              </span>
              <span className={styles.money}>{words.atStake(one.atStake)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.all}>
        {counts.errors > 0 && (
          <Button size="small" onClick={() => onOnly("error")}>
            {words.seeErrors(counts.errors)}
          </Button>
        )}
        {counts.questions > 0 && (
          <Button size="small" onClick={() => onOnly("question")}>
            {words.seeQuestions(counts.questions)}
          </Button>
        )}
        {inside.length > 0 && (
          <Button size="small" onClick={() => onSelect(inside[0]!)}>
            {words.seeInside(inside.length)}
          </Button>
        )}
      </div>
    </div>
  );
}

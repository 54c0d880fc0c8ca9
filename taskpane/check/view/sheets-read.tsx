import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { wordsOfReading, type LeftOut, type ReadSummary, type SheetReport } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";

/** A line that names more rows or columns is not read to its end. */
const MOST_NAMED = 12;

const useStyles = makeStyles({
  read: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  toggle: {
    minWidth: 0,
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXL}`,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  about: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "flex-start" },
  nothing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface Properties {
  readonly sheets: readonly SheetReport[];
  readonly read: ReadSummary;
  /** Whether all of it is shown at once: where nothing was recognised. */
  readonly open: boolean;
}

/** What was read and what was not, sheet by sheet on request; each leads to where that is set right. */
export function SheetsRead({ sheets, read, open }: Properties) {
  const styles = useStyles();
  const { text, language, goTo } = usePane();
  const [shown, setShown] = useState(false);
  const id = useId();
  const list = (
    <ul className={styles.list} id={id}>
      {sheets.map((sheet) => (
        <SheetLine
          key={sheet.name}
          sheet={sheet}
          left={read.left.filter((one) => one.sheet === sheet.name)}
        />
      ))}
    </ul>
  );
  if (open)
    return (
      <div className={styles.nothing}>
        <Text>{text.check.nothing}</Text>
        {list}
        <Button size="small" className={styles.start} onClick={() => goTo("settings")}>
          {text.check.toSettings}
        </Button>
      </div>
    );
  const words = wordsOfReading(read, language);
  return (
    <div className={styles.read}>
      <div>
        <Unbroken>{words.read}</Unbroken>
        <Unbroken>{words.left}</Unbroken>
      </div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        onClick={() => setShown(!shown)}
      >
        {text.check.sheetsRead(sheets.length)}
      </Button>
      {shown && list}
    </div>
  );
}

interface LineProperties {
  readonly sheet: SheetReport;
  readonly left: readonly LeftOut[];
}

/** A sheet: what it was read as, what of it was not, and the way to its settings. */
function SheetLine({ sheet: { name, role, rows, headerRow }, left }: LineProperties) {
  const styles = useStyles();
  const { text, language, goTo } = usePane();
  const { role: roles } = REPORT_TEXTS[language];
  const { sheetLine, leftLine, leftWhy } = text.check;
  const named = (where: readonly string[]): readonly string[] =>
    where.length > MOST_NAMED ? [...where.slice(0, MOST_NAMED), "…"] : where;
  return (
    <li>
      <Link as="button" onClick={() => goTo("settings", { sheet: name })}>
        {name}
      </Link>{" "}
      <span className={styles.about}>
        {sheetLine(roles[role], rows, headerRow)}
        {left.map(({ what, where, why }) => (
          <span key={`${what} ${why}`}>
            {" · "}
            {leftLine(what, named(where), leftWhy[why])}
          </span>
        ))}
      </span>
    </li>
  );
}

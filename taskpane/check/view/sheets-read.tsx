import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { SheetReport } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { usePane } from "../../shell/pane-context";

const useStyles = makeStyles({
  toggle: {
    alignSelf: "flex-start",
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

/** Which sheets were read, and as what. Where nothing was recognised, it leads to where that is set right. */
export function SheetsRead({ sheets, open }: { sheets: readonly SheetReport[]; open: boolean }) {
  const styles = useStyles();
  const { text, language, goTo } = usePane();
  const [shown, setShown] = useState(false);
  const id = useId();
  const words = REPORT_TEXTS[language];
  const list = (
    <ul className={styles.list} id={id}>
      {sheets.map(({ name, role, rows, headerRow }) => (
        <li key={name}>
          {name}{" "}
          <span className={styles.about}>{text.check.sheetLine(words.role[role], rows, headerRow)}</span>
        </li>
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
  return (
    <div>
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

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { usePane } from "../../shell/pane-context";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground3 },
  question: { color: tokens.colorPaletteGrapeBorderActive },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const ICONS = {
  error: ErrorCircle16Filled,
  question: QuestionCircle16Filled,
  warning: Warning16Filled,
  info: Info16Filled,
} as const;

/** A severity at a glance. `named`: its word, which stands nowhere beside it, is said to screen readers. */
export function SeverityIcon({ severity, named = false }: { severity: Severity; named?: boolean }) {
  const styles = useStyles();
  const { language } = usePane();
  const Icon = ICONS[severity];
  const name = named ? REPORT_TEXTS[language].severity[severity] : undefined;
  return (
    <Icon
      role={named ? "img" : undefined}
      aria-label={name}
      aria-hidden={named ? undefined : true}
      className={mergeClasses(styles.icon, styles[severity])}
    />
  );
}

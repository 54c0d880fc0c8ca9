import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { memo } from "react";
import { findingTitle, plainNumber } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import type { ListRow } from "../list/rows";
import { useRowStyles } from "./row-styles";
import { SeverityIcon } from "./severity-icon";

export const GROUP_HEIGHT = 32;

const useStyles = makeStyles({
  group: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The heading of a code: how severe, what, how many. */
export const GroupRow = memo(function GroupRow({
  row,
  active,
}: {
  row: Extract<ListRow, { kind: "group" }>;
  active: boolean;
}) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { language } = usePane();
  const Chevron = row.expanded ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={mergeClasses(rowStyles.row, styles.group, active && rowStyles.active)}>
      <Chevron aria-hidden />
      <SeverityIcon severity={row.severity} named />
      <span className={styles.title}>{findingTitle(row.code, language)}</span>
      <span className={styles.count}>{plainNumber(row.size)}</span>
    </div>
  );
});

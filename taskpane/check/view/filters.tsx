import { Button, SearchBox, Select, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowCollapseAll16Regular } from "@fluentui/react-icons/svg/arrow-collapse-all";
import { ArrowExpandAll16Regular } from "@fluentui/react-icons/svg/arrow-expand-all";
import { memo, type Dispatch } from "react";
import type { FindingCounts, Severity } from "../../../src/sheet";
import { REPORT_TEXTS } from "../../../src/text";
import { tookEscape } from "../../shell/escape";
import { usePane } from "../../shell/pane-context";
import { narrows, type Filter } from "../list/filter";
import type { ListEvent } from "../list/list-state";
import type { GroupKey } from "../list/rows";
import { SeverityIcon } from "./severity-icon";

const SHOWN: readonly Severity[] = ["error", "question", "warning", "info"];

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  words: { display: "flex", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, flexBasis: "140px", minWidth: 0, maxWidth: "none" },
  sheet: { flexBasis: "84px", flexGrow: 1, minWidth: 0 },
  count: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Properties {
  readonly filter: Filter;
  readonly counts: FindingCounts;
  /** Names of the sheets that have findings. */
  readonly sheets: readonly string[];
  /** How many findings the filter shows, and how many there are on this side of acceptance. */
  readonly shown: number;
  readonly all: number;
  /** The groups that are shown, and which are collapsed. */
  readonly groups: readonly GroupKey[];
  readonly collapsed: ReadonlySet<GroupKey>;
  readonly dispatch: Dispatch<ListEvent>;
}

/** Which findings are shown: by severity, by sheet, the accepted ones, by words. */
export const Filters = memo(function Filters(properties: Properties) {
  const { filter, counts, sheets, shown, all, groups, collapsed, dispatch } = properties;
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.list;
  const { severity: names } = REPORT_TEXTS[language];
  const expanded = groups.some((group) => collapsed.has(group));
  const toggle = expanded ? words.expandAll : words.collapseAll;
  return (
    <div className={styles.filters} role="group" aria-label={words.filters}>
      <div className={styles.chips}>
        {SHOWN.filter((severity) => counts.counts[severity] > 0 || filter.severities.includes(severity)).map(
          (severity) => (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.chip}
              icon={<SeverityIcon severity={severity} />}
              checked={filter.severities.includes(severity)}
              onClick={() => dispatch({ kind: "severity", severity })}
            >
              {words.severityCount(names[severity], counts.counts[severity])}
            </ToggleButton>
          ),
        )}
        {(counts.accepted > 0 || filter.accepted) && (
          <ToggleButton
            size="small"
            shape="circular"
            className={styles.chip}
            checked={filter.accepted}
            onClick={() => dispatch({ kind: "accepted" })}
          >
            {words.severityCount(words.accepted, counts.accepted)}
          </ToggleButton>
        )}
      </div>
      <div className={styles.words}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={words.search}
          aria-label={words.search}
          value={filter.text}
          onChange={(_, { value }) => dispatch({ kind: "text", text: value })}
          onKeyDown={(press) => {
            if (filter.text !== "" && tookEscape(press)) dispatch({ kind: "text", text: "" });
          }}
        />
        {sheets.length > 1 && (
          <Select
            size="small"
            className={styles.sheet}
            aria-label={words.sheet}
            value={filter.sheet ?? ""}
            onChange={(_, { value }) => dispatch({ kind: "sheet", sheet: value === "" ? null : value })}
          >
            <option value="">{words.allSheets}</option>
            {sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
        {groups.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            icon={expanded ? <ArrowExpandAll16Regular /> : <ArrowCollapseAll16Regular />}
            aria-label={toggle}
            title={toggle}
            onClick={() => dispatch({ kind: "toggle-all", groups, expanded })}
          />
        )}
      </div>
      {narrows(filter) && (
        <div className={styles.count}>
          <span role="status">{words.shown(shown, all)}</span>
          <Button size="small" appearance="transparent" onClick={() => dispatch({ kind: "clear" })}>
            {words.clearFilters}
          </Button>
        </div>
      )}
    </div>
  );
});

import { makeStyles, tokens } from "@fluentui/react-components";

/** How high a row about a claim is: its place and firm, and two lines about it (px). */
export const CLAIM_ROW = 62;

/** How rows about claims look. */
export const useClaimRowStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  row: {
    height: "100%",
    boxSizing: "border-box",
    paddingTop: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  place: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  firm: { overflow: "hidden", textOverflow: "ellipsis" },
  about: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

/** How a row of the list looks when the pointer, the keyboard or the choice is on it. */
export const useRowStyles = makeStyles({
  row: {
    boxSizing: "border-box",
    height: "100%",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
    // In high contrast the ground is bright, and no other ink can be read on it.
    "& span": { color: "inherit" },
  },
  active: {
    // Only while the list has the focus: then this is where its keys act.
    ":global([role=tree]:focus-visible)": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

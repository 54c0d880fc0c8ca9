import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    width: "100%",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  // A long head would squeeze it else, and its name would begin further left than that of a short one.
  chevron: { flexShrink: 0 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface Properties {
  /** What the head shows; it may say less while the card is open. */
  readonly head: (open: boolean) => ReactNode;
  readonly headClass?: string;
  /** Whether it begins open; where that becomes true later, it opens. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A card of which one sees the head, and all of it when opened. */
export function DisclosureCard({ head, headClass, open: begins = false, children }: Properties) {
  const styles = useStyles();
  const [open, setOpen] = useState(begins);
  const [wanted, setWanted] = useState(begins);
  if (wanted !== begins) {
    setWanted(begins);
    if (begins) setOpen(true);
  }
  const id = useId();
  return (
    <div className={styles.card}>
      <Button
        appearance="transparent"
        className={mergeClasses(styles.head, headClass)}
        icon={{
          className: styles.chevron,
          children: open ? <ChevronDown16Regular /> : <ChevronRight16Regular />,
        }}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {head(open)}
      </Button>
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}

import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { findingTitle } from "../../../src/text";
import { usePane } from "../../shell/pane-context";
import type { Found } from "../protocol";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface Properties {
  readonly found: Found;
  readonly previous: Found | undefined;
  readonly next: Found | undefined;
  readonly onGo: (found: Found) => void;
  readonly onClose: () => void;
}

/** What the details are about, and the ways to the neighbours and out. */
export function DetailsHead({ found, previous, next, onGo, onClose }: Properties) {
  const styles = useStyles();
  const { text, language } = usePane();
  const words = text.details;
  return (
    <div className={styles.head}>
      <SeverityIcon severity={found.severity} named />
      <Text as="h3" weight="semibold" className={styles.title}>
        {findingTitle(found.code, language)}
      </Text>
      <HeadButton icon={<ChevronUp16Regular />} label={words.previous} to={previous} onGo={onGo} />
      <HeadButton icon={<ChevronDown16Regular />} label={words.next} to={next} onGo={onGo} />
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={words.close}
        title={words.close}
        onClick={onClose}
      />
    </div>
  );
}

interface HeadButtonProperties {
  readonly icon: ReactElement;
  readonly label: string;
  readonly to: Found | undefined;
  readonly onGo: (found: Found) => void;
}

function HeadButton({ icon, label, to, onGo }: HeadButtonProperties) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={!to}
      onClick={() => to && onGo(to)}
    />
  );
}

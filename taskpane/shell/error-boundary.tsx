import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneText } from "../text";

interface Properties {
  readonly text: PaneText["shell"]["crashed"];
  /** Looks afresh at what may have led to the fault, before the part is drawn again. */
  readonly refresh: () => Promise<unknown>;
  readonly children: ReactNode;
}

interface Caught {
  readonly fault: unknown;
}

const useStyles = makeStyles({
  crash: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
  detail: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

function Crash({ text, fault, again }: { text: Properties["text"]; fault: unknown; again: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.crash} role="alert">
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {text.title}
      </Text>
      <Text>{text.body}</Text>
      <Button appearance="primary" onClick={again}>
        {text.again}
      </Button>
      <Text size={200} className={styles.detail}>
        {text.detail(fault instanceof Error ? fault.message : String(fault))}
      </Text>
    </div>
  );
}

/** Keeps a fault of the interface inside its part: says what happened and offers to draw it again. */
export class ErrorBoundary extends Component<Properties, { readonly caught: Caught | null }> {
  override state: { readonly caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(fault: unknown): { readonly caught: Caught } {
    return { caught: { fault } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    const again = (): void => {
      const draw = (): void => this.setState({ caught: null });
      this.props.refresh().then(draw, draw);
    };
    return <Crash text={this.props.text} fault={caught.fault} again={again} />;
  }
}

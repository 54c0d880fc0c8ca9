import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
} from "@fluentui/react-components";
import type { Known } from "../session";
import { usePane } from "./pane-context";

interface Properties {
  readonly known: Known<unknown>;
  /** Whether there is something to look at meanwhile; then nobody needs to be told of the reading. */
  readonly shown: boolean;
  /** @param percent from 0 to 100 */
  readonly reading: (percent: number) => string;
  readonly again: string;
  readonly onAgain: () => void;
}

/** How far something is read, or why it could not be, with the way to try again; nothing once it is known. */
export function ReadingState({ known, shown, reading, again, onAgain }: Properties) {
  const { text } = usePane();
  if (known.kind === "failed")
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{text.faults[known.trouble.code](known.trouble)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onAgain}>
            {again}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  if (known.kind === "ready" || shown) return null;
  const words = reading(Math.floor(known.done * 100));
  return (
    <div>
      <ProgressBar value={known.done} aria-label={words} />
      <Text size={200}>{words}</Text>
    </div>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Notice } from "../app/state";
import type { WorkbenchText } from "../text";

interface Properties {
  readonly notices: readonly Notice[];
  readonly text: WorkbenchText;
  readonly close: (id: number) => void;
}

/** What the person should know, the newest last; each can be closed. */
export function Notices({ notices, text, close }: Properties): React.ReactNode {
  return (
    <MessageBarGroup className="notices" aria-label={text.notices} role="region">
      {notices.map(({ id, intent, text: sentence, action }) => (
        <MessageBar
          key={id}
          intent={intent}
          layout="multiline"
          politeness={intent === "error" ? "assertive" : "polite"}
        >
          <MessageBarBody>{sentence}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                aria-label={text.close}
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                onClick={() => close(id)}
              />
            }
          >
            {action && (
              <Button size="small" onClick={action.run}>
                {action.label}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}

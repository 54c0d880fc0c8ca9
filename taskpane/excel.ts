/// <reference types="office-js" />
import { ACTIONS, type Action } from "../addin/actions";

/** Opens the pane on the part that a command names. Office waits for `completed`, whatever happens. */
async function open({ part }: Action, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (part) location.hash = part;
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

// Registered while the page loads: a command that started the runtime is waiting for its function.
for (const action of Object.values(ACTIONS)) {
  Office.actions.associate(action.id, (event: Office.AddinCommands.Event) => open(action, event));
}
void Office.onReady();

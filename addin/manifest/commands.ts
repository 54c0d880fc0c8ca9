import { ACTIONS, type ActionName } from "../actions";
import type { IconName } from "../icons";
import { ADDIN_TEXT, COMMAND_TEXT } from "../texts";
import type { Resources } from "./resources";
import { element, textElement, type XmlElement } from "./xml";

/** The page that functions, commands and pane share; every element that names it must use this one id. */
export const TASKPANE_URL = "Taskpane.Url";

type CommandName = keyof typeof COMMAND_TEXT;

/** The ribbon's group, from left to right. */
const RIBBON: readonly CommandName[] = ["check", "mark", "whatIf", "pane", "help"];

const ICON_OF: Readonly<Record<CommandName, IconName>> = {
  check: "check",
  mark: "mark",
  whatIf: "what-if",
  pane: "pane",
  help: "help",
  explain: "explain",
};

const idOf = (name: CommandName): string => `Wuyi.${name[0]!.toUpperCase()}${name.slice(1)}`;

/** What a button does: one opens the pane; the others run a function, which may open it on a part. */
function action(name: CommandName): XmlElement {
  if (name === "pane") {
    return element(
      "Action",
      { "xsi:type": "ShowTaskpane" },
      element("SourceLocation", { resid: TASKPANE_URL }),
    );
  }
  const { id } = ACTIONS[name satisfies ActionName];
  return element("Action", { "xsi:type": "ExecuteFunction" }, textElement("FunctionName", id));
}

function button(name: CommandName, resources: Resources): XmlElement {
  const { label, tip } = COMMAND_TEXT[name];
  const title = resources.label(`${name}.Label`, label);
  return element(
    "Control",
    { "xsi:type": "Button", id: idOf(name) },
    element("Label", { resid: title }),
    element(
      "Supertip",
      {},
      element("Title", { resid: title }),
      element("Description", { resid: resources.description(`${name}.Tip`, tip) }),
    ),
    resources.icon(ICON_OF[name]),
    action(name),
  );
}

/** The group on the Home tab: fewer than six commands belong there and not on a tab of their own. */
export function ribbon(resources: Resources): XmlElement {
  return element(
    "ExtensionPoint",
    { "xsi:type": "PrimaryCommandSurface" },
    element(
      "OfficeTab",
      { id: "TabHome" },
      element(
        "Group",
        { id: "Wuyi.Group" },
        element("Label", { resid: resources.label("Group.Label", ADDIN_TEXT.group) }),
        resources.icon("app"),
        ...RIBBON.map((name) => button(name, resources)),
      ),
    ),
  );
}

/** The entry in a cell's menu. */
export function cellMenu(resources: Resources): XmlElement {
  return element(
    "ExtensionPoint",
    { "xsi:type": "ContextMenu" },
    element("OfficeMenu", { id: "ContextMenuCell" }, button("explain", resources)),
  );
}

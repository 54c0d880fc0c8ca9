import { REFERENCE, SHORT, oneOf } from "../values";
import { basic, child, type ChildRule, type Types } from "./rule";

const CONTROL = { Button: "Button", Menu: "Menu" };

/** Excel's own tabs. */
const TABS = [
  ...["TabHome", "TabInsert", "TabPageLayoutExcel", "TabFormulas", "TabData", "TabReview", "TabView"],
  ...["TabDeveloper", "TabAddIns", "TabPrintPreview", "TabBackgroundRemoval"],
];

const ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];

/** How every control begins. */
const SHOWN: readonly ChildRule[] = [
  child("OverriddenByRibbonApi", "?", "boolean"),
  child("Label", "1", "reference"),
  child("Supertip", "1", "Supertip"),
  child("Icon", "1", "Icon"),
];

const ACTION = { ShowTaskpane: "ShowTaskpane", ExecuteFunction: "ExecuteFunction" };

/** The ribbon and the menus. */
export const COMMANDS: Types = {
  Ribbon: { children: [child("OfficeTab", "?", "OfficeTab"), child("CustomTab", "?", "CustomTab")] },
  OfficeTab: { attributes: { id: oneOf(...TABS) }, children: [child("Group", "+", "Group")] },
  CustomTab: {
    attributes: { id: SHORT },
    children: [child("Group", "+", "Group"), child("Label", "1", "reference")],
  },
  Group: {
    attributes: { id: SHORT },
    children: [
      child("OverriddenByRibbonApi", "?", "boolean"),
      child("Label", "1", "reference"),
      child("Icon", "1", "Icon"),
      child("Control", "+", CONTROL),
    ],
  },
  ContextMenu: { children: [child("OfficeMenu", "1", "OfficeMenu")] },
  OfficeMenu: {
    attributes: { id: oneOf("ContextMenuText", "ContextMenuCell") },
    children: [child("Control", "1", CONTROL)],
  },
  Button: {
    attributes: { id: SHORT },
    children: [...SHOWN, child("Action", "1", ACTION), child("Enabled", "?", "boolean")],
  },
  Menu: {
    attributes: { id: SHORT },
    children: [...SHOWN, child("Items", "1", "open"), child("Enabled", "?", "boolean")],
  },
  Supertip: { children: [child("Title", "1", "reference"), child("Description", "1", "reference")] },
  Icon: { children: [basic("Image", "+", "shown-image")] },
  "shown-image": { attributes: { size: oneOf(...ICON_SIZES), resid: REFERENCE } },
  ShowTaskpane: {
    children: [
      child("TaskpaneId", "?", "short-text"),
      child("SourceLocation", "1", "reference"),
      child("Title", "?", "reference"),
    ],
  },
  ExecuteFunction: { children: [child("FunctionName", "1", "long-text")] },
};

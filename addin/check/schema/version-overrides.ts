import { REFERENCE, oneOf } from "../values";
import { child, type Types } from "./rule";

/** What versions of Office with add-in commands read: the hosts with runtime, functions and commands. */
export const VERSION_OVERRIDES: Types = {
  VersionOverrides: {
    children: [
      child("Description", "?", "reference"),
      child("Requirements", "?", "open"),
      child("Hosts", "1", "Hosts"),
      child("Resources", "1", "Resources"),
      child("WebApplicationInfo", "?", "open"),
      child("EquivalentAddins", "?", "open"),
    ],
  },
  Hosts: {
    children: [
      child("Host", "+", { Workbook: "Host", Document: "open", Presentation: "open", Notebook: "open" }),
    ],
  },
  Host: {
    children: [
      child("Runtimes", "?", "Runtimes"),
      child("AllFormFactors", "?", "AllFormFactors"),
      child("DesktopFormFactor", "?", "DesktopFormFactor"),
    ],
  },
  Runtimes: { children: [child("Runtime", "1", "Runtime")] },
  Runtime: { attributes: { resid: REFERENCE }, optional: { lifetime: oneOf("short", "long") } },
  AllFormFactors: { children: [child("ExtensionPoint", "+", { CustomFunctions: "CustomFunctions" })] },
  CustomFunctions: {
    children: [
      child("Script", "1", "source"),
      child("Page", "1", "source"),
      child("Metadata", "1", "source"),
      child("Namespace", "?", "reference"),
    ],
  },
  source: { children: [child("SourceLocation", "1", "reference")] },
  DesktopFormFactor: {
    children: [
      child("GetStarted", "?", "GetStarted"),
      child("FunctionFile", "?", "reference"),
      child("ExtensionPoint", "+", { PrimaryCommandSurface: "Ribbon", ContextMenu: "ContextMenu" }),
    ],
  },
  GetStarted: {
    children: [
      child("Title", "1", "reference"),
      child("Description", "1", "reference"),
      child("LearnMoreUrl", "1", "reference"),
    ],
  },
};

import { ADDIN_ID } from "../../../addin/manifest";
import { cut, move, swap, twice, type Broken } from "./edit";

/** Elements and attributes: missing, too many, strangers, out of order. */
export const STRUCTURE: readonly Broken[] = [
  ["a tag that is not closed", ["not-xml"], "", swap("</Hosts>", "")],
  ["a document type", ["not-xml"], "", swap("<OfficeApp", "<!DOCTYPE OfficeApp>\n<OfficeApp")],
  ["nothing at all", ["not-xml"], "", () => ""],
  ["another root", ["unknown-element"], "Add", () => "<Add />"],
  ["a mail add-in", ["wrong-type"], "OfficeApp", swap('"TaskPaneApp"', '"MailApp"')],
  [
    "the namespace of version 1.0",
    ["wrong-namespace"],
    "OfficeApp",
    swap("appforoffice/1.1", "appforoffice/1.0"),
  ],
  [
    "overrides in another namespace",
    ["wrong-namespace"],
    "/VersionOverrides",
    swap("taskpaneappversion", "mailappversion"),
  ],
  [
    "strings outside the basic types",
    ["wrong-namespace"],
    "/ShortStrings",
    (xml) => swap("</bt:ShortStrings>", "</ShortStrings>")(swap("<bt:ShortStrings>", "<ShortStrings>")(xml)),
  ],
  ["no Id", ["missing-element"], "OfficeApp", cut("Id")],
  ["an Id that is no GUID", ["bad-guid"], "OfficeApp/Id", swap(ADDIN_ID, "wuyi")],
  ["an Id in braces", ["bad-guid"], "OfficeApp/Id", swap(ADDIN_ID, `{${ADDIN_ID}}`)],
  ["a version with a word", ["bad-version"], "OfficeApp/Version", swap("0.1.0.0", "0.1.0-beta")],
  ["a version of five parts", ["bad-version"], "OfficeApp/Version", swap("0.1.0.0", "0.1.0.0.0")],
  ["the version before the Id", ["wrong-order"], "OfficeApp/Id", move("<Version>", "<Id>")],
  [
    "the permissions before the settings",
    ["wrong-order"],
    "OfficeApp/DefaultSettings",
    move("<Permissions>", "<DefaultSettings>"),
  ],
  [
    "the function file before the welcome",
    ["wrong-order"],
    "/GetStarted",
    move("<FunctionFile", "<GetStarted>"),
  ],
  [
    "the label after the icon",
    ["wrong-order"],
    "/Label",
    (xml) => xml.replace(/(<Label resid="Group.Label" \/>)\s*(<Icon>[^]*?<\/Icon>)/, "$2\n$1"),
  ],
  ["the namespace before the metadata", ["wrong-order"], "/Metadata", move("<Namespace", "<Metadata>")],
  [
    "an empty list of domains",
    ["missing-element"],
    "/AppDomains",
    swap("<Hosts>", "<AppDomains></AppDomains><Hosts>"),
  ],
  ["two permissions", ["repeated-element"], "OfficeApp", twice(/<Permissions>.*<\/Permissions>/)],
  ["two runtimes", ["repeated-element"], "/Runtimes", twice(/<Runtime .*\/>/)],
  [
    "an element of nobody's",
    ["unknown-element"],
    "/Shortcut",
    swap("<Permissions>", "<Shortcut /><Permissions>"),
  ],
  [
    "an attribute of nobody's",
    ["unknown-attribute"],
    "/Runtime",
    swap('lifetime="long"', 'lifetime="long" title="x"'),
  ],
  [
    "a set without a name",
    ["missing-attribute", "unknown-requirement"],
    "/Set[3]",
    swap(' Name="ExcelApi"', ""),
  ],
];

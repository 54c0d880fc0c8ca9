import { swap, type Broken } from "./edit";

const LONG = "长".repeat(251);

/** Values that Office does not take. */
export const VALUES: readonly Broken[] = [
  [
    "a permission that does not exist",
    ["not-one-of"],
    "OfficeApp/Permissions",
    swap("ReadWriteDocument", "FullControl"),
  ],
  ["a tab that Excel has not", ["not-one-of"], "/OfficeTab", swap("TabHome", "TabStart")],
  ["a menu that Excel has not", ["not-one-of"], "/OfficeMenu", swap("ContextMenuCell", "ContextMenuRow")],
  [
    "an icon size that Office has not",
    ["not-one-of", "picture-size"],
    "/Image[2]",
    swap('size="20"', 'size="21"'),
  ],
  ["an action of a kind unknown", ["wrong-type"], "/Action", swap('"ExecuteFunction"', '"RunFunction"')],
  ["an empty provider", ["empty"], "OfficeApp/ProviderName", swap("<ProviderName>WUYI", "<ProviderName>")],
  [
    "a description of 251 characters",
    ["too-long"],
    "OfficeApp/Description",
    (xml) => xml.replace(/(<Description DefaultValue=")[^"]*/, `$1${LONG}`),
  ],
  [
    "a name of 126 characters",
    ["too-long"],
    "OfficeApp/DisplayName",
    (xml) => xml.replace(/(<DisplayName DefaultValue=")[^"]*/, `$1${"长".repeat(126)}`),
  ],
  [
    "a button's label of 126 characters",
    ["too-long"],
    "/String",
    swap('DefaultValue="检查"', `DefaultValue="${"长".repeat(126)}"`),
  ],
  [
    "a tip of 251 characters",
    ["too-long"],
    "/String",
    (xml) => xml.replace(/(id="check.Tip" DefaultValue=")[^"]*/, `$1${LONG}`),
  ],
  [
    "a resource's id of 33 characters",
    ["too-long"],
    "/Label",
    (xml) => xml.replaceAll("Group.Label", "G".repeat(33)),
  ],
  [
    "a language that is none",
    ["bad-locale", "override-missing"],
    "/Override",
    swap('Locale="en-US"', 'Locale="English (US)"'),
  ],
];

import { BASE } from "../built-site";
import { swap, twice, type Broken } from "./edit";

const ICON = `${BASE}addin/icons/check-16.png`;

/** Resources, addresses and pictures. */
export const REFERENCES: readonly Broken[] = [
  [
    "a label that is not listed",
    ["resource-missing", "resource-unused"],
    "/Label",
    swap('<Label resid="Group.Label"', '<Label resid="Group.Labels"'),
  ],
  [
    "a page that is a text",
    ["resource-missing", "other-runtime"],
    "/FunctionFile",
    swap('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Group.Label"'),
  ],
  [
    "a text that nobody shows",
    ["resource-unused"],
    "/String",
    swap(
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String>',
    ),
  ],
  [
    "a text listed twice",
    ["resource-repeated"],
    "/String[2]",
    twice(/<bt:String id="Functions.Namespace".*\/>/),
  ],
  [
    "an address that is a path",
    ["not-an-address"],
    "OfficeApp/SupportUrl",
    swap(`SupportUrl DefaultValue="${BASE}help/index.html"`, 'SupportUrl DefaultValue="help/index.html"'),
  ],
  [
    "an address without https",
    ["not-https"],
    "OfficeApp/IconUrl",
    swap('IconUrl DefaultValue="https', 'IconUrl DefaultValue="http'),
  ],
  [
    "an address on another server",
    ["outside-base"],
    "OfficeApp/SupportUrl",
    swap(`SupportUrl DefaultValue="${BASE}`, 'SupportUrl DefaultValue="https://other.example/'),
  ],
  [
    "a script that was not built",
    ["missing-file", "page-without-script"],
    "/Url[2]",
    swap("functions.js", "function.js"),
  ],
  [
    "functions whose address is the same after an update",
    ["release-not-in-address", "page-without-script"],
    "/Url[2]",
    swap("functions.js?v=0.1.0", "functions.js"),
  ],
  [
    "metadata at the address of an earlier release",
    ["release-not-in-address"],
    "/Url[3]",
    swap("functions.json?v=0.1.0", "functions.json?v=0.0.9"),
  ],
  [
    "metadata in another language at an address that stays",
    ["release-not-in-address"],
    "/Url[3]",
    swap("functions-en.json?v=0.1.0", "functions-en.json"),
  ],
  [
    "a release that the addresses do not know",
    ["release-not-in-address"],
    "/Url[2]",
    swap("<Version>0.1.0.0<", "<Version>0.2.0.0<"),
  ],
  ["an icon that was not built", ["missing-file"], "/Image", swap(ICON, `${BASE}addin/icons/tick-16.png`)],
  ["an icon of another size", ["picture-size"], "/Image", swap(ICON, `${BASE}addin/icons/check-20.png`)],
  ["an own icon of another size", ["picture-size"], "OfficeApp/IconUrl", swap("app-32.png", "app-48.png")],
  ["an icon that is no picture", ["not-a-picture"], "/Image", swap(ICON, `${BASE}addin/functions.js`)],
  [
    "an icon without 80 pixels",
    ["icon-size-missing", "resource-unused"],
    "/Icon",
    swap('<bt:Image size="80" resid="Icon.check.80" />', ""),
  ],
  [
    "an icon with 16 pixels twice",
    ["icon-size-repeated", "picture-size"],
    "/Icon",
    swap('size="20" resid="Icon.check.20"', 'size="16" resid="Icon.check.20"'),
  ],
];

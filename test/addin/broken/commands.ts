import { BASE } from "../built-site";
import { cut, swap, twice, type Broken } from "./edit";

/** Commands, runtime, requirement sets, languages. */
export const COMMANDS: readonly Broken[] = [
  ["two buttons of one id", ["id-repeated"], "/Control", swap("Wuyi.Mark", "Wuyi.Check")],
  [
    "seven buttons in a group",
    ["too-many-controls", "id-repeated"],
    "/Group",
    twice(/<Control xsi:type="Button" id="Wuyi.Check">[^]*?(?=<Control xsi:type="Button" id="Wuyi.WhatIf">)/),
  ],
  [
    "two groups on one of Excel's tabs",
    ["several-groups"],
    "/OfficeTab",
    (xml) =>
      xml.replace(
        /\n *<Control xsi:type="Button" id="Wuyi.Pane">/,
        `</Group>\n<Group id="Second"><Label resid="Group.Label" />${/<Icon>[^]*?<\/Icon>/.exec(xml)![0]}$&`,
      ),
  ],
  [
    "a command that the code has not",
    ["unknown-action", "action-not-offered"],
    "/FunctionName",
    swap("checkWorkbook", "checkBook"),
  ],
  ["a command that nothing offers", ["action-not-offered"], "OfficeApp", swap("openHelp", "openWhatIf")],
  ["no function file", ["no-function-file"], "/FunctionName", cut("FunctionFile")],
  ["a runtime that ends", ["short-runtime"], "/Runtime", swap('lifetime="long"', 'lifetime="short"')],
  ["a runtime of no length", ["short-runtime"], "/Runtime", swap(' lifetime="long"', "")],
  [
    "a pane with a fragment of its own",
    ["other-runtime"],
    "/SourceLocation",
    (xml) =>
      swap(
        '<bt:Url id="Taskpane.Url"',
        `<bt:Url id="Pane.Url" DefaultValue="${BASE}addin/taskpane.html#check" /><bt:Url id="Taskpane.Url"`,
      )(
        swap(
          '"ShowTaskpane">\n                    <SourceLocation resid="Taskpane.Url"',
          '"ShowTaskpane"><SourceLocation resid="Pane.Url"',
        )(xml),
      ),
  ],
  [
    "another first page",
    ["other-runtime"],
    "OfficeApp/DefaultSettings/SourceLocation",
    swap(
      `SourceLocation DefaultValue="${BASE}addin/taskpane.html`,
      `SourceLocation DefaultValue="${BASE}help/index.html`,
    ),
  ],
  [
    "a pane with a name of its own",
    ["several-panes"],
    "/TaskpaneId",
    swap('"ShowTaskpane">', '"ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>'),
  ],
  [
    "a host that the outer part has not",
    ["host-not-declared"],
    "/Host",
    swap('Host Name="Workbook"', 'Host Name="Document"'),
  ],
  ["a requirement set of nobody's", ["unknown-requirement"], "/Set[3]", swap('"ExcelApi"', '"ExcelAPI"')],
  [
    "custom XML as only Word has it",
    ["requirement-elsewhere"],
    "/Set[3]",
    swap('"ExcelApi" MinVersion="1.13"', '"CustomXmlParts" MinVersion="1.5"'),
  ],
  [
    "a version that no set has",
    ["requirement-version"],
    "/Set[3]",
    swap('"ExcelApi" MinVersion="1.13"', '"ExcelApi" MinVersion="2.0"'),
  ],
  [
    "a shared runtime that is not required",
    ["requirement-missing"],
    "OfficeApp",
    swap('<Set Name="SharedRuntime" MinVersion="1.1" />', ""),
  ],
  [
    "functions that are not required",
    ["requirement-missing"],
    "OfficeApp",
    swap('<Set Name="CustomFunctionsRuntime" MinVersion="1.3" />', ""),
  ],
  [
    "another namespace of the functions",
    ["namespace-differs"],
    "/Namespace",
    swap('DefaultValue="WUYI" />', 'DefaultValue="AWARDS" />'),
  ],
  [
    "a label without English",
    ["override-missing"],
    "/String",
    (xml) => xml.replace(/(id="Group.Label" DefaultValue="[^"]*")>[^]*?<\/bt:String>/, "$1 />"),
  ],
  [
    "a label with English twice",
    ["override-repeated"],
    "/Override",
    twice(/<bt:Override Locale="en-US" Value="Check" \/>/),
  ],
  [
    "an override of the default language",
    ["override-of-default", "override-missing"],
    "/String",
    swap('Locale="en-US" Value="Check"', 'Locale="zh-CN" Value="检查"'),
  ],
  [
    "languages the wrong way round",
    ["wrong-language", "wrong-language"],
    "OfficeApp/DisplayName",
    swap(
      'DefaultValue="武义奖补测算">\n    <Override Locale="en-US" Value="WUYI Awards"',
      'DefaultValue="WUYI Awards"><Override Locale="en-US" Value="武义奖补测算"',
    ),
  ],
];

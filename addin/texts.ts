import type { ActionName } from "./actions";

/** A text in both languages of the interface. */
export type LocalText = readonly [zh: string, en: string];

/** The locale of the first text, and of the second. */
export const LOCALES = ["zh-CN", "en-US"] as const;

/** A command as the ribbon shows it: its label (short enough for a button) and the tip that explains it. */
export interface CommandText {
  readonly label: LocalText;
  readonly tip: LocalText;
}

/** What Excel shows of the add-in outside its pane. */
export const ADDIN_TEXT = {
  provider: "WUYI",
  name: ["武义奖补测算", "WUYI Awards"],
  description: [
    "县级工业奖补政策的表格函数和申报表检查：金额精确到分，逐步说明依据；数据只在本机，不上传。",
    "Spreadsheet functions and sheet checks for a county's industrial awards: exact to the fen, explained step by step. Nothing leaves this machine.",
  ],
  group: ["武义奖补", "WUYI Awards"],
  tooOld: [
    "这台电脑上 Excel 用来显示窗格的浏览器太旧，窗格和函数打不开。Windows：把 Office 更新到 2102 以上，并装上 WebView2；Mac：把系统更新到 macOS 11.3 以上。",
    "The browser in which this Excel shows panes is too old for the pane and the functions. On Windows update Office to 2102 or later, with WebView2; on a Mac update to macOS 11.3 or later.",
  ],
  startedTitle: ["武义奖补测算已就绪", "WUYI Awards is ready"],
  startedDescription: [
    "在单元格输入 =WUYI. 选用函数；在“开始”选项卡的“武义奖补”组里检查申报表、测算、查看帮助。",
    "Type =WUYI. in a cell to pick a function. Check claims, try amounts and read the help from the WUYI Awards group on the Home tab.",
  ],
} as const satisfies Record<string, string | LocalText>;

/** The commands, by the name of their action; `pane` opens the pane where it was last. */
export const COMMAND_TEXT: Readonly<Record<ActionName | "pane", CommandText>> = {
  check: {
    label: ["检查", "Check"],
    tip: [
      "核对本工作簿的申报表：逐格指出错误，说明应为多少、依据哪一条。不改动任何单元格。",
      "Checks the claims in this workbook cell by cell: what is wrong, what would be right, and by which article. Changes nothing.",
    ],
  },
  mark: {
    label: ["标记", "Mark"],
    tip: [
      "把检查出的问题标在表上：错误红、提醒黄、说明蓝；可在窗格中取消，您自己的格式不变。",
      "Marks the findings in the sheet: errors red, warnings yellow, notes blue. Remove them in the pane; your own formats stay.",
    ],
  },
  whatIf: {
    label: ["测算", "What-if"],
    tip: [
      "选一个奖补项目，填几个数，看金额和每一步的依据，以及距下一档还差多少。",
      "Pick an award, enter a few numbers, and see the amount, each step, and what is missing to the next tier.",
    ],
  },
  pane: {
    label: ["窗格", "Pane"],
    tip: [
      "打开右侧的窗格：检查、一票否决、测算、政策、设置。",
      "Opens the pane on the right: check, veto list, what-if, policy, settings.",
    ],
  },
  help: {
    label: ["帮助", "Help"],
    tip: [
      "每个函数的参数、单位、例子和错误的改法，每个奖补项目的标准和条款。",
      "Arguments, units, examples and errors of every function; amounts and articles of every award.",
    ],
  },
  explain: {
    label: ["说明此格", "Explain this cell"],
    tip: [
      "逐步说明这个单元格里的金额是怎样算出来的，或者为什么有问题。",
      "Explains step by step how this cell's amount came about, or what is wrong with it.",
    ],
  },
};

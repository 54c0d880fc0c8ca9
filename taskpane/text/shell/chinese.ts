import type { FaultPlace, FaultWords, ShellWords } from "./words";

const sheetOf = ({ sheet }: FaultPlace): string => (sheet === undefined ? "工作簿" : `工作表“${sheet}”`);
const said = ({ detail }: FaultPlace): string => (detail === undefined ? "" : `（${detail}）`);

/** The frame in Chinese. */
export const SHELL_CHINESE: ShellWords = {
  parts: { check: "检查", veto: "一票否决", "what-if": "测算", policy: "政策", settings: "设置" },
  partsLabel: "功能",
  help: "帮助",
  closeNotice: "关闭提示",
  undo: "撤销",
  opening: "正在打开……",
  done: {
    marked: () => "已标记：错误为红色，待判断为紫色，提醒为黄色，说明为蓝色。原有的格式没有改动。",
    cleared: () => "标记已去掉。",
    reported: () => "检查报告已写在工作簿末尾的工作表“WUYI检查报告”里。",
    accepted: () => "已接受，理由保存在本工作簿里。",
    reopened: () => "已撤销接受。",
    adopted: () => "已采用这项设置，并已重新检查。工作簿没有改动。",
    declined: () => "没有采用这项设置，已从工作簿里删去，并已重新检查。",
    waiting: () => "已撤回采用，这项设置不再起作用。",
    "left-out": (sheet) => `“${sheet}”已标为非申报表，并已重新检查。`,
    "from-copy": () =>
      "工作簿里存放设置的部件不见了（有的程序保存时会丢掉它），已改用文档属性里的副本。请核对设置，改动任何一项就会重新写好。",
    "taken-back": () => "各单元格已恢复为原来的金额，并已重新检查。",
    restored: () => "已恢复自动辨认。",
    recalled: () => "已照上次的设置读取本表。",
    copied: () => "核验单已复制。请粘贴到文本文件里保存，日后凭它可以重算核对。",
    inserted: (place) => `公式已写入 ${place}。`,
    listed: (place) => `名单已存为工作表“${place}”，并已重新检查。`,
    appended: (place) => `已写入名单 ${place}，并已重新检查。`,
  },
  crashed: {
    title: "界面出了问题",
    body: "工作簿没有改动。请再试一次；还不行时，请关闭本窗格后重新打开。",
    again: "再试一次",
    detail: (fault) => `给维护人员的说明：${fault}`,
  },
};

/** The faults of the port in Chinese. */
export const FAULTS_CHINESE: FaultWords = {
  stopped: () => "已停止。需要时可以重新开始。",
  "sheet-missing": ({ sheet }) =>
    sheet === undefined
      ? "有一张工作表找不到了，可能已改名或删除。请重新检查。"
      : `找不到工作表“${sheet}”，它可能已改名或删除。请重新检查。`,
  "sheet-hidden": ({ sheet }) => `工作表“${sheet ?? ""}”已隐藏。请先在表标签上取消隐藏，再试一次。`,
  "sheet-exists": ({ sheet }) => `已经有名为“${sheet ?? ""}”的工作表。请先把它改名或删除，再试一次。`,
  occupied: ({ sheet, cell }) =>
    `工作表“${sheet ?? ""}”里要写入的地方已有内容${cell === undefined ? "" : `（${cell}）`}。请先在名单下面插入空行，或移开那里的内容，再试一次。`,
  changed: ({ sheet, cell }) =>
    `工作表“${sheet ?? ""}”的${cell === undefined ? "单元格" : ` ${cell} `}与检查时不同，一个也没有改。请重新检查，再试一次。`,
  protected: (place) => `${sheetOf(place)}受保护，写不进去。请先在“审阅”中撤消保护，再试一次。`,
  "read-only": () => "工作簿以只读方式打开，写不进去。请另存一份，在新的一份里操作。",
  busy: () => "有单元格正在编辑，或有对话框开着。请按回车结束编辑，或关闭对话框，再试一次。",
  "too-large": (place) => `${sheetOf(place)}太大，一次读不完。请删去不用的行和列，或拆成几本，再试一次。`,
  closed: () => "与工作簿的连接断开了。请关闭本窗格后重新打开。",
  unsupported: () => "这个版本的表格软件不支持这项操作。请更新到较新的版本，再试一次。",
  refused: () => "这个单元格写不进去：它可能属于数组公式、合并单元格或筛选区域。请换一个单元格，再试一次。",
  host: (place) => `表格软件没有完成这项操作${said(place)}。请再试一次；还不行时，请保存后重新打开工作簿。`,
  internal: (place) =>
    `程序内部出错，这一步没有完成${said(place)}。请再试一次；还不行时，请把这句话告诉维护人员。`,
};

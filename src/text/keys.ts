/** A key of the browser spreadsheet beyond those of its library. */
export interface KeyDeclaration {
  readonly id: KeyAct;
  /** As `KeyboardEvent` names it, with `Ctrl+`, `Alt+` and `Shift+` before it in this order. */
  readonly keys: string;
  readonly does: readonly [chinese: string, english: string];
}

export type KeyAct =
  | "row-start"
  | "end-mode"
  | "page-down"
  | "page-up"
  | "sheet-start"
  | "sheet-end"
  | "next-sheet"
  | "previous-sheet"
  | "whole-rows"
  | "whole-columns"
  | "number-format"
  | "today"
  | "sum"
  | "delete-lines"
  | "insert-lines";

const key = (id: KeyAct, keys: string, chinese: string, english: string): KeyDeclaration => ({
  id,
  keys,
  does: [chinese, english],
});

/** The keys that work as in Excel, in the order in which the help lists them. */
export const KEYS: readonly KeyDeclaration[] = [
  key("row-start", "Home", "到本行第一格；冻结了列的，到第一个不冻结的列", "To the row's first cell; behind frozen columns"),
  key("end-mode", "End", "再按一个方向键，跳到这个方向上内容的边缘；再按 Home，到用到的最后一格", "An arrow key then jumps to the edge of what is filled; Home to the last cell in use"),
  key("page-down", "PageDown", "向下一屏", "One screen down"),
  key("page-up", "PageUp", "向上一屏", "One screen up"),
  key("sheet-start", "Ctrl+Home", "到表的开头；冻结了的，到第一个不冻结的格", "To the sheet's beginning; behind what is frozen"),
  key("sheet-end", "Ctrl+End", "到用到的最后一行、最后一列", "To the last row and column in use"),
  key("next-sheet", "Ctrl+PageDown", "下一张表", "Next sheet"),
  key("previous-sheet", "Ctrl+PageUp", "上一张表", "Previous sheet"),
  key("whole-rows", "Shift+Space", "选整行", "Selects whole rows"),
  key("whole-columns", "Ctrl+Space", "选整列", "Selects whole columns"),
  key("number-format", "Ctrl+1", "数字格式", "Number format"),
  key("today", "Ctrl+;", "填入今天的日期", "Enters today's date"),
  key("sum", "Alt+=", "求和：加上面连着的数；上面没有的，加左边的", "Sums the numbers above; those to the left where there are none"),
  key("delete-lines", "Ctrl+-", "删除选中的整行或整列", "Deletes the selected rows or columns"),
  key("insert-lines", "Ctrl+Shift++", "在选中的整行或整列之前插入同样多的空行、空列", "Inserts as many empty rows or columns before the selected ones"),
]; // prettier-ignore

/** The keys that the library has, and that people look for among these. */
export const LIBRARY_KEYS: readonly Pick<KeyDeclaration, "keys" | "does">[] = [
  { keys: "F2", does: ["编辑这一格", "Edits the cell"] },
  { keys: "F4", does: ["编辑公式时：光标处的引用在相对、绝对之间换", "In a formula: the reference becomes absolute, and relative again"] },
  { keys: "Alt+Enter", does: ["编辑时：在格内换行", "While editing: a new line in the cell"] },
  { keys: "Ctrl+D", does: ["把选中区域最上一行填到下面", "Fills the selection down from its first row"] },
  { keys: "Ctrl+R", does: ["把选中区域最左一列填到右边", "Fills the selection to the right from its first column"] },
  { keys: "Ctrl+Z", does: ["撤销；Ctrl+Y 重做", "Undo; Ctrl+Y does it again"] },
  { keys: "Ctrl+F", does: ["查找和替换", "Find and replace"] },
]; // prettier-ignore

/** The page's own keys. */
export const PAGE_KEYS: readonly Pick<KeyDeclaration, "keys" | "does">[] = [
  { keys: "Ctrl+O", does: ["打开工作簿", "Opens a workbook"] },
  { keys: "Ctrl+S", does: ["保存", "Saves"] },
  { keys: "Ctrl+Shift+E", does: ["说明此格", "Explains the cell"] },
  { keys: "F6", does: ["到下一个区：工具栏、表格、说明、窗格；Shift+F6 往回", "To the next part of the page; Shift+F6 back"] },
]; // prettier-ignore

import "./fonts.css";

/** The names for which `fonts.css` has stand-ins. */
const NAMES = ["等线", "微软雅黑", "黑体", "宋体", "仿宋", "楷体", "Calibri"];

/** Has the fonts at hand before the first cell is drawn: a drawing does not wait for them. */
export async function prepareFonts(): Promise<void> {
  await Promise.allSettled(NAMES.map((name) => document.fonts.load(`11pt "${name}"`, "中a")));
}

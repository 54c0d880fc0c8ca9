/** The sentences of `wuyi native`. */
export const NATIVE_CLI_TEXT = {
  oneItem: "native 一次只能写一个项目。名称里有空格的，请用引号括起来。",
  unknownItem: (given: string, nearest: readonly string[]) =>
    `没有名为 ${JSON.stringify(given)} 的项目。${nearest.length > 0 ? `您是否想写：${nearest.join("、")}？` : ""}可用 wuyi items 查看目录。`,
  needsItem: (option: string) => `${option} 要与项目一起用，例如 wuyi native 设备投资 ${option} …。`,
  badCell: (given: string) => `--cells 应为单元格，现为 ${JSON.stringify(given)}。请写成 D2,E2。`,
  tooManyCells: (most: number, labels: readonly string[]) =>
    most === 0 ? "这个项目不取单元格，请去掉 --cells。" : `--cells 最多 ${most} 个：${labels.join("、")}。`,
  missingCell: (label: string) => `--cells 缺少${label}的单元格。`,
  badUnit: (given: string, names: readonly string[]) =>
    `没有 ${JSON.stringify(given)} 这个单位。可写：${names.join("、")}。`,
  badDay: (given: string) => `--day 应为日期，现为 ${JSON.stringify(given)}。请写成 2024-05-01。`,
  cellsWithOut: "--out 的工作簿自有填写的格子，不能再用 --cells。",
  jsonWithOut: "--out 与 --json 不能一起用。",
  exists: (file: string) => `${file} 已存在，未予覆盖。请换一个文件名。`,
  notXlsx: (file: string) => `${file} 不是 .xlsx 文件名。请写成 公式.xlsx。`,
  written: (file: string) => `已写成 ${file}。`,
  heading: ["编号", "条款", "项目", "要填的", "普通公式"],
  length: (characters: number) => `${characters} 个字符`,
  article: (article: number) => `第 ${article} 条`,
  cellsTitle: "单元格：",
  noCells: "不取单元格。",
  optional: "可不填",
  result: (unit: string, fen: string) =>
    `结果：${unit}，四舍五入到分（${fen} ${unit}），只在最后一次（读法 R8）。`,
  refusal: "填得不对时显示“请核对：…”的文字；SUM 不计这样的格子，合计前请先改正。",
  copy: "公式按现行政策写成，以后调整标准不会自动跟着变，也不会说明计算过程。",
  dayCopy: (day: string) => `公式按 ${day} 的标准写成，以后调整标准不会自动跟着变，也不会说明计算过程。`,
  sheet: "普通公式",
  columns: ["要填的", "请在此填写", "应为"],
  award: (unit: string) => `奖补金额（${unit}）`,
} as const;

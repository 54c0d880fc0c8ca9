/** What the supply chain's files and faults say. */
export const SUPPLY_TEXT = {
  noticesHead:
    "第三方许可 · Third-party licences\n\n本文件夹里的程序含有下列软件包，许可原文如下。\nThe program in this folder contains the packages below; these are their licences.\n",
  noLicenceFile: (name: string, licence: string) =>
    `${name} 没有附许可文本（声明为 ${licence || "无"}）。请查明权利人，记入 supply/notices.ts 的 WITHOUT_FILE。`,
} as const;

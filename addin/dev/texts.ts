/** What `npm run dev` says. */
export const DEV_TEXT = {
  building: "正在构建……",
  built: (base: string) =>
    `已构建：${base}addin/taskpane.html，开着的窗格自己刷新。改了清单、图标、函数的说明，按 Ctrl-C 结束再运行一次。`,
  broken: "构建没有成功，网站上还是上一次的：",
  excel: "要在 Excel 里看：另开一个窗口，npm run start:excel。",
  noHelp: "帮助页还没有构建（npm run build:help），窗格里的帮助打不开。",
} as const;

/** What `npm run excel` says. */
export const EXCEL_TEXT = {
  usage: "用法：npm run excel [-- --stop]",
  noExcel: [
    "Excel 不在这台机器上：加载项只能装进 Windows 或 Mac 的 Excel。可以：",
    "  npm start                                    在浏览器的测算表里用同样的函数",
    "  npm run package -- --env base=https://…/     打包，放到网站上，再装到别的电脑的 Excel（见 docs/install.md）",
    "  Excel 网页版：开始 › 加载项 › 更多设置 › 上传我的加载项，选打包得到的 manifest.xml",
  ].join("\n"),
  notBuilt: "还没有构建加载项。请先运行 npm run build。",
  notLocal: (base: string) =>
    `清单是为 ${base} 构建的，不是这台机器。请不带 --env base 再运行一次 npm run build。`,
  excelMissing: (folder: string) =>
    `没有找到 Excel（缺少 ${folder}）。请先安装 Excel，打开一次，再运行 npm run excel。`,
  portTaken: (port: number) => `端口 ${port} 已被占用。请先结束占用它的程序（例如另一个 npm run excel）。`,
  noCertificate: (tool: string) =>
    `没有可用的证书。请运行 npx ${tool} install，在弹出的窗口里选“是”，再试一次。`,
  certificate: {
    missing: "还没有 localhost 的开发证书。",
    expired: "localhost 的开发证书已过期。",
  },
  willInstall: (tool: string) =>
    `将用 npx 临时下载微软的 ${tool}，生成一张只在本机有效的证书；系统会问是否信任，请选“是”。`,
  willRegister: (tool: string) => `将用 npx 临时下载微软的 ${tool}，登记加载项并打开 Excel。`,
  willUnregister: (tool: string) => `将用 npx 临时下载微软的 ${tool}，取消登记。`,
  failed: (command: string) => `没有成功：${command}`,
  copied: (file: string) => `清单已放到 ${file}`,
  removed: (file: string) => `已删去 ${file}`,
  nothingToRemove: "没有登记过，不用取消。",
  serving: (base: string) => `加载项的网站：${base}（只在本机）`,
  ready: "Excel 打开后：开始 › 加载项 › 武义奖补测算。用的时候不要关这个窗口；按 Ctrl-C 结束。",
  howToStop: "不再需要时：npm run excel -- --stop",
} as const;

/** What `npm run start:excel` and `npm run stop` say, and `npm run dev` of the site. */
export const EXCEL_TEXT = {
  usage: "用法：npm run start:excel 或 npm run stop，后面不带别的。",
  noExcel: [
    "Excel 不在这台机器上：加载项只能装进 Windows 或 Mac 的 Excel。可以：",
    "  npm start                                    在浏览器的测算表里用同样的函数",
    "  npm run package -- --env base=https://…/     打包，放到网站上，再装到别的电脑的 Excel（见 docs/install.md）",
    "  Excel 网页版：开始 › 加载项 › 更多设置 › 上传我的加载项，选打包得到的 manifest.xml",
  ].join("\n"),
  noManifest: "没有 manifest.xml。请先运行 npm run manifest。",
  notBuilt: "还没有构建加载项。请先运行 npm run build。",
  notLocal: (base: string) =>
    `manifest.xml 写的网址是“${base}”，不是这台机器。请运行 npm run manifest，改回 https://localhost:3000/。`,
  builtElsewhere: (built: string, base: string) =>
    `网站是为 ${built} 构建的，manifest.xml 写的是 ${base}。请运行 npm run build -- --env base=${base}，或者 npm run manifest -- --env base=${built}。`,
  excelMissing: (folder: string) =>
    `没有找到 Excel（缺少 ${folder}）。请先安装 Excel，打开一次，再运行 npm run start:excel。`,
  portTaken: (port: number) =>
    `端口 ${port} 已被别的程序占用，那里没有本加载项。请先结束它；或者换一个端口，例如 npm run manifest -- --env base=https://localhost:3443/ 和 npm run build -- --env base=https://localhost:3443/。`,
  noCertificate: "没有 localhost 的证书：刚才没有装上。请再试一次，系统问是否信任时选“是”。",
  certificate: {
    missing: "还没有 localhost 的开发证书。",
    expired: "localhost 的开发证书已过期。",
  },
  willInstall: (tool: string) =>
    `将用 npx 临时下载微软的 ${tool}，生成一张只在本机有效的证书；系统会问是否信任，请选“是”。`,
  willRegister: (tool: string) =>
    `将用 npx 临时下载微软的 ${tool}（约 450 MB，第一次要几分钟），登记加载项并打开 Excel。`,
  willUnregister: (tool: string) => `将用 npx 临时下载微软的 ${tool}，取消登记。`,
  failed: (command: string, otherwise: string) =>
    `没有成功：${command}${otherwise && `\n上面是它说的原因。也可以不用它：${otherwise}`}`,
  ownCertificate:
    "自己做一张 localhost 的证书，让系统信任，放成主文件夹里的 .office-addin-dev-certs/localhost.crt 和 localhost.key。",
  byHand: "npm run dev 只开网站，再按 docs/install.md 第四节的“共享文件夹目录”登记根目录的 manifest.xml。",
  outByHand: "在 Excel 里 开始 › 加载项，把它删去；或按 docs/install.md 第六节清除缓存。",
  copied: (file: string) => `清单已放到 ${file}`,
  removed: (file: string) => `已删去 ${file}`,
  nothingToRemove: "没有登记过，不用取消。",
  serving: (base: string) => `加载项的网站：${base}（只在本机）`,
  servedAlready: (base: string) => `加载项的网站已经开着：${base}`,
  ready: "Excel 打开后：开始 › 加载项 › 武义奖补测算。用的时候不要关这个窗口；按 Ctrl-C 结束。",
  readyBeside: "Excel 打开后：开始 › 加载项 › 武义奖补测算。用的时候不要关另一个开着网站的窗口。",
  howToStop: "不再需要时：npm run stop",
} as const;

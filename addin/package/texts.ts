import { ADDIN_TEXT } from "../texts";

/** What packaging says. */
export const PACKAGE_TEXT = {
  usage:
    "用法：npm run package -- --env base=https://服务器/文件夹/ [--env officejs=microsoft|china|installed|文件夹] [--to 文件夹]",
  noBase: "请写明加载项将放在哪个网址，例如 npm run package -- --env base=https://server.example/wuyi/。",
  notOurs: (folder: string) =>
    `${folder} 里有别的内容，没有打包，也没有改动。请换一个空文件夹，或以前打包过的文件夹。`,
  building: (base: string) => `正在为 ${base} 构建……`,
  failed: "构建没有成功：",
  badManifest: "清单有问题，没有打包：",
  done: (folder: string, files: number, megabytes: string) =>
    `已打包到 ${folder}（${files} 个文件，${megabytes} MB）。下一步见其中的“说明.txt”。`,
} as const;

/** The names in the package. */
export const PACKAGE_NAMES = { site: "site", manifest: "manifest.xml", readme: "说明.txt" } as const;

const OFFICE_JS = {
  server: (address: string) => `页面从 ${address} 加载 office.js，用户的电脑要能访问它。`,
  copy: "office.js 已放在网站里（site/addin/office），用户的电脑不必访问外网。微软只正式支持从它的网站加载；更新 Office 以后请重新打包。",
} as const;

/** What the package says of itself to whoever puts it on a server. */
export function readmeText(base: string, version: string, officeJs: string | undefined): string {
  const lines = [
    `${ADDIN_TEXT.name[0]} ${version}`,
    `网站地址：${base}`,
    "",
    "一、放上网站",
    `1. 把 ${PACKAGE_NAMES.site} 文件夹里的全部内容（不是文件夹本身）复制到网站的这个地址之下。`,
    "2. 网站须用 https，证书须是用户电脑信任的；.js、.json、.html、.css、.png 用各自通常的类型。",
    "3. 图标（addin/icons）不要加 no-cache、no-store，否则 Office 会换成默认图标。",
    `4. 用浏览器打开 ${base}addin/taskpane.html 和 ${base}help/index.html，没有证书警告，再往下做。`,
    officeJs === undefined ? `5. ${OFFICE_JS.copy}` : `5. ${OFFICE_JS.server(officeJs)}`,
    "",
    "二、装到 Excel",
    `把 ${PACKAGE_NAMES.manifest} 交给管理员：在 Microsoft 365 管理中心部署，或放进共享文件夹目录。`,
    "每一步和常见问题见源代码的 docs/install.md。",
    "",
    "三、更新",
    "重新打包，覆盖网站上的全部内容；清单有变化的，版本号要增加，并重新分发清单。",
    "",
    `浏览器里的测算表：${base}workbench/index.html`,
    "数据只在用户的电脑上计算，不上传。",
  ];
  // Notepad on older Windows tells UTF-8 by its mark.
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** What the build and the packaging say when they are called wrongly. */
export const BUILD_TEXT = {
  unknownOption: (name: string, known: readonly string[]) =>
    `没有名为 ${name} 的选项。可用：${known.map((one) => `--env ${one}=…`).join("、")}。`,
  notAnAddress: (given: string) =>
    `base 应为完整的网址，例如 https://server.example/wuyi/，现为“${given}”。请写成 --env base=https://…/。`,
  notHttps: (given: string) =>
    `base 须以 https:// 开头，现为“${given}”。Excel 只加载 https 的加载项（只有 localhost 可以用 http）。请先给网站装好证书。`,
  notAFolder: (given: string) =>
    `base 应为网站文件夹的网址，不带文件名、问号、井号和用户名，现为“${given}”。例如 https://server.example/wuyi/。`,
  noOfficeJs: (folder: string, missing: readonly string[]) =>
    `文件夹 ${folder} 里没有 ${missing.join("、")}。officejs 应为 microsoft、china、installed，或一份 office.js 的文件夹（npm 包 @microsoft/office-js 的 dist）。`,
} as const;

/** What `npm run manifest` says. */
export const WRITE_TEXT = {
  usage: "用法：npm run manifest [-- --env base=https://localhost:端口/]",
  notLocal: (base: string) =>
    `根目录的 manifest.xml 只用来在本机试，网址应是 https://localhost:端口/，现为 ${base}。给网站用的清单由 npm run package 打包得到。`,
  written: (base: string) => `manifest.xml 已写好，网址 ${base}`,
  notCommitted: (base: string) => `只在这台机器上用；提交之前再运行一次 npm run manifest，改回 ${base}。`,
} as const;

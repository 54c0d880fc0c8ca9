/** An address that may stand in built files. */
export interface PermittedAddress {
  /** How it begins. */
  readonly starts: string;
  /** The folders of `dist` in which it stands. */
  readonly parts: readonly Part[];
  readonly why: string;
}

/** A folder of `dist` that people are given. */
export type Part = "addin" | "cli" | "help" | "workbench";

const PAGES: readonly Part[] = ["addin", "workbench"];
const ENGINES: readonly Part[] = ["cli", "workbench"];
const ALL: readonly Part[] = ["addin", "cli", "help", "workbench"];

const permitted = (why: string, parts: readonly Part[], ...starts: readonly string[]): PermittedAddress[] =>
  starts.map((start) => ({ starts: start, parts, why }));

const NAME_ONLY = "文件格式里的名字，程序只比较它，从不访问";
const READ_BY_PEOPLE = "写在别的库的出错信息或许可原文里，给开发者看，程序不访问";

/**
 * Every address that stands in a built file. Only office.js's is ever loaded, by the add-in's page, which names it; the
 * others are names, or texts that somebody may read. The pages' content policy forbids every request to them.
 */
export const PERMITTED_ADDRESSES: readonly PermittedAddress[] = [
  ...permitted(
    "office.js：加载项的页面从微软的网站加载，打包时可以改为自带（--env officejs=installed）",
    ["addin"],
    "https://appsforoffice.microsoft.com",
  ),
  ...permitted("加载项自己的网址，打包时换成单位的（--env base=…）", ["addin"], "https://localhost:3000/"),
  ...permitted(NAME_ONLY, ["addin"], "http://schemas.microsoft.com/office/"),
  ...permitted(NAME_ONLY, ENGINES, "http://schemas.microsoft.com/office/spreadsheetml/"),
  ...permitted(NAME_ONLY, ENGINES, "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"),
  ...permitted(`${NAME_ONLY}（源代码里的正则写法）`, ENGINES, "http://schemas", "http://purl"),
  ...permitted(NAME_ONLY, ["workbench"], "http://purl.org/dc/"),
  ...permitted(NAME_ONLY, ["addin"], "http://www.w3.org/2001/XMLSchema-instance"),
  ...permitted(NAME_ONLY, PAGES, "http://www.w3.org/"),
  ...permitted(
    `${NAME_ONLY}（读旧版 .xls 的库也会写别的格式，这里不用）`,
    ENGINES,
    "http://schemas.microsoft.com/",
    "http://www.w3.org/",
    "http://purl.org/",
    "http://openoffice.org/",
    "http://docs.oasis-open.org/",
    "http://macVmlSchemaUri",
  ),
  ...permitted(NAME_ONLY, ["cli"], "http://sheetjs.openxmlformats.org/"),
  ...permitted(READ_BY_PEOPLE, ENGINES, "https://sheetjs.com", "http://sheetjs.com"),
  ...permitted(
    "协同编辑的数据类型的名字（ot-json1、ot-text-unicode），从不访问",
    ENGINES,
    "http://sharejs.org/types/",
  ),
  ...permitted(
    "协同编辑的数据类型的名字（Univer），从不访问",
    ENGINES,
    "https://github.com/dream-num/univer#",
  ),
  ...permitted("物料清单的格式说明", ALL, "http://cyclonedx.org/schema/"),
  ...permitted("Univer 判断一段文字是不是网址时的比较", ENGINES, "http://localhost:3002", "https://${"),
  ...permitted("同上，没有网页环境时的缺省值", ["workbench"], "http://localhost"),
  ...permitted(
    "Univer 的函数说明附带的参考资料，界面不显示，程序不访问",
    ["workbench"],
    "https://support.microsoft.com/",
    "https://support.google.com/docs/",
    "https://www.wps.cn/learning/",
  ),
  ...permitted(
    "IMAGE、HYPERLINK、ENCODEURL 函数说明里的例子；内容策略不让页面加载外来图片",
    ["workbench"],
    "https://github.com/dream-num.png",
    "https://univer.ai/",
  ),
  ...permitted(READ_BY_PEOPLE, ["workbench"], "https://github.com/MikeMcl/decimal.js"),
  ...permitted(READ_BY_PEOPLE, PAGES, "https://react.dev/errors/"),
  ...permitted(
    "core-js 自带的版本和许可说明，从不访问",
    ["addin", "workbench"],
    "https://github.com/zloirock/core-js/",
    "https://github.com/zloirock/core-js",
  ),
  ...permitted(READ_BY_PEOPLE, ENGINES, "https://redi.wendell.fun/"),
  ...permitted(
    READ_BY_PEOPLE,
    ["workbench"],
    "https://aka.ms/griffel-css-shorthands",
    "https://github.com/microsoft/griffel/issues",
    "https://github.com/opentypejs/opentype.js/issues/",
    "https://mozilla.github.io/localForage/",
    "https://universheet.net/docs/",
  ),
];

/** A beginning that names a whole host, or that goes on with what the program puts in. */
const GOES_ON = /^\w+:\/\/[^/]+\/|\$\{/;

/**
 * Whether an address may stand in a folder of `dist`. A host is permitted as a whole: `https://a.example`
 * permits `https://a.example/b` and not `https://a.example.org`.
 */
export function isPermitted(part: Part, address: string): boolean {
  return PERMITTED_ADDRESSES.some(({ starts, parts }) => {
    if (!parts.includes(part) || !address.startsWith(starts)) return false;
    return GOES_ON.test(starts) || ["", "/"].includes(address.charAt(starts.length));
  });
}

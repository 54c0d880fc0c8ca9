/** Licences that let the built pages be given to anybody, with their text beside them. */
export const SHIPPED_LICENCES: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);

/** Further licences of tools and tests, none of which reaches a built file; each with what it asks. */
export const TOOL_LICENCES: Readonly<Record<string, string>> = {
  "BlueOak-1.0.0": "宽松许可，随附许可文本即可",
  "CC-BY-4.0": "浏览器版本数据（caniuse-lite），只在构建时查阅",
  "CC0-1.0": "放弃权利",
  "MIT-0": "MIT，不要求署名",
  "MPL-2.0": "axe-core：无障碍检查，原样用于测试，未修改",
  "OFL-1.1": "Noto Sans SC：测试里浏览器的中文字体，原样使用",
  "Python-2.0": "宽松许可（argparse）",
  Unlicense: "放弃权利",
  Zlib: "宽松许可（pako）",
};

/**
 * What a package is licensed under where its own declaration does not say it in SPDX words. Each was read in
 * the package, and `found` says where.
 */
export const READ_LICENCES: Readonly<Record<string, { readonly licence: string; readonly found: string }>> = {
  "@microsoft/office-js": {
    licence: "LicenseRef-Microsoft-Office-JS",
    found: "LICENSE.md：只可用于与 Microsoft 365 配合的应用，可随应用原样分发，不可修改",
  },
  "@univerjs/telemetry": {
    licence: "Apache-2.0",
    found: "包内 LICENSE 为 Apache-2.0 全文；package.json 漏写",
  },
  buffers: {
    licence: "MIT",
    found: "作者 James Halliday 的公开仓库；包内未写，只由 exceljs 在测试里间接用到",
  },
  chainsaw: { licence: "MIT", found: "package.json 写作旧称 MIT/X11；只由 exceljs 在测试里间接用到" },
};

/** The licence of Microsoft's library: it is copied only where a build asks for it, with its own terms beside it. */
const OFFICE_JS = "LicenseRef-Microsoft-Office-JS";

/** A package's licence: as read in it, or as it declares. */
export const licenceOf = (name: string, declared: string | undefined): string | undefined =>
  READ_LICENCES[name]?.licence ?? declared;

/**
 * Whether a licence expression can be met with the permitted licences. Of `A OR B` one suffices, of `A AND B`
 * both are needed; a mixture of the two is for a person to read.
 *
 * @example meets("(MIT OR GPL-3.0-or-later)", (one) => one === "MIT") // true
 */
export function meets(expression: string, permitted: (licence: string) => boolean): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(bare) || (/ OR /.test(bare) && / AND /.test(bare))) return false;
  return / OR /.test(bare)
    ? bare.split(" OR ").some((one) => permitted(one.trim()))
    : bare.split(" AND ").every((one) => permitted(one.trim()));
}

const isShippable = (licence: string): boolean => SHIPPED_LICENCES.has(licence);
const isForTools = (licence: string): boolean =>
  isShippable(licence) || Object.hasOwn(TOOL_LICENCES, licence) || licence === OFFICE_JS;

/**
 * What is wrong with a package's licence, and what to do; nothing where it may be used.
 *
 * @param declared what its package.json or the lock file says
 * @param shipped whether it becomes part of what people are given
 */
export function licenceProblem(
  name: string,
  declared: string | undefined,
  shipped: boolean,
): string | undefined {
  const licence = licenceOf(name, declared);
  if (licence === undefined) {
    return `${name} 没有写明许可。请在包里或它的仓库里查清，记入 supply/licence-rules.ts 的 READ_LICENCES；查不到就不要用它。`;
  }
  if (meets(licence, shipped ? isShippable : isForTools)) return undefined;
  return shipped
    ? `${name} 的许可 ${licence} 不在可以随页面分发的宽松许可之列。请换一个包，或请懂许可的人看过再加入 SHIPPED_LICENCES。`
    : `${name} 的许可 ${licence} 没有登记。请读过它的条款，把它和理由加入 supply/licence-rules.ts 的 TOOL_LICENCES，或换一个包。`;
}

const list = (names: readonly string[]): string => names.join("、");

/** What can be wrong with a manifest, and what would be right. */
export const PROBLEM_TEXT = {
  "not-xml": (p: { fault: string }) => `不是格式正确的 XML：${p.fault}。`,
  "unknown-element": (p: { name: string; accepted: readonly string[] }) =>
    `这里不能有 ${p.name}${p.accepted.length > 0 ? `，可有：${list(p.accepted)}` : ""}。`,
  "wrong-order": (p: { name: string; before: string }) =>
    `${p.name} 应在 ${p.before} 之前。Office 只认规定的次序。`,
  "missing-element": (p: { name: string }) => `缺少 ${p.name}。`,
  "repeated-element": (p: { name: string; most: number }) => `${p.name} 最多 ${p.most} 个。`,
  "wrong-namespace": (p: { given: string; expected: string }) =>
    `命名空间应为 ${p.expected}，现为“${p.given}”。`,
  "wrong-type": (p: { given: string; accepted: readonly string[] }) =>
    `xsi:type 应为 ${list(p.accepted)} 之一，现为“${p.given}”。`,
  "missing-attribute": (p: { name: string }) => `缺少属性 ${p.name}。`,
  "unknown-attribute": (p: { name: string }) => `不能有属性 ${p.name}。`,
  empty: (p: { what: string }) => `${p.what} 不能为空。`,
  "too-long": (p: { what: string; most: number; length: number }) =>
    `${p.what} 最长 ${p.most} 个字符，现有 ${p.length} 个。`,
  "bad-guid": (p: { given: string }) => `Id 应为 8-4-4-4-12 位的 GUID，现为“${p.given}”。`,
  "bad-version": (p: { given: string }) =>
    `版本应为 1 至 4 段、每段 1 至 5 位的数字，例如 1.0.0.0，现为“${p.given}”。`,
  "bad-locale": (p: { given: string }) => `语言应写成 zh-CN 这样，现为“${p.given}”。`,
  "not-one-of": (p: { what: string; given: string; accepted: readonly string[] }) =>
    `${p.what} 应为 ${list(p.accepted)} 之一，现为“${p.given}”。`,
  "resource-missing": (p: { id: string; kind: string }) => `Resources 的 ${p.kind} 里没有 ${p.id}。`,
  "resource-repeated": (p: { id: string }) => `Resources 里有两个 ${p.id}。`,
  "resource-unused": (p: { id: string }) => `${p.id} 没有被用到，请删去。`,
  "not-an-address": (p: { given: string }) => `应为完整的网址，现为“${p.given}”。`,
  "not-https": (p: { given: string }) => `应为 https 网址，现为“${p.given}”。`,
  "outside-base": (p: { given: string; base: string }) => `应在 ${p.base} 之下，现为“${p.given}”。`,
  "missing-file": (p: { file: string }) => `构建结果里没有 ${p.file}。`,
  "release-not-in-address": (p: { given: string; expected: string }) =>
    `网址末尾应是 ${p.expected}，现为“${p.given}”。Excel 把它缓存一天，网址不随版本变，更新以后用的还是旧的。`,
  "not-a-picture": (p: { file: string }) => `${p.file} 不是 PNG 图片。`,
  "picture-size": (p: { file: string; width: number; height: number; expected: number }) =>
    `${p.file} 是 ${p.width}×${p.height}，应为 ${p.expected}×${p.expected}。`,
  "icon-size-missing": (p: { size: number }) => `图标缺少 ${p.size} 像素的一张（16、32、80 必备）。`,
  "icon-size-repeated": (p: { size: string }) => `图标有两张 ${p.size} 像素的。`,
  "id-repeated": (p: { id: string }) => `有两个控件或组叫 ${p.id}。`,
  "too-many-controls": (p: { most: number; count: number }) =>
    `内置选项卡上的一个组最多 ${p.most} 个控件，现有 ${p.count} 个。`,
  "several-groups": (p: { count: number }) => `内置选项卡上只能加一个组，现有 ${p.count} 个。`,
  "unknown-action": (p: { id: string; known: readonly string[] }) =>
    `代码里没有名为 ${p.id} 的命令，只有：${list(p.known)}。`,
  "action-not-offered": (p: { id: string }) => `代码里的命令 ${p.id} 没有任何按钮或菜单项。`,
  "no-function-file": () => "有执行函数的命令，却没有 FunctionFile。",
  "short-runtime": () => '共享运行时的 lifetime 应为 "long"。',
  "other-runtime": (p: { given: string; expected: string }) =>
    `应与 Runtime 用同一个 ${p.expected}，现为 ${p.given}：不同的资源会另开一个运行时，函数和窗格就不相通了。`,
  "several-panes": () => "共享运行时只有一个窗格，不能写 TaskpaneId。",
  "host-not-declared": (p: { host: string }) => `外层 Hosts 里没有 ${p.host}。`,
  "unknown-requirement": (p: { set: string }) => `没有名为 ${p.set} 的要求集。`,
  "requirement-elsewhere": (p: { set: string }) =>
    `Excel 不支持在清单里要求 ${p.set}，写上以后加载项在 Excel 里不会出现。`,
  "requirement-version": (p: { set: string; given: string; known: readonly string[] }) =>
    `${p.set} 没有 ${p.given} 版，只有：${list(p.known)}。`,
  "requirement-missing": (p: { set: string; because: string }) => `用到了${p.because}，应要求 ${p.set}。`,
  "namespace-differs": (p: { given: string; expected: string }) =>
    `函数的命名空间应为 ${p.expected}，现为“${p.given}”。已有的工作簿里写的是 ${p.expected}。`,
  "override-missing": (p: { locale: string }) => `缺少 ${p.locale} 的 Override。`,
  "override-repeated": (p: { locale: string }) => `${p.locale} 有两个 Override。`,
  "override-of-default": (p: { locale: string }) => `${p.locale} 就是默认语言，不应有 Override。`,
  "wrong-language": (p: { locale: string; text: string }) => `${p.locale} 的文字不是这种语言：“${p.text}”。`,
  "bad-metadata": (p: { file: string; fault: string }) => `${p.file} 不可用：${p.fault}。`,
  "page-without-script": (p: { file: string; script: string }) => `${p.file} 没有加载 ${p.script}。`,
  "page-order": (p: { file: string }) => `${p.file} 应先加载 office.js，再加载函数。`,
  "page-without-policy": (p: { file: string }) => `${p.file} 没有内容安全策略（Content-Security-Policy）。`,
  "page-inline-script": (p: { file: string }) => `${p.file} 里有写在页面内的脚本，内容安全策略不允许。`,
} as const;

/** What makes a file unusable, inside the sentences above. */
export const FAULT_TEXT = {
  noContent: "没有内容",
  noFunctions: "没有函数",
  otherFunctions: (file: string) => `函数与 ${file} 里的不同`,
  noHelpPage: (id: string) => `函数 ${id} 没有 helpUrl`,
} as const;

/** What the command `npm run validate` says. */
export const CHECK_TEXT = {
  usage: "用法：npm run validate [-- --schemas 文件夹]",
  notBuilt: "还没有构建清单。请先运行 npm run build。",
  good: (base: string) => `清单没有问题（网站地址 ${base}）。`,
  bad: (count: number) => `清单有 ${count} 处问题：`,
  line: (path: string, message: string) => `  ${path === "" ? "" : `${path}：`}${message}`,
  rootMissing: "根目录没有 manifest.xml。请运行 npm run manifest。",
  rootStale: "根目录的 manifest.xml 与现在的数据生成的不同。请运行 npm run manifest。",
} as const;

/** What is said of the check by Microsoft's XML schemas. */
export const SCHEMA_TEXT = {
  good: "按微软公布的 XSD 核对，也没有问题。",
  bad: (count: number) => `按微软公布的 XSD 核对，有 ${count} 处问题：`,
  line: (line: number | undefined, message: string) =>
    `${line === undefined ? "" : `第 ${line} 行：`}${message}`,
  notAsked: "没有按微软公布的 XSD 核对；手上有的，加 -- --schemas 文件夹（见 docs/testing.md）。",
  noFolder: (folder: string) => `打不开文件夹 ${folder}。`,
  noSchema:
    "文件夹里没有清单的 XSD（targetNamespace 为 http://schemas.microsoft.com/office/appforoffice/1.1）。请放入 MS-OWEMXML 附录 5.2–5.7 的六份，文件名不限，以 .xsd 结尾。",
  missing: (namespaces: readonly string[]) => `文件夹里缺少这些命名空间的 XSD：${list(namespaces)}。`,
  unusable: (fault: string) => `这些 XSD 用不了：${fault}`,
} as const;

import { LOCKED, MANIFEST, nameOf } from "./lock-file";

/** Packages that may run a script while they are installed, and why nothing is lost where scripts are off. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  "@parcel/watcher": "由 jest 带入；脚本只在没有现成二进制的平台上编译，缺了它 jest 改用自己的文件遍历",
  "@swc/core": "脚本只检查本平台的二进制在不在，缺了才去下载 wasm 版",
  "core-js": "旧浏览器没有的几个内置函数；脚本只打印一段文字",
  "core-js-pure": "由 Office 的元数据工具带入；脚本只打印一段文字",
  protobufjs: "由 Univer 的协议包带入；脚本只提示版本写法，页面里也没有它的代码",
};

/**
 * Programs of other systems for a peer of the bench that the registry did not offer when the lock file was
 * written, so that nothing could be noted of them. npm leaves out optional packages that it can't find.
 */
const NOT_OFFERED = [
  "darwin-arm64",
  "darwin-x64",
  "linux-arm64-gnu",
  "linux-arm64-musl",
  "wasm32-wasi",
  "win32-x64-msvc",
].map((system) => `node_modules/@gorules/zen-engine-${system}`);

const PUBLIC_REGISTRY = "https://registry.npmjs.org/";
const VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const RANGE = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?[\w.*^~<>=|x\s-]+(?:\+[\w.]+)?$/i;

test("every package is held by the checksum of its content", () => {
  const unheld = LOCKED.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
  expect(unheld.map(([place]) => place)).toEqual(NOT_OFFERED);
  expect(unheld.filter(([, { optional, dev }]) => !(optional && dev))).toEqual([]);
});

test("no package comes from anywhere but the public registry", () => {
  const elsewhere = LOCKED.filter(
    ([, { resolved, link }]) => link || !(resolved === undefined || resolved.startsWith(PUBLIC_REGISTRY)),
  );
  expect(elsewhere.map(([place, { resolved }]) => `${place}: ${resolved}`)).toEqual([]);
});

test("nobody asks for a package by an address, a folder or a repository", () => {
  const asked = LOCKED.flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, range]) => ({
      place,
      name,
      range,
    })),
  );
  expect(asked.length).toBeGreaterThan(1000);
  expect(asked.filter(({ range }) => range !== "" && !RANGE.test(range))).toEqual([]);
});

test.each([
  "git+ssh://git@example.com/a.git",
  "file:../a",
  "http://example.com/a.tgz",
  "github:a/b",
  "a/b",
  "link:a",
])("%s would be seen as such an address", (range) => expect(range).not.toMatch(RANGE));

test("what the project asks for itself is one version each, and the lock file has just that", () => {
  const locked = new Map(LOCKED);
  for (const [name, version] of Object.entries({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies })) {
    expect([name, version]).toEqual([name, expect.stringMatching(VERSION)]);
    expect([name, locked.get(`node_modules/${name}`)?.version]).toEqual([name, version]);
  }
});

test("scripts that run while installing are those of a short list", () => {
  const scripts = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) =>
    nameOf(place),
  );
  expect(scripts.sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
});

import {
  baseAddress,
  buildOptions,
  contentPolicy,
  isWanted,
  officeJs,
  DEFAULT_BASE,
} from "../../addin/build";

const INSTALLED = "/modules/office-js/dist";

const ADDRESSES: [given: string, base: string][] = [
  ["https://server.example/wuyi/", "https://server.example/wuyi/"],
  ["https://server.example/wuyi", "https://server.example/wuyi/"],
  ["https://server.example", "https://server.example/"],
  ["https://server.example:8443/a/b//", "https://server.example:8443/a/b/"],
  ["HTTPS://Server.Example/Wuyi/", "https://server.example/Wuyi/"],
  ["https://server.example/奖补/", "https://server.example/%E5%A5%96%E8%A1%A5/"],
  ["https://localhost:3000/", "https://localhost:3000/"],
  ["http://localhost:3000/", "http://localhost:3000/"],
  ["http://127.0.0.1/", "http://127.0.0.1/"],
  ["https://10.0.0.5/wuyi/", "https://10.0.0.5/wuyi/"],
];

const REFUSED: [given: string, says: string][] = [
  ["", "完整的网址"],
  ["server.example/wuyi", "完整的网址"],
  ["/wuyi/", "完整的网址"],
  ["file:///srv/wuyi/", "完整的网址"],
  ["ftp://server.example/", "完整的网址"],
  ["javascript:alert(1)", "完整的网址"],
  ["http://server.example/", "须以 https:// 开头"],
  ["http://localhost.server.example/", "须以 https:// 开头"],
  ["http://10.0.0.5/", "须以 https:// 开头"],
  ["https://server.example/?a=1", "不带文件名"],
  ["https://server.example/?", "不带文件名"],
  ["https://server.example/#a", "不带文件名"],
  ["https://server.example/index.html", "不带文件名"],
  ["https://user:secret@server.example/", "不带文件名"],
];

test.each(ADDRESSES)("%s is served at %s", (given, base) => {
  expect(baseAddress(given)).toBe(base);
});

test.each(REFUSED)("%s is refused", (given, says) => {
  expect(() => baseAddress(given)).toThrow(says);
});

test("nothing said is this machine, with office.js from Microsoft", () => {
  expect(buildOptions({ WEBPACK_BUILD: true }, INSTALLED)).toEqual({
    base: DEFAULT_BASE,
    officeJs: {
      script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      origin: "https://appsforoffice.microsoft.com",
    },
  });
});

test("an option that is none is refused with those that are", () => {
  expect(() => buildOptions({ bas: "https://server.example/" }, INSTALLED)).toThrow(
    "没有名为 bas 的选项。可用：--env base=…、--env officejs=…。",
  );
});

const SOURCES: [given: string | undefined, script: string, scripts: string, copyOf: string | null][] = [
  [
    undefined,
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "script-src 'self' https://appsforoffice.microsoft.com;",
    null,
  ],
  [
    "china",
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    null,
  ],
  ["installed", "office/office.js", "script-src 'self';", INSTALLED],
  ["D:/office-js", "office/office.js", "script-src 'self';", "D:/office-js"],
];

test.each(SOURCES)(
  "office.js from %s, and the policy that allows it alone",
  (given, script, scripts, copyOf) => {
    const source = officeJs(given, INSTALLED);
    expect(source.script).toBe(script);
    expect(source.copyOf ?? null).toBe(copyOf);
    const policy = contentPolicy(source);
    expect(policy).toContain(scripts);
    expect(policy).toContain("default-src 'none';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy.match(/https:\/\/[^ ;]+/g) ?? []).toEqual(source.origin ? [source.origin] : []);
  },
);

test.each([
  ["office.js", true],
  ["excel-web-16.00.js", true],
  ["excel-win32-16.01-core.js", true],
  ["excel-mac-16.00.js", true],
  ["zh-cn/office_strings.js", true],
  ["sr-latn-rs/office_strings.js", true],
  ["telemetry/oteljs_agave.js", true],
  ["excel-web-16.00.debug.js", false],
  ["zh-cn/office_strings.debug.js", false],
  ["zh-cn/outlook_strings.js", false],
  ["word-web-16.00.js", false],
  ["office.d.ts", false],
])("%s belongs into a copy of office.js: %s", (file, wanted) => {
  expect(isWanted(file)).toBe(wanted);
});

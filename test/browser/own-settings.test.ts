import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";

/** A person's machine: other fonts, another language, the earliest clock. */
const PERSONS = {
  FONTCONFIG_PATH: "/etc/fonts",
  FONTCONFIG_FILE: "/etc/fonts/fonts.conf",
  HOME: "/nowhere",
  LANG: "tr_TR.UTF-8",
  LANGUAGE: "tr",
  LC_ALL: "tr_TR.UTF-8",
  TZ: "Pacific/Kiritimati",
};
const before = { ...process.env };

let browser: Browser;

beforeAll(async () => {
  Object.assign(process.env, PERSONS);
  browser = await launchChromium({ several: true });
}, 120_000);
afterAll(async () => {
  process.env = before;
  await browser?.close();
});

test.each(["Arial", "serif", "monospace", "'Segoe UI', 'Microsoft YaHei', sans-serif"])(
  "letters of %s are as wide as on any other machine",
  async (family) => {
    const page = await browser.newPage();
    const widths = await page.evaluate((asked) => {
      const context = document.createElement("canvas").getContext("2d")!;
      context.font = `100px ${asked}`;
      return ["0123456789", "1,234.56", "iiii", "工业奖补"].map((text) =>
        Math.round(context.measureText(text).width),
      );
    }, family);
    expect(widths).toEqual([572, 395, 101, 400]);
    await page.close();
  },
);

test("the language and the clock are not the machine's", async () => {
  const page = await browser.newPage();
  const found = await page.evaluate(() => {
    const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return [navigator.language, locale, timeZone];
  });
  expect(found).toEqual(["en-US", "en-US", "Asia/Shanghai"]);
});

import { ProgressBar } from "../../cli/check/progress-bar";
import type { Terminal } from "../../cli/terminal";

function watched(on: boolean): { readonly terminal: Terminal; readonly shown: string[] } {
  const shown: string[] = [];
  const terminal: Terminal = {
    input: (async function* () {})(),
    write: () => undefined,
    complain: (text) => void shown.push(text),
    watched: on,
  };
  return { terminal, shown };
}

const clock = (...times: number[]): void => {
  const now = jest.spyOn(performance, "now");
  for (const time of times) now.mockReturnValueOnce(time);
};
afterEach(() => jest.restoreAllMocks());

test("long work shows a bar on one line, and takes it away", async () => {
  const { terminal, shown } = watched(true);
  clock(0, 100, 500, 510, 900);
  const bar = await ProgressBar.of(terminal, "申报.xlsx");
  for (const done of [0.1, 0.5, 0.6, 1]) bar.show("核对", done);
  bar.clear();
  expect(shown).toEqual([
    `\r核对 申报.xlsx ${"█".repeat(12)}${"░".repeat(12)} 50%`,
    `\r核对 申报.xlsx ${"█".repeat(24)} 100%`,
    `\r${" ".repeat(44)}\r`,
  ]);
});

test("nobody watching, nothing shown", async () => {
  const { terminal, shown } = watched(false);
  clock(0, 5000);
  const bar = await ProgressBar.of(terminal, "申报.xlsx");
  bar.show("核对", 0.5);
  bar.clear();
  expect(shown).toEqual([]);
});

import { isCaught, isGreen } from "./bench";
import type { VerdictCase } from "./case";
import { KINDS } from "./cases";
import { judge } from "./judge";

const isOpen = ({ open }: VerdictCase): boolean => open !== undefined;

describe.each(KINDS)("$kind", ({ cases }) => {
  const done = cases.filter((one) => !isOpen(one));

  test.each(done)("$why: not green", async ({ must, told, deceit }) => {
    const { verdict, found } = await judge(deceit);
    expect(verdict).toBe(must);
    if (told !== undefined) expect(found).toContain(told);
  });

  test.each(done)("$why: its honest twin is green", async ({ honest }) => {
    const { verdict, found } = await judge(honest);
    expect([verdict, ...found]).toEqual(["payable", ...found]);
  });
});

test("what waits for others is still wrong; where it is not, it waits no longer", async () => {
  const right: string[] = [];
  for (const one of KINDS.flatMap(({ cases }) => cases).filter(isOpen))
    if (isCaught(one, await judge(one.deceit)) && isGreen(await judge(one.honest))) right.push(one.why);
  expect(right).toEqual([]);
});

test("no two cases are told apart only by their workbooks", () => {
  const all = KINDS.flatMap(({ kind, cases }) => cases.map(({ why }) => `${kind}: ${why}`));
  expect(new Set(all).size).toBe(all.length);
});

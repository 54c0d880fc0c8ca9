/** @jest-environment jsdom */
import { portContract, type MakePort } from "./contract";
import { CURRENT } from "./genuine-office";
import { openPlans, type OfficeBench } from "./office-bench";
import type { Frame } from "./genuine-office";

let open: OfficeBench[] = [];

const opened =
  (how: Frame = {}, prepare: (bench: OfficeBench) => void = () => undefined): MakePort =>
  async (plans) => {
    const bench = openPlans(plans, how);
    prepare(bench);
    open.push(bench);
    return bench;
  };

afterEach(async () => {
  for (const { host, settled } of open) {
    await settled();
    // Nothing was asked for that the host does not know, and Excel holds nothing for us any more.
    expect(host.gaps).toEqual([]);
    expect(host.references.count).toBe(0);
  }
  open = [];
});

portContract("Excel", opened(), { noPieces: true });
portContract("Excel, where events arrive before the answer to the batch", opened({ events: "before" }), {
  noPieces: true,
});
portContract(
  "an older Excel, which does not say whose change it was",
  opened({ sets: { ...CURRENT, ExcelApi: "1.13" } }, ({ host }) => (host.tellsTrigger = false)),
  { noNewsOfNames: true, noPieces: true },
);
portContract(
  "an old Excel for Windows, which would crash with conditional formats beside functions",
  opened({ program: { platform: "PC", version: "16.0.14332.20303" } }),
  { noPieces: true },
);

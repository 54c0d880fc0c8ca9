import { launchChromium } from "../browser/chromium";
import { openAddIn, errorArgument } from "./add-in";
test("probe", async () => {
  const browser = await launchChromium();
  try {
    const addIn = await openAddIn(browser);
    const show = async (p: Promise<unknown>) => console.log(JSON.stringify(await p.catch((e) => String(e))).slice(0, 900));
    await show(addIn.call("GROWTH_AWARD", [[500]], null));
    await show(addIn.call("EQUIPMENT_SUBSIDY", [[3000],[480],["x"],[errorArgument("#N/A")],[errorArgument("#REF!")],[errorArgument("#SPILL!")]], [["省重点"]], null));
    await show(addIn.call("EXPLAIN", [["EQUIPMENT_SUBSIDY"]], [[[3000]], [["省重点"]]]));
    await show(addIn.call("EXPLAIN", [["EQUIPMENT_SUBSIDY"]]));
    await show(addIn.call("ITEMS", null));
    await show(addIn.call("AWARD", [["cloud-purchase"]], null, null, null, null));
    console.log(await addIn.faults());
  } finally { await browser.close(); }
});

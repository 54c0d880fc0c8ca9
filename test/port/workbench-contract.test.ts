import { portContract } from "./contract";
import { WorkbenchBenches } from "./browser/workbench-bench";

let benches: WorkbenchBenches;

beforeAll(async () => {
  benches = await WorkbenchBenches.start();
}, 120_000);
afterAll(() => benches?.close());
afterEach(() => expect(benches.takeFaults()).toEqual([]));

portContract("the browser spreadsheet", (plans) => benches.openPlans(plans), {
  noProtection: true,
  noConditions: true,
});

import { Findings } from "../outcome";
import type { Step } from "../step";

/** Who the host is. */
export const HOST_STEP: Step = {
  id: "host",
  needs: [],
  seconds: 20,
  run: async ({ bench }) => {
    const facts = bench.host();
    const found = new Findings()
      .saw("host", facts.platform, facts.version)
      .saw("languages", facts.language, facts.contentLanguage)
      .saw("sets", facts.sets.join(" · "))
      .saw(facts.marks);
    if (facts.missing.length > 0) found.wrong("missingSets", facts.missing.join(" · "));
    found.saw("calculation", await bench.calculation());
    return found.saw("engine", facts.engine).outcome;
  },
};

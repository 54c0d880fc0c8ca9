import { finding } from "../entry";

/** What is not to be seen. */
export const SHOWN = {
  "hidden-row": finding<Record<never, never>>({
    severity: "info",
    title: { zh: "隐藏行", en: "Hidden row" },
    sentence: {
      zh: () => "本行被隐藏或筛除，但仍是一笔申报，已一并检查。",
      en: () => "This row is hidden or filtered out, but it is still a claim and was checked too.",
    },
    meaning: {
      zh: "这一行被隐藏或筛除，但仍是一笔申报。",
      en: "The row is hidden or filtered out, but it is still a claim.",
    },
    action: {
      zh: "不打算申报的，删去而不要隐藏。",
      en: "Where it is not meant to be claimed, delete it instead of hiding it.",
    },
  }),
};

import type { Language } from "./language";

/** What a sheet is used as, in words. */
export const ROLE_NAMES: Readonly<
  Record<Language, Readonly<Record<"claims" | "veto" | "history" | "none", string>>>
> = {
  zh: { claims: "申报表", veto: "一票否决名单", history: "历史兑现表", none: "未检查" },
  en: { claims: "Claims", veto: "Veto list", history: "Past payments", none: "Not checked" },
};

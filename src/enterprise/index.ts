export { creditCodeCheck, foldCode, judgeCreditCode, type CreditCodeVerdict } from "./credit-code";
export { VetoList, foldEnterprise } from "./veto-list";
export { SimilarNames } from "./similar-names";

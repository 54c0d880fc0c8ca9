export { creditCodeCheck } from "./check-characters";
export { judgeCreditCode, type CreditCodeVerdict } from "./credit-code";
export { firmCode, isRegistrationNumber, organisationCodeIn, sameFirmCode } from "./firm-code";
export { foldEnterprise } from "./firm-name";
export { foldCode, writtenCode } from "./folded-code";
export { SimilarNames } from "./similar-names";
export { VetoList } from "./veto-list";

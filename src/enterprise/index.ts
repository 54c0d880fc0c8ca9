export { creditCodeCheck } from "./check-characters";
export { judgeCreditCode, type CreditCodeVerdict } from "./credit-code";
export {
  firmCode,
  isOrganisationCode,
  isRegistrationNumber,
  organisationCodeIn,
  sameFirmCode,
} from "./firm-code";
export { foldEnterprise, isFoldedEnterprise } from "./firm-name";
export { foldCode, isFoldedCode, writtenCode } from "./folded-code";
export { nameParts, type NameParts } from "./name-parts";
export { OneLetterApart, oneLetterApart } from "./one-letter-apart";
export { SimilarNames } from "./similar-names";
export { VetoList } from "./veto-list";
export { inStandardCharacters } from "./variants";

export { PolicyPart as default } from "./view/policy-part";

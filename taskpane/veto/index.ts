export { VetoPart as default } from "./view/veto-part";

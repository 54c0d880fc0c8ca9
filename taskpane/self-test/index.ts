export { SelfTestCard as default } from "./view/self-test-card";

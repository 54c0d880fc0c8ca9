export { WhatIfPart as default } from "./view/what-if-part";

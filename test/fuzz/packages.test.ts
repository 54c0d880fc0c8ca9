import { packageCase, shownPackage, type PackageCase } from "./package-cases";
import { packageHolds } from "./package-oracle";
import { PACKAGE_CASES } from "./plan";
import { casesOf, fuzz, tell, type Target } from "./target";

afterAll(() => tell("packages"));

const target: Target<PackageCase> = {
  name: "packages",
  ...PACKAGE_CASES,
  make: packageCase,
  holds: packageHolds,
  shown: shownPackage,
};

test(`packages of anything: ${casesOf(target)}`, () => void fuzz(target, "packages.test.ts"), 1_800_000);

import { addressesIn } from "../../supply/addresses";
import { PERMITTED_ADDRESSES, isPermitted } from "../../supply/permitted-addresses";
import { SUPPLY_FILES } from "../../supply/supply-files";
import { PARTS, builtFiles, lettersOf } from "./built-files";

/** Licences are others' words: they name addresses as they like, and nobody runs them. */
const isLicence = (file: string): boolean =>
  file.endsWith(SUPPLY_FILES.notices) || file.endsWith(".LICENSE.txt");

test.each(PARTS)("no file of dist/%s holds an address that nobody gave a reason for", (part) => {
  const found = [...builtFiles(part)]
    .filter(([file]) => !isLicence(file))
    .flatMap(([file, content]) =>
      addressesIn(lettersOf(file, content)).map((address) => ({ file, address })),
    );
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ address }) => !isPermitted(part, address))).toEqual([]);
});

test("every address on the list still stands in a file", () => {
  const held = new Map(
    PARTS.map((part) => [
      part,
      [...builtFiles(part)].flatMap(([file, content]) => addressesIn(lettersOf(file, content))),
    ]),
  );
  const gone = PERMITTED_ADDRESSES.flatMap(({ starts, parts }) =>
    parts
      .filter((part) => !held.get(part)!.some((address) => address.startsWith(starts)))
      .map((part) => `${part}: ${starts}`),
  );
  expect(gone).toEqual([]);
});

test.each([
  ["a string of a script", 'fetch("https://evil.example/a")', ["https://evil.example/a"]],
  ["a minified template", "`wss://evil.example/${a}`", ["wss://evil.example/${a}"]],
  ["an escaped address", '"https:\\/\\/evil.example\\/a"', ["https://evil.example"]],
  ["an attribute without a scheme", "<script src=//evil.example/a.js>", ["src=//evil.example/a.js>"]],
  ["a string without a scheme", 'url("//evil.example")', ['"//evil.example']],
  ["a sentence in Chinese", "见 https://a.example/b。", ["https://a.example/b"]],
  ["a comment of a script", "a(); // not.an.address here", []],
])("%s", (_, text, addresses) => expect(addressesIn(text)).toEqual(addresses));

test("an address of somebody else is not permitted, and one of a folder only there", () => {
  expect(isPermitted("addin", "https://evil.example/")).toBe(false);
  expect(isPermitted("help", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")).toBe(false);
  expect(isPermitted("addin", "https://appsforoffice.microsoft.com.evil.example/a")).toBe(false);
});

import { looksLike, unseenPieces, veilOf, type Look, type Piece, type Unseen } from "../../src/shown";

const HIDDEN: Unseen = { how: "colour", shown: "" };
const SMALL: Unseen = { how: "size", shown: "" };

const LOOKS: readonly (readonly [why: string, look: Partial<Look>, unseen: Unseen | undefined])[] = [
  ["as in a fresh sheet", {}, undefined],
  ["white on nothing", { colour: "#FFFFFF" }, HIDDEN],
  ["white on white", { colour: "#FFFFFF", fill: "#FFFFFF" }, HIDDEN],
  ["white on blue, as headers are", { colour: "#FFFFFF", fill: "#4472C4" }, undefined],
  ["nearly white on nothing", { colour: "#FEFEFE" }, HIDDEN],
  ["the lightest grey of the menu on nothing", { colour: "#F2F2F2" }, HIDDEN],
  ["a grey that can be read", { colour: "#D9D9D9" }, undefined],
  ["red on nothing", { colour: "#FF0000" }, undefined],
  ["yellow on nothing", { colour: "#FFFF00" }, undefined],
  ["yellow on yellow", { colour: "#FFFF00", fill: "#FFFF00" }, HIDDEN],
  ["black on black, said so", { colour: "#000000", fill: "#000000" }, HIDDEN],
  ["automatic on black: programs differ in what they make of it", { fill: "#000000" }, undefined],
  ["size 2", { size: 2 }, SMALL],
  ["size 6, as in dense forms", { size: 6 }, undefined],
  ["white by its format", { format: "[White]0" }, HIDDEN],
  ["white by its format's number", { format: "[Color2]0" }, HIDDEN],
  ["white by its format, on blue", { format: "[White]0", fill: "#4472C4" }, undefined],
  ["white, and red by its format", { colour: "#FFFFFF", format: "[Red]0" }, undefined],
  ["white, and red by its format below zero", { colour: "#FFFFFF", format: "0;[Red]-0" }, HIDDEN],
  ["nothing by its format", { format: ";;;" }, { how: "format", shown: "" }],
  ["another number by its format", { format: '0"0"' }, { how: "format", shown: "1200" }],
];

test.each(LOOKS)("%s", (_, look, unseen) => {
  expect(veilOf({ size: 11, format: "General", ...look })?.(120)).toEqual(unseen);
});

test("red below zero is no reason to look at every cell of a column", () => {
  expect(veilOf({ size: 11, format: "#,##0;[Red]-#,##0" })).toBeUndefined();
});

test.each([
  ["the same", "#123456", "#123456", true],
  ["16 apart in one part", "#1234FF", "#1234EF", true],
  ["17 apart in one part", "#1234FF", "#1234EE", false],
  ["equally bright and of other hues", "#FF0000", "#008200", false],
])("colours that are %s", (_, one, other, alike) => {
  expect([looksLike(one, other), looksLike(other, one)]).toEqual([alike, alike]);
});

const plain = (text: string): Piece => ({ text, size: 11 });
const white = (text: string): Piece => ({ text, size: 11, colour: "#FFFFFF" });

const PIECES: readonly (readonly [
  why: string,
  pieces: readonly Piece[],
  fill: string | undefined,
  unseen: Unseen | undefined,
])[] = [
  [
    "all to be seen",
    [plain("申报金额"), { text: "（万元）", size: 9, colour: "#FF0000" }],
    undefined,
    undefined,
  ],
  ["a unit in white", [plain("申报金额"), white("（千元）")], undefined, { how: "part", shown: "申报金额" }],
  ["a unit in white on blue", [white("申报金额"), white("（千元）")], "#4472C4", undefined],
  [
    "a unit of size 1",
    [plain("申报金额"), { text: "（千元）", size: 1 }],
    undefined,
    { how: "part", shown: "申报金额" },
  ],
  [
    "a piece in the middle",
    [plain("武义"), white("假"), plain("公司")],
    undefined,
    { how: "part", shown: "武义公司" },
  ],
  ["blanks in white", [plain("甲"), white("  \n"), plain("乙")], undefined, undefined],
  ["all in white", [white("甲"), white("乙")], undefined, HIDDEN],
  ["nothing but blanks beside white", [plain(" "), white("乙")], undefined, HIDDEN],
  ["all of size 1", [{ text: "甲", size: 1 }], undefined, SMALL],
];

test.each(PIECES)("a text in pieces: %s", (_, pieces, fill, unseen) => {
  expect(unseenPieces(pieces, fill)).toEqual(unseen);
});

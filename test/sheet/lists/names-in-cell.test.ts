import { readNames } from "../../../src/sheet/lists";

// Which firms a cell names; the other names of one firm stand behind a bar.

test.each<[text: string, firms: readonly string[], why: string]>([
  ["武义甲五金有限公司", ["武义甲五金有限公司"], "one"],
  ["武义甲公司、武义被否五金制造有限公司", ["武义甲公司", "武义被否五金制造有限公司"], "、"],
  ["武义甲公司，武义乙厂；武义丙店", ["武义甲公司", "武义乙厂", "武义丙店"], "several marks"],
  ["武义甲公司\n武义乙公司", ["武义甲公司", "武义乙公司"], "lines"],
  ["武义甲公司 武义乙公司", ["武义甲公司", "武义乙公司"], "blanks"],
  ["武义甲公司/武义乙公司", ["武义甲公司", "武义乙公司"], "a stroke"],
  ["武义甲公司及武义乙公司", ["武义甲公司", "武义乙公司"], "及"],
  ["武义甲公司、武义乙公司和武义丙厂", ["武义甲公司", "武义乙公司", "武义丙厂"], "and at the end 和"],
  ["1.武义甲公司2.武义乙公司", ["武义甲公司", "武义乙公司"], "numbers"],
  ["1、武义甲公司\n2、武义乙公司", ["武义甲公司", "武义乙公司"], "numbers with 、"],
  ["①武义甲公司②武义乙公司", ["武义甲公司", "武义乙公司"], "circled numbers"],
  ["（1）武义甲公司（2）武义乙公司", ["武义甲公司", "武义乙公司"], "numbers in brackets"],
  ["一、武义甲公司", ["武义甲公司"], "a number before one name"],
  ["武义甲有限公司武义乙有限公司", ["武义甲有限公司", "武义乙有限公司"], "nothing between them"],
  ["武义甲五金\n有限公司", ["武义甲五金有限公司"], "one name on two lines"],
  [
    "武义甲五金\n有限公司\n武义乙门业\n有限公司",
    ["武义甲五金有限公司", "武义乙门业有限公司"],
    "two on four lines",
  ],
  ["武义 甲五金 有限公司", ["武义甲五金有限公司"], "blanks within"],
  ["浙江甲有限公司\n武义分公司", ["浙江甲有限公司武义分公司"], "a branch on its own line"],
  ["武义和平五金厂", ["武义和平五金厂"], "和 within a name"],
  ["永康市社和五金有限公司", ["永康市社和五金有限公司"], "社和 within a name"],
  ["浙江与时俱进科技有限公司", ["浙江与时俱进科技有限公司"], "与 within a name"],
  ["武义宏远1号五金有限公司", ["武义宏远1号五金有限公司"], "a number within a name"],
  ["武义甲企业管理（有限合伙）", ["武义甲企业管理(有限合伙)"], "a form in brackets"],
  ["中化学（浙江）科技有限公司", ["中化学(浙江)科技有限公司"], "a place in brackets"],
  ["ABC TOOLS CO., LTD", ["ABC TOOLS CO., LTD"], "a comma in Latin letters"],
  ["武义甲厂（曾用名：武义乙厂）", ["武义甲厂|武义乙厂"], "a former name"],
  ["武义甲厂（曾用名:武义乙厂、武义丙厂）", ["武义甲厂|武义乙厂|武义丙厂"], "two former names"],
  ["武义甲厂（原武义乙厂）", ["武义甲厂|武义乙厂"], "原 in brackets"],
  ["武义甲厂（原名：乙五金）", ["武义甲厂|乙五金"], "a former name without its ending"],
  ["武义甲厂（现更名为武义乙厂）", ["武义甲厂|武义乙厂"], "a later name"],
  ["武义甲厂（现武义乙厂）", ["武义甲厂|武义乙厂"], "现 in brackets"],
  ["武义甲厂更名为武义乙厂", ["武义甲厂|武义乙厂"], "更名为 without brackets"],
  ["武义甲厂，曾用名：武义乙厂", ["武义甲厂|武义乙厂"], "曾用名 behind a comma"],
  ["武义甲厂\n曾用名：武义乙厂", ["武义甲厂|武义乙厂"], "曾用名 on a line of its own"],
  ["武义甲厂（原武义乙厂）、武义丙厂", ["武义甲厂|武义乙厂", "武义丙厂"], "a former name, then another firm"],
  ["原武义甲厂", ["原武义甲厂|武义甲厂"], "原 before the name"],
  ["原野家具有限公司", ["原野家具有限公司|野家具有限公司"], "a name that begins with 原 is still found"],
  ["中原名车有限公司", ["中原名车有限公司"], "原名 within a name"],
  ["武义甲公司（已注销）", ["武义甲公司"], "a remark"],
  ["武义甲公司（法定代表人：张三）", ["武义甲公司"], "a person"],
  ["武义甲公司（91330723MA3100037K）", ["武义甲公司"], "a code beside the name"],
  ["武义甲公司、武义乙公司等2家企业", ["武义甲公司", "武义乙公司"], "等 that counts those it names"],
  ["武义甲厂、武义乙厂、武义丙店等三家", ["武义甲厂", "武义乙厂", "武义丙店"], "the same in words"],
  ["武义平等五金厂", ["武义平等五金厂"], "等 within a name"],
  ["武义(1)号五金厂", ["武义(1)号五金厂"], "a number in brackets within a name"],
  ["武义甲厂（2）", ["武义甲厂"], "a footnote's number behind one"],
  ["十二、武义甲公司", ["武义甲公司"], "a number of two words"],
  ["一、武义甲有限公司\n二、武义乙厂", ["武义甲有限公司", "武义乙厂"], "such numbers on lines"],
  ["一、武义甲有限公司\r二、武义乙厂", ["武义甲有限公司", "武义乙厂"], "on lines of old programs"],
  [
    "武义甲有限公司武义乙有限责任公司武义丙有限公司",
    ["武义甲有限公司", "武义乙有限责任公司", "武义丙有限公司"],
    "nothing between three",
  ],
  ["武义甲公司、武义乙厂等两家", ["武义甲公司", "武义乙厂"], "等两家 of two"],
  ["武义甲公司\n分公司路五金厂", ["武义甲公司", "分公司路五金厂"], "a name that begins like a branch"],
  ["武义甲公司、、武义乙厂、", ["武义甲公司", "武义乙厂"], "a mark too many"],
  ["武义甲厂【曾用名：武义乙厂】", ["武义甲厂|武义乙厂"], "brackets of another kind"],
  ["武义甲厂[原武义乙厂]", ["武义甲厂|武义乙厂"], "square brackets"],
  ["ABC  TOOLS CO., LTD", ["ABC TOOLS CO., LTD"], "two blanks in Latin letters"],
  ["武义甲公司 （已注销）", ["武义甲公司"], "a remark behind a blank"],
  ["武义甲厂-武义乙厂", ["武义甲厂", "武义乙厂"], "a hyphen between firms"],
  ["武义甲厂—武义乙厂", ["武义甲厂", "武义乙厂"], "a dash between firms"],
  ["武义甲厂——武义乙厂", ["武义甲厂", "武义乙厂"], "a long dash between firms"],
  ["武义甲五金\n厂\n武义乙门业\n厂", ["武义甲五金厂", "武义乙门业厂"], "two factories on four lines"],
  ["张三、", ["张三、"], "a mark behind a person"],
  ["张三、 、", ["张三、、"], "marks behind a person"],
  ["武义甲厂（第十二批）", ["武义甲厂"], "a later batch"],
  ["武义甲厂（12）", ["武义甲厂"], "a footnote's number of two digits"],
  ["武义甲厂（2号）", ["武义甲厂(2号)|武义甲厂"], "which of several"],
  ["武义甲厂（A2）", ["武义甲厂(A2)|武义甲厂"], "the same with a letter"],
  ["武义(武义乙厂)五金厂", ["武义(武义乙厂)五金厂"], "a bracket within a name"],
  ["：：武义甲厂", ["武义甲厂"], "colons before one"],
  [
    "原武义甲厂（张三）",
    ["原武义甲厂(张三)|原武义甲厂|武义甲厂(张三)|武义甲厂"],
    "原 before, and whose it is behind",
  ],
  ["原武义公司", ["原武义公司"], "原 before what is no firm's name"],
  ["武义甲厂。武义乙厂。", ["武义甲厂", "武义乙厂"], "full stops"],
  ["武义甲厂&武义乙厂&武义丙店", ["武义甲厂", "武义乙厂", "武义丙店"], "& between firms"],
  ["武义甲有限公司+武义乙厂", ["武义甲有限公司", "武义乙厂"], "+ behind a full form"],
  ["武义甲厂～武义乙厂", ["武义甲厂", "武义乙厂"], "a wave in full width"],
  ["浙江甲有限公司-永康分公司", ["浙江甲有限公司-永康分公司"], "a hyphen before a branch"],
  ["武义A-1五金厂", ["武义A-1五金厂"], "a hyphen within a name"],
  ["原名车辆有限公司", ["车辆有限公司|原名车辆有限公司"], "a name that begins like a word for former names"],
  ["变更后工具厂", ["工具厂|变更后工具厂"], "the same without a full form"],
  [
    "武义甲厂；曾用名：武义乙厂；武义丙厂",
    ["武义甲厂|武义乙厂", "武义丙厂"],
    "a former name between two firms",
  ],
  ["甲 乙 丙", ["甲乙丙"], "blanks in a person's name"],
  ["浙江甲有限公司 第一营业部", ["浙江甲有限公司第一营业部"], "a branch behind a blank"],
  ["武义甲厂 分厂", ["武义甲厂分厂"], "a factory's branch"],
  ["武义甲厂(武义乙厂)", ["武义甲厂(武义乙厂)|武义甲厂|武义乙厂"], "another firm in brackets"],
  ["武义甲厂（张三）", ["武义甲厂(张三)|武义甲厂"], "whose it is, in brackets"],
  ["武义甲厂（原集体）", ["武义甲厂(原集体)|武义甲厂"], "原 before what is no firm"],
  [
    "武义甲厂（中原武义乙厂）",
    ["武义甲厂(中原武义乙厂)|武义甲厂|中原武义乙厂"],
    "原 within what stands in brackets",
  ],
  ["武义甲厂（2023年原武义乙厂）", ["武义甲厂|武义乙厂"], "原 behind a year"],
  ["武义甲厂（前身是武义乙厂）", ["武义甲厂|武义乙厂"], "前身"],
  ["武义甲厂（简称甲厂）", ["武义甲厂"], "a short name"],
  ["武义甲厂（以下简称甲厂）", ["武义甲厂"], "a short name from here on"],
  ["武义甲厂（第2批）", ["武义甲厂"], "which batch"],
  ["武义甲厂（注销）", ["武义甲厂"], "a remark in short"],
  ["武义甲厂（ 已注销 ）", ["武义甲厂"], "blanks in brackets"],
  ["武义甲厂（不联系）", ["武义甲厂(不联系)|武义甲厂"], "a remark's word further on"],
  ["武义甲厂（ 曾用名： 武义乙厂 ）", ["武义甲厂|武义乙厂"], "blanks around a former name"],
  ["武义甲厂（ 原武义乙厂 ）", ["武义甲厂|武义乙厂"], "blanks around 原"],
  [
    "武义甲厂（曾用名：武义乙厂  武义丙厂、）",
    ["武义甲厂|武义乙厂|武义丙厂"],
    "blanks and marks between former names",
  ],
  ["武义甲厂（原名：—）", ["武义甲厂|—"], "no former name"],
  ["武义甲厂：：", ["武义甲厂"], "colons and nothing"],
  ["，武义甲厂。", ["武义甲厂"], "marks around one"],
  ["武义甲厂更名为", ["武义甲厂"], "更名为 and nothing"],
  ["武义甲厂更名为：：武义乙厂。。", ["武义甲厂|武义乙厂"], "marks around the later name"],
  ["甲", ["甲"], "a short name"],
  ["张三", ["张三"], "a person"],
])("%j names %j: %s", (text, firms) => {
  const read = readNames(text);
  expect(read.firms.map(({ names }) => names.join("|"))).toEqual(firms);
  expect(read.doubtful).toBe(false);
});

test.each<[text: string, names: readonly string[]]>([
  ["武义甲公司、乙五金", ["武义甲公司、乙五金", "武义甲公司"]],
  ["张三、李四", ["张三、李四"]],
  ["武义甲、乙两家公司", ["武义甲、乙两家公司"]],
  ["武义甲厂（已注销、武义乙厂", ["武义甲厂(已注销、武义乙厂", "武义甲厂", "武义乙厂"]],
  ["武义甲厂（已注销 武义乙厂", ["武义甲厂(已注销武义乙厂", "武义甲厂", "武义乙厂"]],
  ["武义甲厂)、武义乙厂", ["武义甲厂)、武义乙厂", "武义甲厂", "武义乙厂"]],
  ["武义甲五金\n武义乙厂", ["武义甲五金武义乙厂", "武义乙厂"]],
  ["1 武义甲厂", ["1武义甲厂", "武义甲厂"]],
  ["1 武义甲厂。", ["1武义甲厂", "武义甲厂"]],
  ["【武义甲厂", ["(武义甲厂", "武义甲厂"]],
  ["武义甲厂】", ["武义甲厂)", "武义甲厂"]],
  ["（企业：武义甲厂", ["(企业:武义甲厂", "武义甲厂"]],
  ["91330723MA3100037K 武义甲厂", ["91330723MA3100037K武义甲厂", "武义甲厂"]],
  ["单位：武义甲厂", ["单位:武义甲厂", "武义甲厂"]],
  ["武义甲厂：已整改", ["武义甲厂:已整改", "武义甲厂"]],
  ["武义甲厂已整改", ["武义甲厂已整改"]],
  ["武义甲五金有限公司已整改", ["武义甲五金有限公司已整改"]],
  ["武义甲有限公司武义乙有限公司武义丙", ["武义甲有限公司武义乙有限公司武义丙", "武义甲有限公司"]],
  ["ABC CO., LTD\nXYZ CO., LTD", ["ABC CO., LTD XYZ CO., LTD"]],
  ["ABC CO、XYZ CO", ["ABC CO、XYZ CO"]],
  ["第一分厂 武义乙厂", ["第一分厂武义乙厂", "武义乙厂"]],
  [
    "武义甲厂（曾用名：武义乙（集团）厂、武义丙厂）、武义丁厂",
    ["武义甲厂(曾用名:武义乙(集团)厂、武义丙厂)、武义丁厂", "武义丁厂"],
  ],
])("%j is kept whole, with the parts that look like firms, and doubtful", (text, names) => {
  expect(readNames(text)).toMatchObject({ firms: [{ names }], doubtful: true });
});

test.each<[text: string, firms: readonly string[]]>([
  ["武义甲公司等", ["武义甲公司"]],
  ["武义甲公司等企业", ["武义甲公司"]],
  ["武义甲公司等 3 家", ["武义甲公司"]],
  ["武义甲公司、武义乙公司等三家单位", ["武义甲公司", "武义乙公司"]],
  ["武义甲公司等共十二户企业", ["武义甲公司"]],
  ["武义甲公司、武义乙公司等多家", ["武义甲公司", "武义乙公司"]],
  ["等3家", ["等3家"]],
  ["武义甲五金厂等两个", ["武义甲五金厂"]],
  ["武义甲公司等共 3 家", ["武义甲公司"]],
  ["武义甲公司等12家", ["武义甲公司"]],
])("%j names %j, and says that there are others", (text, firms) => {
  const read = readNames(text);
  expect(read.firms.flatMap(({ names }) => names)).toEqual(firms);
  expect(read.doubtful).toBe(true);
});

test("a cell of more letters than a thousand firms have is kept as it is", () => {
  const full = `${"武义甲厂、".repeat(1_999)}武义乙厂甲`;
  expect([full.length, readNames(full).firms.length > 0, readNames(full).doubtful]).toEqual([
    10_000,
    true,
    true,
  ]);
  expect(readNames(`${"武义甲厂、".repeat(1_999)}武义乙丙厂`).firms).toHaveLength(2_000);
  expect(readNames(`${"武义甲厂、".repeat(1_999)}武义乙丙丁厂`)).toEqual({
    firms: [{ names: [`${"武义甲厂、".repeat(1_999)}武义乙丙丁厂`], code: "" }],
    doubtful: true,
  });
});

test("what runs on without a mark is parted up to a thousand letters", () => {
  const run = "武义甲有限公司".repeat(142);
  const [short, long] = [`${run}丙乙有限公司`, `${run}丙乙丁有限公司`];
  expect([short.length, readNames(short).firms.length, readNames(short).doubtful]).toEqual([
    1_000,
    143,
    false,
  ]);
  expect([long.length, readNames(long).firms.length, readNames(long).doubtful]).toEqual([1_001, 1, true]);
  expect(readNames(`武义乙厂、${long}`)).toMatchObject({
    firms: [{ names: [`武义乙厂、${long}`, "武义乙厂"] }],
    doubtful: true,
  });
});

test.each<[text: string, code: string]>([
  ["武义甲厂", ""],
  ["武义甲厂、武义乙厂", ""],
  ["武义甲公司等", ""],
  ["等3家", ""],
  ["武义甲厂：已整改", ""],
  ["武义甲厂（91330723MA3100037K）\n曾用名：武义乙厂", "91330723MA3100037K"],
  ["武义甲厂\n曾用名：武义乙厂（91330723MA3100037K）", "91330723MA3100037K"],
  ["武义甲厂（91330723MA3100037K）\n曾用名：武义乙厂（91330723MA3100074E）", "91330723MA3100037K"],
  ["武义甲厂（信用代码91330723MA3100037K）", "91330723MA3100037K"],
  ["武义甲厂（社会信用代码：91330723MA3100037K）", "91330723MA3100037K"],
  ["武义甲厂（ 91330723MA3100037K ）", "91330723MA3100037K"],
  ["武义甲厂（原信用代码91330723MA3100037K）", ""],
])("%j gives the code “%s”", (text, code) => expect(readNames(text).firms[0]!.code).toBe(code));

test("a code in the name's cell is its code", () => {
  expect(readNames("武义甲公司（统一社会信用代码：91330723MA3100037K）").firms[0]!.code).toBe(
    "91330723MA3100037K",
  );
});

import { findingText, type FindingCode } from "../../src/text";

/** Findings that few workbooks give: what they are about, and what a person reads in either language. */
type Row = readonly [code: FindingCode, parameters: object, chinese: string, english: string];

const ROWS: readonly Row[] = [
  ["out-of-range", {"column": "台数", "given": 0, "item": "工业机器人补助", "fault": {"kind": "too-few", "least": 1}}, "台数至少为 1，现为 0。请核对。", "台数 must be at least 1, not 0. Check it."],
  ["out-of-range", {"column": "上年营业收入", "given": 0, "item": "软件企业营收增长奖", "fault": {"kind": "not-positive"}}, "上年营业收入必须大于 0，现为 0。请核对。", "上年营业收入 must be above 0, not 0. Check it."],
  ["out-of-range", {"column": "数量", "given": 1.5, "item": "省级鉴定工业新产品", "fault": {"kind": "not-whole"}}, "数量应为整数，现为 1.5。请核对。", "数量 must be a whole number, not 1.5. Check it."],
  ["out-of-range", {"column": "容积率", "given": 101, "item": "厂房改扩建奖励", "fault": {"kind": "too-large", "most": 100, "unit": ""}}, "容积率超过 100，不合常理，现为 101。请核对单位和数字。", "容积率 above 100 is implausible (101). Check unit and digits."],
  ["missing-value", {"column": "企业名称", "item": "", "absent": false, "accepted": []}, "缺少企业名称。请补填。", "企业名称 is empty. Fill it in."],
  ["title-difference", {"title": "省隐形冠军", "amount": 50, "prior": 100, "earlier": ["专精特新小巨人（往年兑现!C2）"], "due": 0, "unit": "万元"}, "“省隐形冠军”标准 50 万元，此前已获专精特新小巨人（往年兑现!C2）（100 万元），没有差额，应为 0。", "“省隐形冠军” pays 50 万元; 专精特新小巨人（往年兑现!C2） (100 万元) came before, so nothing is due."],
  ["title-difference", {"title": "省隐形冠军", "amount": 50, "prior": 100, "earlier": [], "due": 0, "unit": "万元"}, "“省隐形冠军”标准 50 万元，此前已获奖励（100 万元），没有差额，应为 0。", "“省隐形冠军” pays 50 万元; an earlier award (100 万元) came before, so nothing is due."],
  ["unit-suspect", {"kind": "claimed", "claimed": 0.0005, "due": 5, "unit": "万元", "larger": false}, "申报 0.0005 万元，恰是应得 5 万元的万分之一，很可能把“元”与“万元”弄混。请改为 5 万元。", "Claimed 0.0005 万元 is exactly 1/10,000 of the 5 万元 due: 元 and 万元 were most likely mixed up. Enter 5 万元."],
  ["over-cap", {"item": "中小企业轻量级数字化改造", "most": 60, "yearly": false, "used": 50, "award": 20, "due": 10, "unit": "万元"}, "“中小企业轻量级数字化改造”每户最高 60 万元，该企业此前各笔已占 50 万元，本行测算 20 万元，只能再奖 10 万元。请改为 10 万元。", "“中小企业轻量级数字化改造” pays a firm at most 60 万元; earlier rows took 50 万元, this one computes to 20 万元, and only 10 万元 is left. Enter 10 万元."],
  ["vetoed", {"enterprise": "甲五金厂", "by": "name", "matter": "", "from": "", "to": "", "otherwise": 0, "unit": "万元"}, "“甲五金厂”在一票否决名单上（按企业名称相符），应付 0。", "“甲五金厂” is on the veto list (by name): 0 is payable."],
  ["veto-name-similar", {"enterprise": "甲五金厂", "similar": ["武义甲五金厂", "浙江甲五金厂"]}, "“甲五金厂”与一票否决名单上的“武义甲五金厂”、“浙江甲五金厂”名称十分相近，又没有信用代码可比。是否同一企业？是的，补填信用代码；不是的，接受并写明理由。", "“甲五金厂” is very similar to “武义甲五金厂”, “浙江甲五金厂” on the veto list, and there is no code to compare. Is it the same firm? If so, fill in the credit code; if not, accept it with the reason."],
  ["robot-counted-twice", {"equipment": 3000, "robots": 200, "at": "F24", "without": null, "unit": "万元"}, "同一企业的同一项目另在 F24 申报机器人 200 万元，设备投资额 3,000 万元可能已含机器人（读法 R3：不得重复）。是否已含？请核对设备清单：已含的，减去后再算；未含的，接受并写明理由。", "The same project also claims robots of 200 万元 in F24; the equipment amount of 3,000 万元 may include them (reading R3: not twice). Does it? Check the list of equipment: if so, take them off; if not, accept it with the reason."],
  ["level-without-effect", {"level": "市重点", "from": 500, "rate": 10, "listed": ["省重点", "国家重点"]}, "市重点在这一档不加计：500 万元起的一档按 10%，只对省重点、国家重点另有比例（读法 R2）。", "市重点 adds nothing here: from 500 万元 on the rate is 10%, and only 省重点, 国家重点 have their own (reading R2)."],
  ["sheet-not-read", {"reason": "history", "firms": 0}, "名称是历史兑现表，但没有认出表头（企业名称、奖补项目），历史没有用上。请改正表头。", "Its name says past payments, but its header (name, item) was not recognised, so it was not used. Correct the header."],
  ["amount-mismatch", {"claimed": 6, "due": 5, "unit": "万元", "item": "清洁生产审核", "why": "award", "paid": 0, "because": {"zh": "", "en": ""}}, "申报 6 万元，应为 5 万元（多报 1 万元）。", "Claimed 6 万元; due is 5 万元, 1 万元 too much."],
  ["bad-number", {"column": "申报金额", "given": "#CALC!"}, "申报金额应为数字，单元格却是错误值 #CALC!（公式没有结果，或要算的太多，已经停止）。请改正公式或改填数字。", "申报金额 must be a number, but the cell is the error #CALC! (it has no result, or there was too much to compute and it was stopped). Correct the formula or type the number."],
  ["bad-number", {"column": "申报金额", "given": "#NAME?"}, "申报金额应为数字，单元格却是错误值 #NAME?（表格软件没有认出公式里的函数或名称；是 WUYI 函数的，等加载项启动以后按 Ctrl+Alt+F9）。请改正公式或改填数字。", "申报金额 must be a number, but the cell is the error #NAME? (the spreadsheet does not know a function or name in it; for a WUYI function, wait until the add-in has started, then press Ctrl+Alt+F9). Correct the formula or type the number."],
  ["bad-number", {"column": "申报金额", "given": "#BUSY!"}, "申报金额应为数字，单元格却是错误值 #BUSY!（函数还没有算完；等几秒再检查）。请改正公式或改填数字。", "申报金额 must be a number, but the cell is the error #BUSY! (the function has not finished; check again in a few seconds). Correct the formula or type the number."],
  ["bad-number", {"column": "申报金额", "given": "#REF!"}, "申报金额应为数字，单元格却是错误值 #REF!。请改正公式或改填数字。", "申报金额 must be a number, but the cell is the error #REF!. Correct the formula or type the number."],
  ["bad-number", {"column": "备注", "given": "5#楼"}, "备注应为数字，现为“5#楼”。请只填数字，例如 1234.5。", "备注 must be a number, not “5#楼”. Type digits only, such as 1234.5."],
  ["level-without-effect", {"level": "市重点", "from": 500, "rate": 10, "listed": ["省重点"]}, "市重点在这一档不加计：500 万元起的一档按 10%，只对省重点另有比例（读法 R2）。", "市重点 adds nothing here: from 500 万元 on the rate is 10%, and only 省重点 has its own (reading R2)."],
]; // prettier-ignore

test.each(ROWS)("%s %#", (code, parameters, chinese, english) => {
  expect(findingText(code, parameters as never, "zh")).toBe(chinese);
  expect(findingText(code, parameters as never, "en")).toBe(english);
});

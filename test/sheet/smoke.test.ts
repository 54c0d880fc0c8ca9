import { check } from "../../src/sheet";
import { findingText } from "../../src/text";
import { grid, codeOf, nameOf } from "./grids";
test("smoke", () => {
  const g = grid("申报", [
    ["2024年度奖补申报汇总表"],
    ["序号","企业名称","统一社会信用代码","奖补项目","等级","申报基数（万元）","数量","申报金额（万元）","认定日期","申报年度","项目名称","备案编号","纳统"],
    [1,nameOf(1),codeOf(1),"生产性设备投资补助","省重点",3000,null,550,"2024-05-01",2024,"技改","2024-1","是"],
    [2,nameOf(2),codeOf(2),"增长奖",null,600,null,5,"2024-05-01",2024],
    [3,nameOf(3),codeOf(3),"小巨人奖",null,600,null,5,"2024-05-01",2024],
    [4,nameOf(4),codeOf(4),"企业技术中心","省级",null,null,"50","2024-05-01",2024],
    [5,nameOf(5),codeOf(5)+"1","技术中心","县级",null,null,50,"2024-13-01",2024],
    [6,nameOf(6),codeOf(6),"产业大脑组件",null,null,30,15,null,2024],
    [7,nameOf(7),codeOf(7),"梯度培育荣誉","小巨人",null,null,100,null,2024],
    [8,nameOf(7),codeOf(7),"梯度培育荣誉","隐形冠军",null,null,50,null,2024],
    ["合计",null,null,null,null,null,null,875],
  ]);
  const veto = grid("一票否决名单", [["企业名称","统一社会信用代码","否决事项","起始日期","截止日期"],[nameOf(2),codeOf(2),"安全事故","2024-01-01","2024-12-31"]]);
  const r = check([g, veto, grid("Sheet3", [])]);
  for (const f of r.findings) console.log(f.sheet, f.row, f.column, f.code, findingText(f.code, f.parameters as never, "zh"), "|", findingText(f.code, f.parameters as never, "en"));
  console.log(JSON.stringify(r.summary, null, 1), r.sheets, r.rows);
});

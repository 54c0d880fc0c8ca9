/**
 * What each planted fault is said to be, word for word: how grave it is, its article, the sentence, then the
 * claimed and the right amount (万元), and what the cell shows.
 */
export const SAID: Readonly<Record<string, readonly string[]>> = {
  "a growth row without its base": ["error｜1｜缺少申报基数（万元），“工业增加值增长奖”需要填写。请补填。｜"],
  "a row without its name": ["error｜4｜缺少企业名称，“生产性设备投资补助”需要填写。请补填。｜"],
  "a row without its code": ["error｜4｜缺少统一社会信用代码，“生产性设备投资补助”需要填写。请补填。｜"],
  "a row without its item": ["error｜–｜缺少奖补项目。请补填。｜"],
  "an award by grade without its grade": [
    "error｜2｜缺少等级，“企业梯度培育荣誉”需要填写。请补填。可填：国家级单项冠军、专精特新小巨人、省隐形冠军、省雄鹰行动培育企业、省专精特新中小企业。｜",
  ],
  "a row that claims nothing": ["error｜6｜缺少申报金额（万元），“软件企业营收增长奖”需要填写。请补填。｜"],
  "half of a difference": ["error｜1｜缺少上年增加值，“工业增加值增长奖”需要填写。请补填。｜"],
  "a factory without its plot ratio": ["error｜5｜缺少容积率，“厂房改扩建奖励”需要填写。请补填。｜"],
  "robots without their number": ["error｜4｜缺少机器人台数，“工业机器人补助”需要填写。请补填。｜"],
  "components without their number": ["error｜6｜缺少数量，“产业大脑能力中心组件”需要填写。请补填。｜"],
  "待定 where a number belongs": [
    "error｜–｜申报基数（万元）应为数字，现为“待定”。请只填数字，例如 1234.5。｜待定",
  ],
  "an error where a number belongs": [
    "error｜–｜申报金额（万元）应为数字，单元格却是错误值 #REF!。请改正公式或改填数字。｜#REF!",
  ],
  "TRUE where a number belongs": [
    "error｜–｜申报基数（万元）应为数字，现为“TRUE”。请只填数字，例如 1234.5。｜TRUE",
  ],
  "1,200 is read, and said to be text": [
    "error｜1｜申报 5 万元，应为 10 万元（少报 5 万元）。增加值增长额 1,200 万元，属于 1,000 万元（含）至 2,000 万元（不含）一档，奖励 10 万元（按达到的最高一档，不累加，读法 R7）。｜5 → 10｜5",
    "warning｜–｜申报基数（万元）按数字 1,200 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。｜1,200",
  ],
  "full-width digits are read": [
    "warning｜–｜申报金额（万元）按数字 5 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。｜５",
  ],
  "a sum that skips the text is not a fault of its own": [
    "warning｜–｜申报金额（万元）按数字 540 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。｜540",
  ],
  "a code of 17 characters": [
    "error｜–｜信用代码“91330723MA2000001”有 17 位，应为 18 位。请对照营业执照改正。｜91330723MA2000001",
  ],
  "a code with the letter O": [
    "error｜–｜信用代码“91330723MO20000015”第 10 位的“O”不是代码可用的字符（不用 I、O、S、V、Z）。请对照营业执照改正。｜91330723MO20000015",
  ],
  "a code that is a number": [
    "error｜–｜信用代码以数字存放，末几位已经丢失。请把单元格设为文本，重新录入 18 位代码。｜913307230000000000",
  ],
  "a code with one wrong character at its end": [
    "question｜–｜信用代码“91330723MA20000011”的校验码不符：末位应为“5”。很可能是录入时错了一位，请对照营业执照核对。代码无误的，接受并写明理由。｜91330723MA20000011",
  ],
  "a date that is none": [
    "error｜–｜认定日期“2024-02-30”不是日期。请填 Excel 日期，或 2024-05-01 这样的文字。｜2024-02-30",
  ],
  "a date in words": [
    "error｜–｜认定日期“去年底”不是日期。请填 Excel 日期，或 2024-05-01 这样的文字。｜去年底",
  ],
  "a year that is none": [
    "error｜–｜申报年度“不详”不是日期。请填 Excel 日期，或 2024-05-01 这样的文字。｜不详",
  ],
  "an item that the policy does not have": [
    "error｜–｜目录中没有“光伏补助”这个奖补项目，本行金额无法核对。您是否想填：生产性设备投资补助、中小企业服务平台培训补助、中小企业服务平台服务补助？请改为目录中的名称。｜光伏补助",
  ],
  "a grade that the item does not have": [
    "error｜2｜“企业梯度培育荣誉”没有名为“县级”的等级，本行金额无法核对。可填：国家级单项冠军、专精特新小巨人、省隐形冠军、省雄鹰行动培育企业、省专精特新中小企业。｜县级",
  ],
  "a level that no key project has": [
    "error｜4｜“生产性设备投资补助”没有名为“县重点”的重点项目等级，本行金额无法核对。您是否想填：无、市重点、省重点？可填：无、市重点、省重点、国家重点。｜县重点",
  ],
  "a batch that there is not": [
    "error｜7｜“中小企业轻量级数字化改造”没有名为“第九批”的批次，本行金额无法核对。可填：第一批、第二批、第三批。｜第九批",
  ],
  "a grade beside an item without grades": [
    "error｜13｜“清洁生产审核”不分等级，现填了“省级”。请留空，或核对项目是否填错。｜省级",
  ],
  "a claim above what is due": [
    "error｜4｜申报 550 万元，应为 540 万元（多报 10 万元）。设备投资额 3,000 万元，属于 2,000 万元（含）至 5,000 万元（不含）一档，省重点项目比例 18%（全额按此比例，读法 R1）；设备投资额 3,000 万元 × 18% = 540 万元。｜550 → 540｜550",
  ],
  "a claim below what is due": [
    "error｜1｜申报 4.999999 万元，应为 5 万元（少报 0.000001 万元）。增加值增长额 620 万元，属于 500 万元（含）至 1,000 万元（不含）一档，奖励 5 万元（按达到的最高一档，不累加，读法 R7）。｜4.999999 → 5｜4.999999",
  ],
  "a fen is": [
    "error｜1｜申报 5.000001 万元，应为 5 万元（多报 0.000001 万元）。增加值增长额 620 万元，属于 500 万元（含）至 1,000 万元（不含）一档，奖励 5 万元（按达到的最高一档，不累加，读法 R7）。｜5.000001 → 5｜5.000001",
  ],
  "money for an award that was ended": [
    "error｜18｜申报 3 万元，应为 0 万元（多报 3 万元）。本政策实施后不再资助，金额为 0。｜3 → 0｜3",
  ],
  "money for what another document decides": [
    "error｜9｜申报 8 万元，但“诊断评估与平台建设补助”的金额由另行制定的文件决定，不能依据本政策兑付。请填写上级文件，或删去本行。｜8｜8",
  ],
  "a negative investment": ["error｜4｜申报基数（万元）不能为负数，现为 -480。请核对。｜-480"],
  "an approved amount above its range": [
    "error｜8｜“数字化改造样本企业”的核定金额应在 10 万元至 20 万元之间，申报基数（万元）现为 25 万元。请核对核定文件。｜25",
  ],
  "an approved amount below its range": [
    "error｜8｜“数字化改造样本企业”的核定金额应在 10 万元至 20 万元之间，申报基数（万元）现为 9.99 万元。请核对核定文件。｜9.99",
  ],
  "a share above the whole pool": [
    "error｜14｜“中小企业服务平台培训补助”全县每年共 15 万元，申报基数（万元）现为 16 万元，超过总额。请核对核定文件。｜16",
  ],
  "half a robot": ["error｜4｜机器人台数应为整数，现为 2.5。请核对。｜2.5"],
  "a fixed award for two pieces": [
    "error｜13｜“清洁生产审核”不按件计奖，数量只能是 1，现为 2。请改为 1 或留空。｜2",
  ],
  "growth over no revenue": ["error｜6｜上年营业收入必须大于 0，现为 0。请核对。｜0"],
  "元 typed where 万元 is meant": [
    "error｜4｜申报 5,400,000 万元，恰是应得 540 万元的一万倍，很可能把“元”与“万元”弄混。请改为 540 万元。｜5400000 → 540｜5400000",
  ],
  "亿元 typed where 万元 is meant": [
    "error｜4｜申报 0.054 万元，恰是应得 540 万元的万分之一，很可能把“元”与“万元”弄混。请改为 540 万元。｜0.054 → 540｜0.054",
  ],
  "a base over 100 亿元": [
    "error｜4｜申报基数（万元） 30,000,000 万元超过 100 亿元，很可能单位有误。请核对应以“元”还是“万元”填写。｜30000000",
  ],
  "components of one firm that pass its yearly cap together": [
    "error｜6｜“产业大脑能力中心组件”每户每年最高 10 万元，该企业此前各笔已占 6 万元，本行测算 7.5 万元，只能再奖 4 万元。请改为 4 万元。｜7.5 → 4｜7.5",
  ],
  "a contest's awards by grade and number, where others of the sheet count them in columns": [
    "error｜12｜“工业设计大赛获奖”每户每年最高 20 万元，该企业此前各笔已占 20 万元，本行测算 5 万元，只能再奖 0 万元。请改为 0 万元。｜5 → 0｜5",
  ],
  "what the history paid this year counts": [
    "error｜12｜“工业设计大赛获奖”每户每年最高 20 万元，该企业此前各笔已占 10 万元，本行测算 15 万元，只能再奖 10 万元。请改为 10 万元。｜15 → 10｜15",
  ],
  "shares that pass the pool together": [
    "error｜14｜“中小企业服务平台培训补助”全县每年共 15 万元，此前各笔已占 9 万元，本行 7 万元，只剩 6 万元。请改为 6 万元，或重新核定各笔份额。｜7 → 6｜7",
  ],
  "the same claim twice": [
    "error｜13｜“武义嘉曦电器有限公司”的“清洁生产审核”已在 D23 申报（等级、年度、项目名称均相同）。请删去其中一行。｜清洁生产审核",
  ],
  "twice by another spelling of the item": [
    "error｜4｜“武义瑞远机械有限公司”的“生产性设备投资补助”（无）已在 D6 申报（等级、年度、项目名称均相同）。请删去其中一行。｜技改",
  ],
  "one category under two of its names is one claim": [
    "error｜8｜“武义新穗食品有限公司”的“数字化示范试点”（省级）已在 D24 申报（等级、年度、项目名称均相同）。请删去其中一行。｜大数据应用示范企业",
  ],
  "paid before": [
    "error｜13｜“武义嘉曦电器有限公司”的“清洁生产审核”已经奖过 5 万元（2022 年），见 往年兑现!C2；不能再奖。｜清洁生产审核",
  ],
  "paid before at this grade": [
    "error｜13｜“武义明曦五金有限公司”的“节水型企业”（省级）已经奖过 15 万元（2022 年），见 往年兑现!C2；不能再奖。｜节水型企业",
  ],
  "the lower of two titles in a year": [
    "error｜2｜同一年度获得多项荣誉只奖最高一项：已在 E9 申报“专精特新小巨人”，本行“省隐形冠军”应为 0。｜50 → 0｜50",
  ],
  "a higher title after a lower one of the history": [
    "error｜2｜“专精特新小巨人”标准 100 万元，此前已获省专精特新中小企业（往年兑现!C2）（10 万元），只奖差额 90 万元。｜100 → 90｜100",
  ],
  "a higher title after what the row says was paid": [
    "error｜2｜“专精特新小巨人”标准 100 万元，此前已获奖励（50 万元），只奖差额 50 万元。｜100 → 50｜100",
  ],
  "titles of two years in one sheet": [
    "error｜2｜“国家级单项冠军”标准 200 万元，此前已获专精特新小巨人（申报汇总!E9）（100 万元），只奖差额 100 万元。｜200 → 100｜200",
  ],
  "vetoed by code": [
    "error｜20｜“武义天远工具有限公司”在一票否决名单上（按信用代码相符，事项：“环保处罚”），应付 0；本可得 540 万元。｜武义天远工具有限公司",
  ],
  "vetoed by name, brackets and blanks aside": [
    "error｜20｜“武义柏舟工具有限公司”在一票否决名单上（按企业名称相符，事项：“安全事故”，否决期 2024-06-01 至 2025-05-31），应付 0；本可得 540 万元。｜武义柏舟工具有限公司",
  ],
  "a veto's last day": [
    "error｜20｜“武义华远门业有限公司”在一票否决名单上（按信用代码相符，事项：“安全事故”，否决期 2023-01-01 至 2024-05-01），应付 0；本可得 100 万元。｜武义华远门业有限公司",
  ],
  "a broken date in a veto list leaves the veto open": [
    "error｜20｜“武义华远门业有限公司”在一票否决名单上（按信用代码相符，事项：“安全事故”，否决期 2023-01-01 至今），应付 0；本可得 100 万元。｜武义华远门业有限公司",
    "error｜–｜截止日期“待定”不是日期。请填 Excel 日期，或 2024-05-01 这样的文字。｜待定",
  ],
  "a similar name without a code": [
    "question｜20｜“武义柏舟工具有限公司”与一票否决名单上的“浙江武义县柏舟工具有限公司”名称十分相近，又没有信用代码可比。是否同一企业？是的，补填信用代码；不是的，接受并写明理由。｜武义柏舟工具有限公司",
  ],
  "one code under two names": [
    "question｜–｜信用代码“91330723MA2000003B”下有不同的企业名称：“武义天远工具有限公司”、“武义瑞远机械有限公司”（申报汇总!B5、申报汇总!B6）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA2000003B",
    "question｜–｜信用代码“91330723MA2000003B”下有不同的企业名称：“武义天远工具有限公司”、“武义瑞远机械有限公司”（申报汇总!B5、申报汇总!B6）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA2000003B",
  ],
  "one name under two codes, in another sheet": [
    "question｜–｜“武义天远工具有限公司”有不同的信用代码：“91330723MA2000003B”、“91330723MA2000094P”（申报汇总!C5、往年兑现!B2）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA2000003B",
    "question｜–｜“武义天远工具有限公司”有不同的信用代码：“91330723MA2000003B”、“91330723MA2000094P”（申报汇总!C5、往年兑现!B2）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA2000094P",
  ],
  "equipment without its file number": [
    "question｜4｜“生产性设备投资补助”的项目须先备案，备案编号为空。是否已备案？已备案的补填编号；另有依据的，接受并写明理由。｜",
  ],
  "equipment outside the statistics": [
    "question｜4｜“生产性设备投资补助”的项目须已纳统，现为“否”。是否已纳统？已纳统的改填“是”；另有依据的，接受并写明理由。｜否",
  ],
  "equipment whose statistics nobody filled in": [
    "question｜4｜“生产性设备投资补助”的项目须已纳统，现为空。是否已纳统？已纳统的改填“是”；另有依据的，接受并写明理由。｜",
  ],
  "a total that is not the sum": [
    "error｜–｜申报金额（万元）的合计为 1,000，21 行相加应为 1,056.4，相差 56.4。请改正合计或检查求和范围。｜1000",
  ],
  "a typed number among formulas": [
    "warning｜–｜申报金额（万元）这一列 21 行中有 20 行是公式，本格却是直接键入的数。请确认不是误改。｜38.4",
  ],
  "robots that may stand in the equipment too": [
    "question｜4｜同一企业的同一项目另在 F24 申报机器人 200 万元，设备投资额 3,000 万元可能已含机器人（读法 R3：不得重复）。是否已含？请核对设备清单：已含的，减去后再算，应得 504 万元；未含的，接受并写明理由。｜3000",
  ],
  "robots of a small project": [
    "question｜4｜项目总额 90 万元，不足 100 万元（读法 R11）。机器人补助是否适用？请主管部门确认：适用的，接受并写明理由；不适用的，金额改为 0。｜40",
  ],
  "a date before the policy": [
    "question｜22｜2023-12-31 不在政策执行期内（2024-01-01 至 2027-01-01，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。｜2023-12-31",
  ],
  "the day after is not": [
    "question｜22｜2027-01-01 不在政策执行期内（2024-01-01 至 2027-01-01，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。｜2027-01-01",
  ],
  "a year before the policy": [
    "question｜22｜2022 不在政策执行期内（2024-01-01 至 2027-01-01，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。｜2022",
  ],
  "a level that its tier does not list": [
    "info｜4｜省重点在这一档不加计：100 万元起的一档按 8%（读法 R2）。｜省重点",
  ],
  "a base just below a tier": [
    "info｜4｜“生产性设备投资补助”的基数 499 万元，距 500 万元一档只差 1 万元；到档可多得 10.08 万元。请复核是否漏计。｜499",
  ],
  "a base exactly on a tier": [
    "info｜4｜“生产性设备投资补助”的基数恰在 500 万元一档的起点上，差一分即低一档（少 10 万元）。请复核凭证。｜500",
  ],
  "the later column of a difference": [
    "info｜1｜“工业增加值增长奖”的基数 1,995 万元，距 2,000 万元一档只差 5 万元；到档可多得 10 万元。请复核是否漏计。｜4995",
  ],
  "a higher document decides": [
    "question｜19｜载有上级文件“省经信〔2024〕8号”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜省经信〔2024〕8号",
  ],
  "a sheet that nobody understands": [
    "info｜–｜没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。｜",
  ],
  "an empty sheet": ["info｜–｜空表，未检查。｜"],
  "a veto list without a header, and nothing like a firm in it, says so": [
    "info｜–｜名称是一票否决名单，但没有认出表头（企业名称、统一社会信用代码），名单没有用上。请改正表头。｜",
  ],
  "a veto list without a header is read by what stands in it": [
    "error｜20｜“武义柏舟工具有限公司”在一票否决名单上（按企业名称相符），应付 0；本可得 38.4 万元。｜武义柏舟工具有限公司",
  ],
  "a project and one without a name are one where the base is the same": [
    "error｜4｜“武义瑞远机械有限公司”的“生产性设备投资补助”（无）已在 D6 申报（有一行没有写明项目名称，可能是同一项目）。请补填项目名称，或删去其中一行。｜设备补助",
  ],
};

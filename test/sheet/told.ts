/**
 * What is told of each case: the code and the cell, how grave it is, its article, the sentence, the claimed and
 * the right amount (万元), and what the cell shows; then the rows that are paid otherwise than by their award.
 */
export const TOLD: Readonly<Record<string, readonly string[]>> = {
  "已奖 beside the whole award: only what is left of it is due": [
    "amount-mismatch H23｜error｜13｜申报 5 万元，应为 3 万元（测算 5 万元，扣除本行已奖 2 万元）（多报 2 万元）。标准 5 万元。｜5 → 3｜5",
    "23: 5 → 3",
    "24: 15 → 10",
  ],
  "已奖 beside something else": [
    "amount-mismatch H23｜error｜13｜申报 4 万元，应为 3 万元（测算 5 万元，扣除本行已奖 2 万元）（多报 1 万元）。标准 5 万元。｜4 → 3｜4",
    "23: 5 → 3",
  ],
  "less than the difference of two titles": [
    "amount-mismatch H9｜error｜2｜申报 80 万元，应为 90 万元（扣除此前已获荣誉后的差额）（少报 10 万元）。专精特新小巨人，标准 100 万元。｜80 → 90｜80",
    "9: 100 → 90",
  ],
  "less than the rest of a cap": [
    "amount-mismatch H24｜error｜6｜申报 3 万元，应为 4 万元（年度限额或总额的余额）（少报 1 万元）。标准 0.5 万元 × 15 = 7.5 万元；每户每年最高 10 万元，未超过。｜3 → 4｜3",
    "24: 7.5 → 4",
  ],
  "nothing claimed of what another document decides": ["24: null → 0"],
  "元 of a difference, ten thousand times": [
    "unit-suspect H9｜error｜2｜申报 900,000 万元，恰是应得 90 万元的一万倍，很可能把“元”与“万元”弄混。请改为 90 万元。｜900000 → 90｜900000",
    "9: 100 → 90",
  ],
  "a sheet in 元: bases, claims and totals": [
    "amount-mismatch E2｜error｜4｜申报 5,500,000 元，应为 5,400,000 元（多报 100,000 元）。设备投资额 3,000 万元，属于 2,000 万元（含）至 5,000 万元（不含）一档，省重点项目比例 18%（全额按此比例，读法 R1）；设备投资额 3,000 万元 × 18% = 540 万元。｜550 → 540｜5500000",
    "total-mismatch E4｜error｜–｜申报金额（元）的合计为 5,884,001，2 行相加应为 5,884,000，相差 1。请改正合计或检查求和范围。｜5884001",
  ],
  "“无” is no file number": [
    "not-on-file M5｜question｜4｜“生产性设备投资补助”的项目须先备案，备案编号为空。是否已备案？已备案的补填编号；另有依据的，接受并写明理由。｜无",
  ],
  "“没有” is no file number": [
    "not-on-file M5｜question｜4｜“生产性设备投资补助”的项目须先备案，备案编号为空。是否已备案？已备案的补填编号；另有依据的，接受并写明理由。｜没有",
  ],
  "“-” is no file number": [
    "not-on-file M5｜question｜4｜“生产性设备投资补助”的项目须先备案，备案编号为空。是否已备案？已备案的补填编号；另有依据的，接受并写明理由。｜-",
  ],
  "“/” is no file number": [
    "not-on-file M5｜question｜4｜“生产性设备投资补助”的项目须先备案，备案编号为空。是否已备案？已备案的补填编号；另有依据的，接受并写明理由。｜/",
  ],
  "robots and integration without their file numbers": [
    "not-on-file M7｜question｜4｜“工业机器人补助”的项目须先备案，备案编号为空。是否已备案？已备案的补填编号；另有依据的，接受并写明理由。｜",
    "not-on-file M14｜question｜7｜“两化融合项目”的项目须先备案，备案编号为空。是否已备案？已备案的补填编号；另有依据的，接受并写明理由。｜",
  ],
  "a month before the policy": [
    "out-of-force J9｜question｜22｜2023年5月 不在政策执行期内（2024-01-01 至 2027-01-01，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。｜2023年5月",
  ],
  "a year as text before the policy": [
    "out-of-force K3｜question｜22｜2022年度 不在政策执行期内（2024-01-01 至 2027-01-01，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。｜2022年度",
  ],
  "the last day before the policy in a year that it covers": [
    "out-of-force K3｜question｜22｜2023 不在政策执行期内（2024-01-01 至 2027-01-01，不含末日）。是否适用本期政策？日期有误的改正；确应适用的，接受并写明理由。｜2023",
  ],
  "three formulas of four do": [
    "constant-among-formulas C5｜warning｜–｜申报金额（万元）这一列 4 行中有 3 行是公式，本格却是直接键入的数。请确认不是误改。｜5",
  ],
  "a column that the check does not know, by its header": [
    "constant-among-formulas D5｜warning｜–｜得分这一列 5 行中有 3 行是公式，本格却是直接键入的数。请确认不是误改。｜1",
  ],
  "one code under three names, which are one firm: an award of once is claimed three times": [
    "code-name-conflict C24｜question｜–｜信用代码“91330723MA20000709”下有不同的企业名称：“甲乙五金厂”、“丙丁五金厂”（申报汇总!B24、申报汇总!B25）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000709",
    "code-name-conflict C25｜question｜–｜信用代码“91330723MA20000709”下有不同的企业名称：“甲乙五金厂”、“丙丁五金厂”（申报汇总!B24、申报汇总!B25）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000709",
    "duplicate-claim D25｜error｜13｜“丙丁五金厂”的“清洁生产审核”已在 D24 申报（每个等级只奖一次，不论年度和项目名称）。请删去其中一行。｜清洁生产审核",
    "code-name-conflict C26｜question｜–｜信用代码“91330723MA20000709”下有不同的企业名称：“甲乙五金厂”、“丙丁五金厂”（申报汇总!B24、申报汇总!B25）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000709",
    "duplicate-claim D26｜error｜13｜“甲乙五金厂”的“清洁生产审核”已在 D24 申报（每个等级只奖一次，不论年度和项目名称）。请删去其中一行。｜清洁生产审核",
    "25: 5 → 0",
    "26: 5 → 0",
  ],
  "a wrong code in every list": [
    "bad-credit-code 一票否决名单!B2｜error｜–｜信用代码“1330723MA2000090B”有 17 位，应为 18 位。请对照营业执照改正。｜1330723MA2000090B",
    "bad-credit-code 往年兑现!B2｜error｜–｜信用代码“91330723MS2000091E”第 10 位的“S”不是代码可用的字符（不用 I、O、S、V、Z）。请对照营业执照改正。｜91330723MS2000091E",
  ],
  "an ID number and an old registration": [
    "credit-code-check C23｜question｜–｜信用代码“330723199001010017”的校验码不符：末位应为“D”。这像是个人身份证号，请改填营业执照上的统一社会信用代码。代码无误的，接受并写明理由。｜330723199001010017",
    "credit-code-check C24｜question｜–｜信用代码“913307231234567881”的校验码不符：末位应为“R”。其中的组织机构代码校验正确，可能是早年登记的老代码，请对照营业执照核实。代码无误的，接受并写明理由。｜913307231234567881",
  ],
  "two projects of a firm under the cap of a firm": [
    "over-cap H24｜error｜7｜“中小企业轻量级数字化改造”每户最高 50 万元，该企业此前各笔已占 28 万元，本行测算 28 万元，只能再奖 22 万元。请改为 22 万元。｜28 → 22｜28",
    "24: 28 → 22",
  ],
  "the pool of a year, with what the history gave others": [
    "over-pool H20｜error｜14｜“中小企业服务平台培训补助”全县每年共 15 万元，此前各笔已占 8 万元，本行 9 万元，只剩 7 万元。请改为 7 万元，或重新核定各笔份额。｜9 → 7｜9",
    "20: 9 → 7",
  ],
  "components paid this year, by the row and by the history: the larger counts": [
    "over-cap H12｜error｜6｜“产业大脑能力中心组件”每户每年最高 10 万元，该企业此前各笔已占 7 万元，本行测算 6 万元，只能再奖 3 万元。请改为 3 万元。｜6 → 3｜6",
    "12: 6 → 3",
  ],
  "components of nobody in particular": [
    "missing-value B24｜error｜6｜缺少企业名称，“产业大脑能力中心组件”需要填写。请补填。｜",
    "missing-value C24｜error｜6｜缺少统一社会信用代码，“产业大脑能力中心组件”需要填写。请补填。｜",
    "missing-value B25｜error｜6｜缺少企业名称，“产业大脑能力中心组件”需要填写。请补填。｜",
    "missing-value C25｜error｜6｜缺少统一社会信用代码，“产业大脑能力中心组件”需要填写。请补填。｜",
  ],
  "more than the rest of a cap, by a hair": ["24: 7.5 → 4"],
  "a kind of key project where the item belongs": [
    "unknown-item D9｜error｜–｜目录中没有“二类”这个奖补项目，本行金额无法核对。请改为目录中的名称。｜二类",
  ],
  "the same unknown name twice": [
    "unknown-item D5｜error｜–｜目录中没有“绿色工场”这个奖补项目，本行金额无法核对。您是否想填：绿色工厂（绿色园区、美丽工厂）、绿色设计产品示范、绿色低碳供应链管理企业？请改为目录中的名称。｜绿色工场",
    "unknown-item D24｜error｜–｜目录中没有“绿色工场”这个奖补项目，本行金额无法核对。您是否想填：绿色工厂（绿色园区、美丽工厂）、绿色设计产品示范、绿色低碳供应链管理企业？请改为目录中的名称。｜绿色工场",
  ],
  "the same growth twice in a history": [
    "already-awarded D3｜error｜1｜“武义晨远门业有限公司”的“工业增加值增长奖”已经奖过 5 万元（2024 年），见 往年兑现!C2；不能再奖。｜工业增加值增长奖",
    "3: 5 → 0",
  ],
  "paid before in an unknown year": [
    "already-awarded D23｜error｜13｜“武义嘉曦电器有限公司”的“清洁生产审核”已经奖过 5 万元，见 往年兑现!C2；不能再奖。｜清洁生产审核",
    "23: 5 → 0",
  ],
  "paid before, and nothing claimed now": [
    "amount-mismatch H23｜error｜13｜申报 0 万元，应为 5 万元（少报 5 万元）。标准 5 万元。｜0 → 5｜0",
  ],
  "another kind of demonstration before": [
    "already-awarded D15｜error｜8｜“武义晨曦门业有限公司”的“数字化示范试点”（省级）已经奖过 30 万元（2022 年），见 往年兑现!C2；不能再奖。｜数字化示范试点",
    "15: 30 → 0",
  ],
  "the same kind of demonstration before": [
    "already-awarded D15｜error｜8｜“武义晨曦门业有限公司”的“数字化示范试点”（省级）已经奖过 30 万元（2022 年），见 往年兑现!C2；不能再奖。｜数字化示范试点",
    "already-awarded D16｜error｜8｜“武义晨曦门业有限公司”的“数字化示范试点”（省级）已经奖过 30 万元（2022 年），见 往年兑现!C2；不能再奖。｜云上企业",
    "15: 30 → 0",
    "16: 30 → 0",
  ],
  "twice, and once without money": [
    "amount-mismatch H24｜error｜13｜申报 0 万元，应为 5 万元（少报 5 万元）。标准 5 万元。｜0 → 5｜0",
  ],
  "twice with the same wrong grade": [
    "unknown-grade E24｜error｜13｜“绿色工厂（绿色园区、美丽工厂）”没有名为“县级”的等级，本行金额无法核对。可填：国家级、省级、市级。｜县级",
    "unknown-grade E25｜error｜13｜“绿色工厂（绿色园区、美丽工厂）”没有名为“县级”的等级，本行金额无法核对。可填：国家级、省级、市级。｜县级",
  ],
  "twice with a wrong number of pieces": [
    "out-of-range G24｜error｜11｜数量应为整数，现为 1.5。请核对。｜1.5",
    "duplicate-claim D25｜error｜11｜“武义华合门业有限公司”的“省级鉴定工业新产品”已在 D24 申报（等级、年度、项目名称均相同）。请删去其中一行。｜鉴定新产品",
    "out-of-range G25｜error｜11｜数量应为整数，现为 1.5。请核对。｜1.5",
    "25: null → 0",
  ],
  "pieces by their number, without a project name": [
    "duplicate-claim D26｜error｜11｜“武义嘉合电器有限公司”的“省级鉴定工业新产品”已在 D24 申报（等级、年度、项目名称均相同）。请删去其中一行。｜鉴定新产品",
    "26: 10 → 0",
  ],
  "pieces by their project name": [
    "duplicate-claim D26｜error｜11｜“武义嘉合电器有限公司”的“省级鉴定工业新产品”已在 D24 申报（等级、年度、项目名称均相同）。请删去其中一行。｜鉴定新产品",
    "26: 15 → 0",
  ],
  "nobody in particular twice": [
    "missing-value B24｜error｜13｜缺少企业名称，“清洁生产审核”需要填写。请补填。｜",
    "missing-value C24｜error｜13｜缺少统一社会信用代码，“清洁生产审核”需要填写。请补填。｜",
    "missing-value B25｜error｜13｜缺少企业名称，“清洁生产审核”需要填写。请补填。｜",
    "missing-value C25｜error｜13｜缺少统一社会信用代码，“清洁生产审核”需要填写。请补填。｜",
  ],
  "robots in two rows that the equipment could hold": [
    "robot-counted-twice F5｜question｜4｜同一企业的同一项目另在 F24 申报机器人 600 万元，设备投资额 3,000 万元可能已含机器人（读法 R3：不得重复）。是否已含？请核对设备清单：已含的，减去后再算，应得 432 万元；未含的，接受并写明理由。｜3000",
    "duplicate-claim D25｜error｜4｜“武义天远工具有限公司”的“工业机器人补助”已在 D24 申报（等级、年度、项目名称均相同）。请删去其中一行。｜机器人补助",
    "25: 80 → 0",
  ],
  "robots that cost as much as the equipment": [
    "robot-counted-twice F6｜question｜4｜同一企业的同一项目另在 F24 申报机器人 480 万元，设备投资额 480 万元可能已含机器人（读法 R3：不得重复）。是否已含？请核对设备清单：已含的，减去后再算，应得 0 万元；未含的，接受并写明理由。｜480",
  ],
  "sheets of blanks, of the report, of one cell": [
    "sheet-not-read 空白!｜info｜–｜空表，未检查。｜",
    "sheet-not-read 五义核对报告!｜info｜–｜没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。｜",
    "sheet-not-read 检查报告 五义!｜info｜–｜没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。｜",
    "sheet-not-read 备忘!｜info｜–｜没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。｜",
  ],
  "a level on the first tier of all, exactly at its start": [
    "just-below-tier F6｜info｜4｜“生产性设备投资补助”的基数恰在 100 万元一档的起点上，差一分即低一档（少 8 万元）。请复核凭证。｜100",
    "level-without-effect E6｜info｜4｜国家重点在这一档不加计：100 万元起的一档按 8%（读法 R2）。｜国家重点",
  ],
  "a level that the tier lists, exactly at its start": [
    "just-below-tier F6｜info｜4｜“生产性设备投资补助”的基数恰在 2,000 万元一档的起点上，差一分即低一档（少 120 万元）。请复核凭证。｜2000",
  ],
  "99% of a tier is near": [
    "just-below-tier F6｜info｜4｜“生产性设备投资补助”的基数 495 万元，距 500 万元一档只差 5 万元；到档可多得 10.4 万元。请复核是否漏计。｜495",
  ],
  "near a tier of a key project": [
    "just-below-tier F5｜info｜4｜“生产性设备投资补助”的基数 4,990 万元，距 5,000 万元一档只差 10 万元；到档可多得 1.8 万元。请复核是否漏计。｜4990",
  ],
  "near a step of growth": [
    "just-below-tier F3｜info｜1｜“工业增加值增长奖”的基数 999 万元，距 1,000 万元一档只差 1 万元；到档可多得 5 万元。请复核是否漏计。｜999",
  ],
  "exactly on a step of growth": [
    "just-below-tier F3｜info｜1｜“工业增加值增长奖”的基数恰在 1,000 万元一档的起点上，差一分即低一档（少 5 万元）。请复核凭证。｜1000",
  ],
  "near a tier, where a document decides": [
    "higher-document O6｜question｜19｜载有上级文件“市发1号”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜市发1号",
    "6: 39.92 → 1",
  ],
  "three titles of a year, the highest in the middle": [
    "title-not-highest H24｜error｜2｜同一年度获得多项荣誉只奖最高一项：已在 E25 申报“专精特新小巨人”，本行“省专精特新中小企业”应为 0。｜10 → 0｜10",
    "title-not-highest H26｜error｜2｜同一年度获得多项荣誉只奖最高一项：已在 E25 申报“专精特新小巨人”，本行“省隐形冠军”应为 0。｜50 → 0｜50",
    "24: 10 → 0",
    "26: 50 → 0",
  ],
  "two titles of one amount: the first": [
    "title-not-highest H25｜error｜2｜同一年度获得多项荣誉只奖最高一项：已在 E24 申报“省雄鹰行动培育企业”，本行“省隐形冠军”应为 0。｜50 → 0｜50",
    "25: 50 → 0",
  ],
  "the higher title without money": ["24: 100 → 0"],
  "several titles in one cell": [
    "amount-mismatch H9｜error｜2｜申报 200 万元，应为 100 万元（多报 100 万元）。省专精特新中小企业、专精特新小巨人、省隐形冠军中就高取专精特新小巨人，标准 100 万元。｜200 → 100｜200",
  ],
  "titles of three years, the last ones first": [
    "title-difference H24｜error｜2｜“国家级单项冠军”标准 200 万元，此前已获省隐形冠军（申报汇总!E26）、专精特新小巨人（申报汇总!E25）（100 万元），只奖差额 100 万元。｜200 → 100｜200",
    "title-difference H25｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省隐形冠军（申报汇总!E26）（50 万元），只奖差额 50 万元。｜100 → 50｜100",
    "24: 200 → 100",
    "25: 100 → 50",
  ],
  "titles of the history: two, paid more than their standard, and another item": [
    "title-difference H9｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省专精特新中小企业（往年兑现!C2）、省隐形冠军（往年兑现!C3）（50 万元），只奖差额 50 万元。｜100 → 50｜100",
    "list-entry-not-used 往年兑现!F3｜question｜–｜历史兑现表（往年兑现）的“武义华远门业有限公司”没有完整用上：已奖金额没有写明、不是数字或是负数。现从严计算；会不会漏掉或错算一家企业？请改正这一条；无碍的，接受并写明理由。｜",
    "9: 100 → 50",
  ],
  "a title of the history without its name may be any title": [
    "already-awarded D9｜error｜2｜“武义华远门业有限公司”的“企业梯度培育荣誉”已经奖过 30 万元（2022 年），见 往年兑现!C2；不能再奖。｜企业梯度培育荣誉",
    "list-entry-not-used 往年兑现!D2｜question｜–｜历史兑现表（往年兑现）的“武义华远门业有限公司”没有完整用上：没有写明等级，或不是这个项目的等级。现从严计算；会不会漏掉或错算一家企业？请改正这一条；无碍的，接受并写明理由。｜",
    "9: 100 → 0",
  ],
  "growth of an unknown year, which may be any year": [
    "already-awarded D3｜error｜1｜“武义晨远门业有限公司”的“工业增加值增长奖”已经奖过 5 万元，见 往年兑现!C2；不能再奖。｜工业增加值增长奖",
    "list-entry-not-used 往年兑现!E2｜question｜–｜历史兑现表（往年兑现）的“武义晨远门业有限公司”没有完整用上：没有写明年度。现从严计算；会不会漏掉或错算一家企业？请改正这一条；无碍的，接受并写明理由。｜",
    "3: 5 → 0",
  ],
  "the lower title, its amount unreadable": [
    "bad-number H24｜error｜–｜申报金额（万元）应为数字，现为“待定”。请只填数字，例如 1234.5。｜待定",
    "title-not-highest H24｜error｜2｜同一年度获得多项荣誉只奖最高一项：已在 E9 申报“专精特新小巨人”，本行“省隐形冠军”应为 0。｜待定",
    "24: 50 → 0",
  ],
  "titles of nobody in particular": [
    "missing-value B24｜error｜2｜缺少企业名称，“企业梯度培育荣誉”需要填写。请补填。｜",
    "missing-value C24｜error｜2｜缺少统一社会信用代码，“企业梯度培育荣誉”需要填写。请补填。｜",
    "missing-value B25｜error｜2｜缺少企业名称，“企业梯度培育荣誉”需要填写。请补填。｜",
    "missing-value C25｜error｜2｜缺少统一社会信用代码，“企业梯度培育荣誉”需要填写。请补填。｜",
  ],
  "an error in the total": [
    "bad-number H24｜error｜–｜申报金额（万元）应为数字，单元格却是错误值 #REF!。请改正公式或改填数字。｜#REF!",
  ],
  "a total over an amount that nobody can read": [
    "bad-number H5｜error｜–｜申报金额（万元）应为数字，现为“待定”。请只填数字，例如 1234.5。｜待定",
  ],
  "amounts of 1e16, which doubles cannot add exactly, are out of range": [
    "higher-document O3｜question｜19｜载有上级文件“a”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜a",
    "out-of-range H3｜error｜1｜申报金额（万元）超过 9,000,000,000 万元，不合常理，现为 10,000,000,000,000,000。请核对单位和数字。｜10000000000000000",
    "higher-document O4｜question｜19｜载有上级文件“a”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜a",
    "higher-document O5｜question｜19｜载有上级文件“a”，金额以该文件为准，未按本政策核对（第 19 条）。该行应付多少？请对照文件核对：相符的，接受并写明文号；没有这份文件的，清空此格。｜a",
    "out-of-range H5｜error｜4｜申报金额（万元）超过 9,000,000,000 万元，不合常理，现为 -10,000,000,000,000,000。请核对单位和数字。｜-10000000000000000",
    "total-mismatch H6｜error｜–｜申报金额（万元）的合计为 0，3 行相加应为 1，相差 1。请改正合计或检查求和范围。｜0",
    "3: 5 → null",
    "4: 20 → 1",
    "5: 540 → null",
  ],
  "groups with 小计, 合计 and 总计": [
    "total-mismatch E4｜error｜–｜已奖金额（万元）的合计为 1，2 行相加应为 0，相差 1。请改正合计或检查求和范围。｜1",
    "total-mismatch C6｜error｜–｜申报金额（万元）的合计为 6，1 行相加应为 5，相差 1。请改正合计或检查求和范围。｜6",
    "total-mismatch D7｜error｜–｜数量的合计为 4，3 行相加应为 3，相差 1。请改正合计或检查求和范围。｜4",
    "total-mismatch C11｜error｜–｜申报金额（万元）的合计为 24，5 行相加应为 25，相差 1。请改正合计或检查求和范围。｜24",
  ],
  "a formula over filtered rows": [
    "hidden-row A3｜info｜–｜本行被隐藏或筛除，但仍是一笔申报，已一并检查。｜武义晨固门业有限公司",
  ],
  "a typed total of shown rows only": [
    "hidden-row A3｜info｜–｜本行被隐藏或筛除，但仍是一笔申报，已一并检查。｜武义晨固门业有限公司",
    "total-mismatch C4｜error｜–｜申报金额（万元）的合计为 5，2 行相加应为 10，相差 5。请改正合计或检查求和范围。｜5",
  ],
  "a total of plot ratios says nothing, one of areas does": [
    "total-mismatch C4｜error｜–｜新建建筑面积的合计为 3,001，2 行相加应为 3,000，相差 1。请改正合计或检查求和范围。｜3001",
  ],
  "a fen off in a total": [
    "total-mismatch H5｜error｜–｜申报金额（万元）的合计为 10.000001，2 行相加应为 10，相差 0.000001。请改正合计或检查求和范围。｜10.000001",
  ],
  "two things missing in one cell, and an unknown item": [
    "missing-value H24｜error｜–｜缺少申报金额（万元）。请补填。｜",
    "unknown-item D24｜error｜–｜目录中没有“光伏补助”这个奖补项目，本行金额无法核对。您是否想填：生产性设备投资补助、中小企业服务平台培训补助、中小企业服务平台服务补助？请改为目录中的名称。｜光伏补助",
    "missing-value D25｜error｜–｜缺少奖补项目。请补填。｜",
    "missing-value H25｜error｜–｜缺少申报金额（万元）。请补填。｜",
  ],
  "a sheet that lacks a column that an item needs": [
    "missing-value C2｜error｜1｜“工业增加值增长奖”需要增加值增长额，但表中没有这一列。请增加“增加值增长额”列并填写。｜增长奖",
    "missing-value C3｜error｜13｜“绿色工厂（绿色园区、美丽工厂）”需要等级，但表中没有这一列。请增加“等级”列并填写。可填：国家级、省级、市级。｜绿色工厂",
  ],
  "dashes: nothing where nothing is needed, a fault where a number is": [
    "bad-number F3｜error｜–｜申报基数（万元）应为数字，现为“—”。请只填数字，例如 1234.5。｜—",
  ],
  "numbers and years of a history that cannot be read": [
    "bad-date 往年兑现!E2｜error｜–｜年度“去年”不是日期。请填 Excel 日期，或 2024-05-01 这样的文字。｜去年",
    "bad-number 往年兑现!F2｜error｜–｜已奖金额应为数字，现为“五六万”。请只填数字，例如 1234.5。｜五六万",
    "number-as-text 往年兑现!F3｜warning｜–｜已奖金额按数字 5 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。｜5",
  ],
  "dates in merged cells are told once": [
    "bad-date D2｜error｜–｜认定日期“待定”不是日期。请填 Excel 日期，或 2024-05-01 这样的文字。｜待定",
  ],
  "vetoed twice, by code first": [
    "vetoed B5｜error｜20｜“武义柏舟工具有限公司”在一票否决名单上（按信用代码相符，事项：“环保”，否决期至 2030-01-01），应付 0；本可得 540 万元。｜武义柏舟工具有限公司",
    "5: 540 → 0",
  ],
  "a veto and a row without an award": [
    "unknown-item D24｜error｜–｜目录中没有“光伏补助”这个奖补项目，本行金额无法核对。您是否想填：生产性设备投资补助、中小企业服务平台培训补助、中小企业服务平台服务补助？请改为目录中的名称。｜光伏补助",
    "vetoed B24｜error｜20｜“武义瑞丰机械有限公司”在一票否决名单上（按信用代码相符，事项：“环保”），应付 0。｜武义瑞丰机械有限公司",
    "24: null → 0",
  ],
  "a vetoed row without a date or a year": [
    "vetoed B23｜error｜20｜“武义嘉曦电器有限公司”在一票否决名单上（按信用代码相符，事项：“环保”，否决期 2030-01-01 至今），应付 0；本可得 5 万元。｜武义嘉曦电器有限公司",
    "23: 5 → 0",
  ],
  "a similar name of a past time, and one of now": [
    "veto-name-similar B6｜question｜20｜“武义柏舟工具有限公司”与一票否决名单上的“浙江武义县柏舟工具有限公司”名称十分相近，又没有信用代码可比。是否同一企业？是的，补填信用代码；不是的，接受并写明理由。｜武义柏舟工具有限公司",
  ],
  "a similar name with a code, asked by a row without one": [
    "missing-value C5｜error｜4｜缺少统一社会信用代码，“生产性设备投资补助”需要填写。请补填。｜",
    "veto-name-similar B5｜question｜20｜“武义天远工具有限公司”与一票否决名单上的“浙江武义县天远工具有限公司”名称十分相近，又没有信用代码可比。是否同一企业？是的，补填信用代码；不是的，接受并写明理由。｜武义天远工具有限公司",
  ],
  "similar names, one with a code and one without": [
    "veto-name-similar B6｜question｜20｜“武义柏舟工具有限公司”与一票否决名单上的“武义县柏舟工具有限公司”名称十分相近，又没有信用代码可比。是否同一企业？是的，补填信用代码；不是的，接受并写明理由。｜武义柏舟工具有限公司",
  ],
  "a row without a name and a list without names": [
    "missing-value B23｜error｜13｜缺少企业名称，“清洁生产审核”需要填写。请补填。｜",
  ],
};

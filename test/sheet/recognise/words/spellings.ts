/** How offices write the policy's items: the text, the item, and the grade that the text has in it. */
export const SPELLINGS = `
工业增加值增长奖 growth
工业增加值增长奖励 growth
2024年度工业增加值增长奖 growth
第1条 工业增加值增长奖 growth
增加值增长奖励 growth
规上企业增加值增长 growth
（一）工业增加值增长奖 growth
规模以上工业企业增加值增长奖励 growth
2024年认定为国家级专精特新“小巨人”企业，一次性奖励100万元 title 专精特新小巨人
被认定为省级隐形冠军企业 title 省隐形冠军
对首次被认定为省级绿色工厂的企业给予一次性奖励 green-factory 省级
绿色工厂 Green Factory green-factory
市级绿色工厂 Green Factory (Municipal) green-factory 市级
月度升规软件企业 software-scale-up 月度升规
年度升规软件企业 software-scale-up 年度升规
小巨人 title 专精特新小巨人
专精特新“小巨人” title 专精特新小巨人
专精特新“小巨人”企业 title 专精特新小巨人
专精特新「小巨人」企业 title 专精特新小巨人
专精特新"小巨人"企业（第六批） title 专精特新小巨人
国家级专精特新“小巨人”企业 title 专精特新小巨人
国家专精特新小巨人企业奖励 title 专精特新小巨人
新认定国家级专精特新小巨人企业 title 专精特新小巨人
国家级小巨人企业 title 专精特新小巨人
小巨人企业认定奖励 title 专精特新小巨人
2024年专精特新小巨人 title 专精特新小巨人
首次认定专精特新小巨人企业奖励 title 专精特新小巨人
单项冠军 title 国家级单项冠军
制造业单项冠军 title 国家级单项冠军
国家级制造业单项冠军示范企业 title 国家级单项冠军
制造业单项冠军示范企业 title 国家级单项冠军
国家级制造业单项冠军奖励 title 国家级单项冠军
制造业单项冠军产品 title 国家级单项冠军
国家制造业单项冠军企业 title 国家级单项冠军
隐形冠军 title 省隐形冠军
浙江省隐形冠军 title 省隐形冠军
省级隐形冠军企业 title 省隐形冠军
浙江省隐形冠军企业奖励 title 省隐形冠军
省隐形冠军企业认定奖 title 省隐形冠军
雄鹰企业 title 省雄鹰行动培育企业
省雄鹰行动培育企业 title 省雄鹰行动培育企业
浙江省雄鹰行动培育企业奖励 title 省雄鹰行动培育企业
专精特新中小企业 title 省专精特新中小企业
省级专精特新中小企业 title 省专精特新中小企业
浙江省专精特新中小企业奖励 title 省专精特新中小企业
省级专精特新企业 title 省专精特新中小企业
省专精特新中小企业（第三批） title 省专精特新中小企业
企业梯度培育荣誉 title
企业梯度培育荣誉（小巨人） title 专精特新小巨人
企业荣誉：隐形冠军 title 省隐形冠军
荣誉称号-单项冠军 title 国家级单项冠军
小微企业之星 micro-star
月度小微企业之星 micro-star 月度
年度小微企业之星奖励 micro-star 年度
小微企业之星（月度） micro-star 月度
小微企业之星（年度） micro-star 年度
2024年度小微企业之星 micro-star
小微企业月度之星 micro-star 月度
生产性设备投资补助 equipment
生产性设备投资补助（技改） equipment
生产性设备投资 equipment
设备投资奖励 equipment
技改 equipment
技改补助 equipment
技改项目补助 equipment
技术改造项目 equipment
企业技术改造补助 equipment
工业技改补助 equipment
工业企业技术改造项目补助 equipment
智能化技术改造补助 equipment
生产性设备购置补助 equipment
技改设备投资补助 equipment
第四条 设备投资补助 equipment
第4条第1款：设备投资补助 equipment
4.1 设备补助 equipment
省重点技改项目 equipment 省重点
市重点项目设备投资补助 equipment 市重点
设备投资补助（国家重点项目） equipment 国家重点
工业机器人补助 robot
机器人购置补助 robot
工业机器人购置奖励 robot
购置工业机器人补助 robot
机器人 robot
2、工业机器人 robot
厂房改扩建 factory
厂房改（扩）建奖励 factory
厂房改建扩建补助 factory
企业厂房改扩建项目奖励 factory
软件企业升规 software-scale-up
软件企业首次升规奖励 software-scale-up
软件企业月度升规 software-scale-up 月度升规
软件企业年度升规奖励 software-scale-up 年度升规
软件企业升规（月度） software-scale-up 月度升规
软件和信息技术服务业企业升规奖励 software-scale-up
软件企业营收增长奖 software-growth
软件企业营业收入增长奖励 software-growth
软件营收增长 software-growth
首版次软件产品 first-software
省级首版次软件产品 first-software 省级
省级首版次软件奖励 first-software 省级
国家级首版次软件 first-software 国家级
浙江省首版次软件产品认定奖励 first-software 省级
产业大脑能力中心组件 brain-component
产业大脑能力中心组件奖励 brain-component
省级产业大脑能力中心组件 brain-component
国家智能制造试点示范 smart-manufacturing
国家级智能制造示范工厂 smart-manufacturing 示范工厂
国家智能制造优秀场景奖励 smart-manufacturing 优秀场景
智能制造示范工厂 smart-manufacturing 示范工厂
智能制造试点示范（优秀场景） smart-manufacturing 优秀场景
未来工厂 future-factory
省级未来工厂 future-factory 省级未来工厂
省级未来工厂奖励 future-factory 省级未来工厂
浙江省未来工厂 future-factory 省级未来工厂
省级未来工厂试点企业 future-factory 省级未来工厂试点
市级未来工厂 future-factory 市级未来工厂
市级数字化车间 future-factory 市级数字化车间（智能工厂）
市级数字化车间（智能工厂） future-factory 市级数字化车间（智能工厂）
市级智能工厂奖励 future-factory 市级数字化车间（智能工厂）
省级智能工厂（数字化车间） future-factory 省级数字化车间（智能工厂）
省级数字化车间/智能工厂 future-factory 省级数字化车间（智能工厂）
省级数字化车间通过验收奖励 future-factory 省级数字化车间（智能工厂）
金华市数字化车间 future-factory 市级数字化车间（智能工厂）
中小企业轻量级数字化改造 light-digital
中小企业轻量级数字化改造补助 light-digital
轻量级数字化改造项目 light-digital
轻量级数字化改造（第二批） light-digital
两化融合项目 integration
两化融合项目补助 integration
两化融合项目（市级重点） integration 是
云上企业 digital-demo
省级云上企业 digital-demo 省级
省级大数据应用示范企业 digital-demo 省级
国家级服务型制造示范企业 digital-demo 国家级
市级云上企业奖励 digital-demo 市级
省级5G全连接工厂 digital-demo 省级
国家级工业互联网平台奖励 digital-demo 国家级
省级新一代信息技术与制造业融合示范 digital-demo 省级
数字化改造样本企业 benchmark-sample
数字工厂标杆样本奖励 benchmark-sample
DCMM贯标 dcmm
DCMM三级 dcmm 三级
DCMM三级贯标奖励 dcmm 三级
DCMM2级 dcmm 二级
DCMM贯标（四级） dcmm 四级
数据管理能力成熟度三级 dcmm 三级
数据管理能力成熟度（DCMM）贯标二级 dcmm 二级
CPMS试点 cpms
产品主数据标准（CPMS）试点奖励 cpms
两化融合管理体系贯标 integration-system
两化融合管理体系贯标奖励 integration-system
通过两化融合管理体系贯标认定 integration-system
国家级两化融合管理体系贯标 integration-system
企业技术中心 tech-center
省级企业技术中心 tech-center 省级
市级企业技术中心奖励 tech-center 市级
国家企业技术中心 tech-center 国家级
国家级企业技术中心认定奖励 tech-center 国家级
省企业技术中心 tech-center 省级
浙江省企业技术中心 tech-center 省级
金华市企业技术中心 tech-center 市级
省级制造业创新中心 tech-center 省级
第十条：市级技术中心 tech-center 市级
重点产业技术联盟 alliance
省级产业技术联盟奖励 alliance
优秀工业新产品 new-product
优秀工业新产品一类 new-product 一类
二类优秀工业新产品奖励 new-product 二类
优秀工业新产品（三类） new-product 三类
省级鉴定工业新产品 appraised-product
省级工业新产品鉴定 appraised-product
浙江制造精品 zhejiang-made
“浙江制造”精品 zhejiang-made
“浙江制造”精品认定奖励 zhejiang-made
省级“浙江制造”精品 zhejiang-made
首台（套）保险补偿配套 insurance-match
首台（套）保险补偿奖励 insurance-match
首台套重大技术装备保险补偿 insurance-match
国家级首台（套）保险补偿 insurance-match
省级技术创新项目 tech-project 省级及以上
市级技术创新项目 tech-project 市级
省级重点高新技术产品开发项目 tech-project 省级及以上
工业设计中心 design-center
省级工业设计中心 design-center 省级
国家级工业设计中心奖励 design-center 国家级
市级工业设计中心认定 design-center 市级
省级工业设计大赛获奖 design-contest 省级及以上
市级工业设计大赛奖项 design-contest 市级
清洁生产审核 clean-audit
清洁生产审核奖励 clean-audit
清洁生产审核验收 clean-audit
首次通过清洁生产审核验收奖励 clean-audit
省级行业清洁生产迭代升级示范 clean-upgrade
省级清洁生产迭代升级示范企业 clean-upgrade
绿色工厂 green-factory
省级绿色工厂 green-factory 省级
国家级绿色工厂 green-factory 国家级
国家绿色工厂 green-factory 国家级
市级绿色工厂 green-factory 市级
省级绿色工厂奖励 green-factory 省级
省级绿色工厂认定奖补 green-factory 省级
新认定省级绿色工厂 green-factory 省级
（三）首次认定省级绿色工厂奖励（第六批） green-factory 省级
13、市级美丽工厂 green-factory 市级
一、省级绿色园区 green-factory 省级
2024年市级绿色工厂 green-factory 市级
绿色工厂（省级） green-factory 省级
绿色工厂-国家级 green-factory 国家级
省 级 绿 色 工 厂 green-factory 省级
①省级绿色工厂 green-factory 省级
国家级绿色供应链管理企业 green-supply 国家级
省级绿色低碳供应链管理企业奖励 green-supply 省级
国家级绿色供应链管理示范企业 green-supply 国家级
国家级绿色设计产品 green-design 国家级
省级绿色设计产品示范奖励 green-design 省级
省级工业循环经济试点 circular
省级循环经济试点奖励 circular
节水型企业 water-saving
省级节水型企业 water-saving 省级
市级节水型企业奖励 water-saving 市级
浙江省节水型企业 water-saving 省级
中小企业服务平台培训补助 training-pool
中小企业公共服务平台服务补助 service-pool
工业行业协会补助 association
行业协会奖励 association
国家级产业基地 industry-base
国家级产业基地（获评） industry-base 获评
国家级产业基地复评奖励 industry-base 复评
首次购买云服务资助 cloud-purchase
咨询诊断 consulting
`;

/** What is near to an item's name and is none, or may be another's: why, the text, and the items that may be meant. */
export const NEAR_MISSES: readonly (readonly [why: string, text: string, likely?: string])[] = [
  ["money without a purpose", "工业发展专项资金"],
  ["money without a purpose", "专项资金奖励"],
  ["an award of another policy", "上市奖励"],
  ["an award of another policy", "企业上市补助"],
  ["an award of another policy", "高新技术企业认定奖励"],
  ["an award of another policy", "省级研发机构", "tech-center design-center"],
  ["an award of another policy", "省级企业研究院"],
  ["an award of another policy", "省级重点企业研究院奖励"],
  ["an award of another policy", "规上企业升规奖励"],
  ["an award of another policy", "小升规奖励"],
  ["an award of another policy", "外贸出口奖励"],
  ["an award of another policy", "品牌建设奖励"],
  ["an award of another policy", "专利奖励"],
  ["an award of another policy", "首台（套）产品认定奖励", "insurance-match"],
  ["an award of another policy", "首台套认定奖励", "insurance-match"],
  ["an award of another policy", "品字标“浙江制造”认证", "zhejiang-made"],
  ["an award of another policy", "“浙江制造”标准", "zhejiang-made"],
  ["an award of another policy", "创新型中小企业"],
  ["an award of another policy", "科技型中小企业"],
  ["an award of another policy", "零碳工厂"],
  ["an award of another policy", "人才补贴"],
  ["another kind of equipment", "光伏"],
  ["another kind of equipment", "屋顶光伏设备补助", "equipment"],
  ["another kind of equipment", "光伏发电设备投资", "equipment"],
  ["another kind of equipment", "环保设备投资补助", "equipment"],
  ["another kind of equipment", "研发设备补助", "equipment"],
  ["interest, not investment", "技改贴息", "equipment"],
  ["rent, not building", "厂房租金补助", "factory"],
  ["land, not equipment", "零土地技改", "equipment"],
  ["what is not yet reached", "绿色工厂培育", "green-factory"],
  ["what is not yet reached", "小巨人培育库", "title"],
  ["what is not yet reached", "单项冠军培育企业", "title"],
  ["what is not yet reached", "隐形冠军入库培育", "title"],
  ["what was taken away", "撤销省级绿色工厂", "green-factory"],
  ["what was refused", "绿色工厂（不予奖励）", "green-factory"],
  ["what was refused", "未通过清洁生产审核", "clean-audit"],
  ["a title without which", "专精特新企业", "title"],
  ["a title without which", "冠军企业", "title"],
  ["generic", "企业"],
  ["generic", "奖励"],
  ["generic", "省级"],
  ["generic", "省级项目"],
  ["generic", "示范工厂"],
  ["generic", "三级"],
  ["generic", "试点"],
  ["generic", "设备"],
  ["generic", "创新中心奖励", "tech-center"],
  ["generic", "产业集群奖励", "alliance"],
  ["generic", "技术创新奖励", "tech-project"],
  ["generic", "培训"],
  ["generic", "服务补助奖励"],
  ["several items", "节水型企业、清洁生产审核", "water-saving clean-audit"],
  ["several items", "绿色工厂/节水型企业", "green-factory water-saving"],
  ["several items", "设备投资和机器人", "equipment robot"],
  ["several items, a line each", "省级绿色工厂\n市级节水型企业", "green-factory water-saving"],
  ["several titles", "小巨人、隐形冠军", "title"],
  ["several grades", "省级、市级绿色工厂", "green-factory"],
  ["several kinds of an item", "云上企业、5G全连接工厂", "digital-demo"],
  ["and others", "绿色工厂等", "green-factory"],
  ["a number of pieces", "浙江制造精品3个", "zhejiang-made"],
  ["a sentence that denies it", "对未被认定为省级绿色工厂的企业不予奖励", "green-factory"],
];

/** An item beside a grade that it has not: the item is known, and its grade is not, which is told. */
export const STRANGE_GRADES: readonly (readonly [text: string, item: string])[] = [
  ["县级绿色工厂", "green-factory"],
  ["武义县企业技术中心", "tech-center"],
  ["国家级节水型企业", "water-saving"],
  ["市级绿色设计产品", "green-design"],
  ["市级隐形冠军", "title"],
  ["省级小巨人", "title"],
  ["省级单项冠军", "title"],
  ["国家级隐形冠军企业", "title"],
  ["市级专精特新中小企业", "title"],
  ["省级技改项目", "equipment"],
  ["市级产业技术联盟", "alliance"],
  ["省级产业基地", "industry-base"],
  ["市级循环经济试点", "circular"],
  ["市级“浙江制造”精品", "zhejiang-made"],
  ["省级智能制造示范工厂", "smart-manufacturing"],
  ["市级未来工厂试点", "future-factory"],
  ["三级绿色工厂", "green-factory"],
  ["绿色工厂复核", "green-factory"],
  ["国家级未来工厂", "future-factory"],
];

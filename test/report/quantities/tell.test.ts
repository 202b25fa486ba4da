import { describe, expect, test } from '@jest/globals';
import { tell, tellLists } from './tell.js';

type Case = readonly [sentence: string, facts: readonly string[], lists?: readonly string[]];

function told(cases: readonly Case[], agency?: string, year?: number): void {
  const named = cases.map(([sentence, facts, lists]) => ({ sentence, facts, lists }));
  test.each(named)('$sentence', ({ sentence, facts, lists }) => {
    expect(tell(sentence, agency, year)).toEqual(facts);
    if (lists !== undefined) expect(tellLists(sentence, agency, year)).toEqual(lists);
  });
}

describe('what is disclosed', () => {
  told([
    ['全年主动公开政府信息数999条。', ['disclosed 999条']],
    ['全年主动公开政府信息1200条，同比下降12.5%。', ['disclosed 1200条', 'disclosed -12.5% growth of 1200']],
    ['公开政府信息２１６条。', ['disclosed 216条']],
    ['累计发布政务微博1,069条。', ['disclosed/weibo 1069条']],
    ['全市共向社会主动公开政府信息18万余条。', ['disclosed 180000条 above']],
    ['2023 年，我区在政府网站平台主动公开政府信息 1136 条。', ['disclosed/website 1136条']],
    ['通过市政府门户网站、政务新媒体、政府公报等渠道，全市主动公开政府信息16.8万条。', ['disclosed 168000条']],
    ['今年共发布380条财政资金信息。', ['disclosed 380条 «财政资金»']],
    ['全年公开重点领域信息263条。', ['disclosed 263条 «重点领域»']],
    ['公开查处环境违法行为信息215条。', ['disclosed 215条 «查处环境违法行为»']],
    ['全年主动公开信息500条，占发布总数1000条的60%。', ['disclosed 500条', 'disclosed 1000条', 'disclosed 60% share of 500']],
    ['全年主动公开信息500条，比上年400条增长30%。', ['disclosed 500条', 'disclosed 400条 last-year', 'disclosed 30% growth of 500']],
    ['全年公开信息约5000条，占全部信息的近八成。', ['disclosed 5000条 about', 'disclosed 80% share «信息» below of 5000']],
    [
      '通过政务微博、微信公众平台公开政府信息1691条，通过新闻网站、张贴公告、短信平台等其他方式公开各类政府信息7877条。',
      ['disclosed/weibo/wechat 1691条', 'disclosed/press/board/message/otherWay 7877条'],
    ],
  ]);
});

describe('requests and what becomes of them', () => {
  told([
    [
      '全年新收政府信息公开申请14069件，上年结转560件，办结13810件，结转下年度819件。',
      ['newlyReceived 14069件', 'carriedIn 560件', 'handled 13810件', 'carriedOut 819件'],
    ],
    [
      '2023年，全镇共收到政府信息公开申请9件，上年结转1件，其中网络申请5件，信函申请5件。',
      ['received 9件', 'carriedIn 1件', 'received/online 5件', 'received/letter 5件'],
      ['9 among 5+5 alike'],
    ],
    [
      '全年共收到依申请公开信息3件,其中,市政务公开办转交2件,信函申请1件;同意公开数2件,不同意公开数1件。',
      ['received 3件', 'referred 2件 «市政务公开办»', 'received/letter 1件', 'granted 2件', 'denied 1件'],
    ],
    [
      '全区依申请公开件按时办结24件(其中,同意公开的1件,同意部分公开的1件,非本单位政府信息的21件,告知作出更改补充数的1件)。',
      ['onTime 24件', 'granted 1件', 'partial 1件', 'notOurs 21件', 'amended 1件 «告知»'],
      ['24 brackets 1+1+21+1'],
    ],
    [
      '办结依申请公开81件，其中：予以公开及部分公开42件，占51.85%；不予公开5件，占6.17%；其他处理34件，占41.98%；行政复议案件2件。',
      [
        'handled 81件',
        'grantedOrPartial 42件',
        'grantedOrPartial 51.85% share of 42',
        'denied 5件',
        'denied 6.17% share of 5',
        'otherHandling 34件',
        'otherHandling 41.98% share of 34',
        'review 2件',
      ],
      ['81 colon 42+5+34 rest alike'],
    ],
    ['作其他处理（含申请人主动撤回申请）341件、转下年度办理121件。', ['otherHandling 341件', 'carriedOut 121件']],
    ['办结20件，其中予以公开19件，其他处理1件。', ['handled 20件', 'granted 19件', 'otherHandling 1件'], ['20 among 19+1 rest alike']],
    [
      '不予公开申请6件，其中属于过程性信息2件、属于内部事务信息1件、属于行政查询事项3件；不予处理3件，其中重复申请3件。',
      ['denied 6件', 'deniedProcess 2件', 'deniedInternal 1件', 'deniedInquiry 3件', 'notProcessed 3件', 'notProcessedRepeated 3件'],
      ['6 among 2+1+3', '3 among 3'],
    ],
    ['答复政府信息公开申请805件（含上年结转18件）。', ['handled 805件', 'carriedIn 18件'], ['805 brackets 18 open']],
    ['收到政府信息公开申请三件，其中信函申请两件，网络申请一件。', ['received 3件', 'received/letter 2件', 'received/online 1件']],
    [
      '收到网上申请3件、信函申请2件，共5件。',
      ['received/online 3件', 'received/letter 2件', 'received 5件'],
      ['5 respectively 3+2 respectively alike'],
    ],
    ['依申请公开申请办理中，结转6件。', ['carried 6件']],
    ['本年度共收到政府信息公开申请15件，均按时办结，按时办结率100%。', ['received 15件', 'rateHandled 100% rate']],
  ]);
});

describe('disputes: the kind of case is the one named last', () => {
  told([
    [
      '政府信息公开行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件；政府信息公开行政诉讼46件，其中结果维持25件，结果纠正21件。',
      [
        'review 351件',
        'reviewMaintained 72件',
        'reviewCorrected 64件',
        'reviewOther 178件',
        'reviewPending 37件',
        'litigation 46件',
        'litigationMaintained 25件',
        'litigationCorrected 21件',
      ],
      ['351 among 72+64+178+37 rest alike', '46 among 25+21 alike'],
    ],
    [
      '因政府信息公开被申请行政复议3件（维持2件、纠正1件），被提起行政诉讼1件。',
      ['review 3件', 'reviewMaintained 2件', 'reviewCorrected 1件', 'litigation 1件'],
    ],
  ]);
});

describe('what was read otherwise once', () => {
  told([
    ['新收行政复议案件4件，上年结转1件，审结4件。', ['review 4件 «新收»', 'null 1件 «上年结转»', 'null 4件']],
    ['除市政府转办的2件外，未收到其他申请。', ['null 2件 @government «转办»']],
    [
      '全年备案依申请公开领域行政复议案件134件、行政诉讼案件57件。',
      ['review 134件 «备案依申请公开领域»', 'litigation 57件 «备案依申请公开领域»'],
    ],
    ['发生行政复议12件。', ['review 12件']],
    ['未收到有关政府信息公开行政复议的申请。', ['review 0 said']],
    ['结转下年度继续办理申请3件。', ['carriedOut 3件']],
    ['上年度结转政府信息公开申请3件，结转政府信息公开申请5件。', ['carriedIn 3件', 'carried 5件']],
    ['现行有效规范性文件42件，修订2件。', ['normValid 42件', 'null 2件 «修订»']],
    ['对95件申请中的3件收取费用。', ['received 95件', 'received 3件 «费用»'], ['95 among 3']],
    ['上年结转的2件申请已全部办结，新收申请8件中办结7件。', ['carriedIn 2件', 'newlyReceived 8件', 'handled 7件'], ['8 among 7']],
    ['新收申请8件中办结7件。', ['newlyReceived 8件', 'handled 7件'], ['8 among 7']],
    ['在办结的92件申请中，予以公开90件。', ['handled 92件', 'granted 90件'], ['92 among 90 alike']],
  ]);
});

describe('zeros that are said', () => {
  told([
    ['本年未收到政府信息公开申请，未发生行政复议、行政诉讼案件。', ['received 0 said', 'reviewOrLitigation 0 said']],
    ['未收到有关政府信息公开行政复议申请。', ['review 0 said']],
    ['2018年，我区未发生因政府信息公开事务的行政复议案、行政诉讼案及申诉案。', ['reviewOrLitigation 0 other-year said']],
    ['本年度未收取任何政府信息公开信息处理费。', ['infoFee 0 said']],
    ['无新收政府信息公开申请，无上年结转。', ['newlyReceived 0 said', 'carriedIn 0 said']],
    ['本年度收到政府信息公开申请0件。', ['received 0件']],
    ['充分利用无线网络，推进无障碍建设。', []],
    ['未收到公民要求本机关公开会议纪要的申请。', ['received 0 «会议纪要» said']],
  ]);
});

describe('no figures', () => {
  told([
    ['四、政府信息公开行政复议、行政诉讼情况…………4', []],
    ['三、收到和处理政府信息公开申请情况 3', []],
    ['根据国办公开办函〔2021〕30号和第二十条第（八）项，于1月31日前公布，电话0517-87222589。', []],
    ['畅通12345热线，开展“5.15政务公开日”活动，一是抓培训，二是抓考核，详见《2023年第4期公报》。', []],
  ]);
});

describe('lists', () => {
  told([
    [
      '2017年,共主动公开政府信息8295条,其中通过政府网站公开政府信息6563条,政务微信公开政府信息390条,其他方式公开政府信息1325条。',
      [
        'disclosed 8295条 other-year',
        'disclosed/website 6563条 other-year',
        'disclosed/wechat 390条 other-year',
        'disclosed/otherWay 1325条 other-year',
      ],
      ['8295 among 6563+390+1325 rest alike overlapping'],
    ],
    [
      '全县共公开政府信息444条，其中乡镇118条（甲镇70条、乙镇48条），县直部门294条，其他32条。',
      [
        'disclosed 444条',
        'disclosed 118条 @unit:乡镇',
        'disclosed 70条 @unit:甲镇',
        'disclosed 48条 @unit:乙镇',
        'disclosed 294条 @unit:县直部门',
        'disclosed 32条',
      ],
      ['444 among 118+294+32 rest', '118 brackets 70+48 alike'],
    ],
    [
      '共收取信息处理费2950元，涉及申请25件。其中，甲局1件，收取420元；乙局24件，收取2530元。',
      ['infoFee 2950元', 'received 25件', 'received 1件 @unit:甲局', 'infoFee 420元', 'received 24件 @unit:乙局', 'infoFee 2530元'],
      ['25 among 1+24 alike', '2950 among 420+2530 alike'],
    ],
    [
      '主动公开的425条政府信息中，机构职能信息148条，占34.8%；政策、规范性文件类信息277条。',
      ['disclosed 425条', 'disclosed 148条 «机构职能»', 'disclosed 34.8% share of 148', 'disclosed 277条 «政策规范性文件类»'],
      ['425 among 148+277 alike'],
    ],
    [
      '主动公开政府信息的主要类别有：机构职能类信息594条，规划计划类信息29条，其他应主动公开的信息946条。',
      ['disclosed 594条 «机构职能类»', 'disclosed 29条 «规划计划类»', 'disclosed 946条'],
      ['? colon 594+29+946 rest alike categories'],
    ],
    [
      '主动公开政府信息1286条，政务新媒体公开643条，其中公开规范性文件18件、废止6件。',
      ['disclosed 1286条', 'disclosed/newMedia 643条', 'normDisclosed 18件', 'normRepealed 6件'],
      [],
    ],
  ]);
});

describe('lists that go on, and lists that end', () => {
  told([
    [
      '全年公开信息22条，其中网站11条、微信11条。',
      ['disclosed 22条', 'disclosed/website 11条', 'disclosed/wechat 11条'],
      ['22 among 11+11 alike overlapping'],
    ],
    [
      '公开信息497条，其中通知20条、公告12条等；微信公众号发布1135条。',
      ['disclosed 497条', 'documents 20条', 'disclosed 12条', 'disclosed/wechat 1135条'],
      ['497 among 20+12 open'],
    ],
    [
      '2022年公开信息5条。其中网站3条、微信2条。',
      ['disclosed 5条 last-year', 'disclosed/website 3条 last-year', 'disclosed/wechat 2条 last-year'],
    ],
  ]);
});

describe('whom a figure is about', () => {
  told([
    ['全区受理申请21件，区政府办代表区政府受理17件。', ['received 21件', 'received 17件 @government']],
    ['全市共收到申请100件，其中市本级20件，甲县80件。', ['received 100件', 'received 20件 @level', 'received 80件 @unit:甲县']],
    ['我市收到申请3件，云溪市受理申请3件。', ['received 3件', 'received 3件']],
    ['全市收到申请100件，本机关收到申请20件。', ['received 100件', 'received 20件 @government']],
    ['公开区政府常务会议纪要18条。', ['disclosed 18条 «常务会议纪要»']],
  ]);

  describe('in the report of a department the area is another', () => {
    told(
      [
        ['我局公开信息10条，全市公开信息900条。', ['disclosed 10条', 'disclosed 900条 @area']],
        ['云溪市公开信息900条。', ['disclosed 900条 @area']],
      ],
      '云溪市民政局',
    );
  });

  describe('an office that reports under its own name', () => {
    told([['本办收到申请2件，本机关公开信息3条。', ['received 2件', 'disclosed 3条']]], '云溪市人民政府办公室');
  });
});

describe('when', () => {
  told([
    ['2022年，全区主动公开政府信息800条，2023年主动公开政府信息900条。', ['disclosed 800条 last-year', 'disclosed 900条']],
    ['2024年，我们将开展培训4次。公开信息500条以上。', ['trainings 4次 next-year', 'disclosed 500条 next-year above']],
    ['2023年第四季度发布信息20条。', ['disclosed 20条 part:第四季度']],
    ['截至2023年12月31日，门户网站累计访问量120.5万人次。', ['visits/website 1205000人次 cumulative']],
    ['2022年公开信息5条。公开信息6条。', ['disclosed 5条 last-year', 'disclosed 6条']],
  ]);
});

describe('other things that reports count', () => {
  told([
    ['全年召开新闻发布会二十余场。', ['pressConferences 20场 above']],
    ['开展业务培训3次，参训人员156人次。', ['trainings 3次', 'trainees 156人次']],
    [
      '办理人大代表建议12件、政协提案8件，办结率100%，满意率98.5%。',
      ['proposalsNpc 12件', 'proposalsCppcc 8件', 'rateHandled 100% rate', 'rateSatisfied 98.5% rate'],
    ],
    ['制发行政规范性文件5件，废止2件，现行有效30件。', ['normMade 5件', 'normRepealed 2件', 'normValid 30件']],
    ['制作《淮安市人民政府公报》6期，免费发放2.4万册。', ['gazetteIssues 6期', 'gazetteCopies 24000册 «免费»']],
    ['服务事项5大类53项。', ['matters 5大类', 'matters 53项']],
    [
      '政府信息公开工作人员3人，其中专职1人、兼职2人。',
      ['staff 3人', 'staffFullTime 1人', 'staffPartTime 2人'],
      ['3 among 1+2 partition alike'],
    ],
    ['行政许可1302件，行政处罚45件，行政强制2件。', ['licences 1302件', 'penalties 45件', 'coercions 2件']],
  ]);
});

import rule from '../../src/rules/prose-sum.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosed, placeOf, requests } from './prose-text.js';

/** Sentences of real reports that are right. */
const real = {
  '81 in eleven classes': disclosed(
    '全年公开政府信息81条，其中部门工作50条、政策文件9条、规划2条、许可6条、财政4条、人事4条、采购2条、重大项目1条、民生1条、教育1条、其他1条。',
  ),
  '217 by applicants': requests('收到政府信息公开申请217件，其中自然人申请125件，法人或其他组织申请92件。'),
  '34 in three classes': disclosed('共公开政府信息34条，其中工作动态11条、通知公告11条、其他信息12条。'),
  '21597 of the level and below': disclosed('全市主动公开政府信息21597条，其中市本级7055条、县区14542条。'),
  '700 by channel, in a sentence of their own behind a list': disclosed(
    '共主动公开政府信息数700条，其中主动公开行政规范性文件数共0条。通过政府网站公开政府信息数65条，政务微信公开政府信息数635条。',
  ),
  '64 with an annual report among them': disclosed(
    '政府网站公开上传信息64条，其中部门工作59条、政策文件3条、财务公开1条、政府信息公开年报1条。',
  ),
  '208 beside an approximate total': disclosed(
    '全年主动公开信息300余条。政府网站公开信息208条，其中政策文件3条、办事指南74条、社会救助领域19条、社会保险领域8条、就业创业领域20条、其它政府信息公开84条；依托辖区宣传栏公开低保、困难救助等信息100余条。',
  ),
  '158 by way of request': requests('收到政府信息公开申请158件，其中网络申请92件、信函申请66件。'),
  '444, and then the parts of a part': requests(
    '办结政府信息公开申请444件，其中予以公开118件、无法提供294件、其他处理32件；予以公开的118件中，自然人70件、法人48件。',
  ),
  '9 received and 1 carried in are 5 and 5': requests('收到申请9件、上年结转1件，其中网络申请5件、信函申请5件。'),
  'in and out': requests('全市新收政府信息公开申请14069件，上年结转560件，办结13810件，结转下年度819件。'),
  'a total that holds what was carried in': requests(
    '全年受理政府信息公开申请749件（含上年结转36件），其中自然人申请741件，法人或其他组织申请8件。',
  ),
  'results of new and carried together, told in the next sentence': requests(
    '2021年新收政府信息公开申请数量317件，上年结转政府信息公开申请数量3件。其中，予以公开184件，部分公开18件，不予公开8件，本机关无法提供57件，不予处理18件，其他处理22件，结转下年度继续办理13件。',
  ),
  'parts that go on in the next sentence': disclosed(
    '全年主动公开政府信息数999条。其中,通过高新区网站主动公开政府信息542条。通过政务微博公开政务信息152条(新浪微博),通过政务微信公开政务信息305条。',
  ),
  'two lists of one total in one sentence': requests(
    '全年共收到依申请公开信息3件,其中,市政务公开办转交2件,信函申请1件;同意公开数2件,不同意公开数1件。',
  ),
  'the rest in the middle': disclosed(
    '全区主动公开政府信息1164条,其中政府网站主动公开政府信息685条,以其他有效载体方式发布信息127条,微信、微网站公布信息352条。',
  ),
  'semicolons among commas': disclosed('发布信息共122篇,其中一周工作动态有50篇,工作简报有43篇;法律宣传有5篇;其他内容有24篇。'),
  'behind a colon': disclosed(
    '全年主动公开政府信息总数171条：基层政务公开领域信息124条，工作动态34条，预算决算4条，应急预案3条，政策文件2条，其他政府信息4条。',
  ),
  'cases by result': disclosed(
    '全市发生政府信息公开行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件；行政诉讼46件，其中结果维持25件，结果纠正5件，其他结果9件，尚未审结7件。',
  ),
  'brackets in a list': disclosed('公开政府信息444条，其中政策信息118条（其中国家70条、地方48条），工作动态294条，其他信息32条。'),
};

const short = disclosed(
  '2017年,共主动公开政府信息8295条,其中通过政府网站公开政府信息6563条,政务微信公开政府信息390条,其他方式公开政府信息1325条。',
);
const classes = disclosed('共公布政府信息2599条，（其中机构职能类信息25条，规划计划类信息1718条，其他应主动公开政府信息790条）。');
const results = requests('行政复议10件，其中结果维持5件，结果纠正3件，其他结果1件，尚未审结2件。');
const categories = disclosed(
  '（二）主动公开政府信息的主要类别',
  '2011年，在网站主动公开的425条政府信息中，机构职能类信息148条，政策类信息21条，规划计划类信息192条，行政许可类信息60条。',
);
const elsewhere = disclosed(
  '2014年主动公开政府信息2543条。',
  '主动公开政府信息的主要类别有：机构职能类信息594条，政策类信息281条，规划计划类信息820条，其他应主动公开的信息946条。',
);
const mixed = disclosed('公开政府信息120条，其中政策类信息60条、动态类信息30条；其他信息20条。');
const above = disclosed('网站累计发布信息53篇，其中组织机构2篇、部门文件5篇、工作动态43篇、财政预算4篇。');
const places = disclosed('全市主动公开政府信息900条，其中市本级500条、宿城区310条、泗阳县200条。');
const flow = requests('新收政府信息公开申请1539件，上年结转9件，办结1542件，结转下年度16件。');
const flowOver = requests('收到政府信息公开申请100件，上年结转2件。办结99件，结转下年度5件。');
const behind = disclosed('公开行政许可信息2300条、行政处罚信息450条、其他信息88条，合计2851条。');
const unsettled = requests('收到政府信息公开申请20件，其中予以公开8件，部分公开3件，不予公开1件，无法提供2件，不予处理2件，其他处理1件。');

RuleTester.run(rule, {
  valid: [
    ...Object.entries(real).map(([name, text]) => ({ name, text })),
    {
      name: 'a list that may leave something out',
      text: disclosed('公开政府信息4702条。其中，政务要闻672条，部门动态798条，公示公告346条。'),
    },
    {
      name: 'a list with 等',
      text: disclosed('公开政府信息497条，其中动态类165条，其他类信息121条等；公开规划20条，其中总体规划8条、其他规划12条。'),
    },
    {
      name: 'approximate numbers',
      text: disclosed('公开政府信息300余条，其中动态类160条，其他信息100条；公开规划20条，其中总体规划8条、其他规划12条。'),
    },
    {
      name: 'channels above the total: one thing is counted by each',
      text: disclosed('公开政府信息73条，其中政府网站公开73条，政务微信公开73条，其他方式公开10条。'),
    },
    {
      name: 'channels that the words name, above the total',
      text: disclosed('共公开政府信息100条，其中网站100条、微信公众号60条、其他信息5条。'),
    },
    { name: 'the rest of a part only', text: disclosed('公开政府信息100条，其中规范性文件3条、其他政策文件10条。') },
    { name: 'one class of the law is no rest', text: disclosed('行政复议10件，其中结果维持5件，其他结果1件。') },
    {
      name: 'results of a year without what was carried over are not all',
      text: requests('收到政府信息公开申请20件，其中予以公开8件，其他处理1件。'),
    },
    {
      name: 'two parts above the total may overlap',
      text: disclosed('公开政府信息4042条，其中概况类信息和政务动态信息共计1495条，信息公开目录信息2918条。'),
    },
    {
      name: 'a total that stands elsewhere is told in two ways',
      text: disclosed(
        '主动公开政府信息2543条。',
        '全年公开政府信息2600条。',
        '主动公开政府信息的主要类别有：机构职能类信息594条，其他应主动公开的信息946条。',
      ),
      inapplicable: 'no-such-part',
    },
    {
      name: 'what was received already holds what was carried in',
      text: requests('新收政府信息公开申请749件，上年结转36件，办结718件，结转下年度31件。'),
    },
    {
      name: 'a class is told beside what was handled',
      text: requests('新收政府信息公开申请100件，上年结转2件，办结90件，申请人主动撤回7件，结转下年度5件。'),
    },
    {
      name: 'a total behind its parts',
      text: disclosed('公开规划20条，公开行政许可信息2300条、行政处罚信息450条、其他信息88条，合计2838条。'),
    },
    { name: 'a figure of all years behind those of one', text: disclosed('网站公开政府信息100条、微信公开政府信息200条，累计5000条。') },
    { name: 'items of other units counted in', text: disclosed('公开政府信息120条，其中规范性文件3件，政策解读15篇，其他信息102条。') },
    { name: 'no list', text: disclosed('主动公开政府信息120条。'), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'channels that do not come to the total, in a real report',
      text: short,
      errors: [
        {
          messageId: 'channels',
          ...placeOf(short, '8295'),
          severity: 'error',
          kind: 'violation',
          message: '“主动公开政府信息”总数为 8295，应等于或小于各渠道之和 8278(6563+390+1325)，相差 17',
          related: ['2:36'],
        },
      ],
    },
    {
      name: 'classes closed by the rest',
      text: classes,
      errors: [
        {
          messageId: 'total',
          ...placeOf(classes, '2599'),
          severity: 'error',
          message: '“主动公开政府信息”总数为 2599，应等于所列各项之和 2533(25+1718+790)，相差 66',
        },
      ],
    },
    {
      name: 'results that by the law make up all cases',
      text: results,
      errors: [
        {
          messageId: 'total',
          ...placeOf(results, '10'),
          severity: 'error',
          message: '“行政复议”总数为 10，应等于所列各项之和 11(5+3+1+2)，相差 1',
        },
      ],
    },
    {
      name: 'main classes that leave out next to nothing',
      text: categories,
      errors: [
        {
          messageId: 'categories',
          ...placeOf(categories, '425'),
          severity: 'warning',
          message: '“主动公开政府信息（政府网站）”总数为 425，所列主要类别之和为 421(148+21+192+60)，相差 4，建议核对更正',
        },
      ],
    },
    {
      name: 'main classes whose total stands elsewhere',
      text: elsewhere,
      errors: [
        {
          messageId: 'categories',
          ...placeOf(elsewhere, '2543'),
          severity: 'warning',
          message: '“主动公开政府信息”总数为 2543，所列主要类别之和为 2641(594+281+820+946)，相差 98，建议核对更正',
          related: ['3:23'],
        },
      ],
    },
    {
      name: 'a semicolon may end the list: a warning',
      text: mixed,
      errors: [{ messageId: 'likely', ...placeOf(mixed, '120'), severity: 'warning' }],
    },
    {
      name: 'slightly more than the total: a review',
      text: above,
      errors: [
        {
          messageId: 'above',
          ...placeOf(above, '53'),
          kind: 'review',
          reason: 'two-readings',
          message: '“主动公开政府信息（政府网站）”总数为 53，所列各项之和为 54(2+5+43+4)，超出 1；各项没有重复计数的，可能有误',
        },
      ],
    },
    {
      name: 'places add up to more than the whole',
      text: places,
      errors: [
        {
          messageId: 'likely',
          ...placeOf(places, '900'),
          severity: 'warning',
          message: '“主动公开政府信息”总数为 900，所列各项之和为 1010(500+310+200)，相差 110，建议核对更正',
        },
      ],
    },
    {
      name: 'results of what was received, nothing being said of what was carried over',
      text: unsettled,
      errors: [{ messageId: 'likely', ...placeOf(unsettled, '20'), severity: 'warning' }],
    },
    {
      name: 'a total behind its parts',
      text: behind,
      errors: [
        {
          messageId: 'likely',
          ...placeOf(behind, '2851'),
          severity: 'warning',
          message: '“主动公开政府信息”总数为 2851，所列各项之和为 2838(2300+450+88)，相差 13，建议核对更正',
        },
      ],
    },
    {
      name: 'in and out in one sentence',
      text: flow,
      errors: [
        {
          messageId: 'flow',
          ...placeOf(flow, '1539'),
          severity: 'error',
          message: '“新收申请”+“上年结转申请”之和为 1548(1539+9)，应等于“办结申请”+“结转下年度申请”之和 1558(1542+16)，相差 10',
          related: ['2:21', '2:26', '2:37'],
        },
      ],
    },
    {
      name: 'in and out in two sentences: a warning',
      text: flowOver,
      errors: [{ messageId: 'flowLikely', ...placeOf(flowOver, '100'), severity: 'warning' }],
    },
  ],
});

import rule from '../../src/rules/percentage.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosed, placeOf, requests } from './prose-text.js';

/** Sentences of real reports that are right. */
const real = {
  'rounded shares of a list': disclosed(
    '2022年主动公开政府信息46条。其中，各类实施方案信息10条，占22%；规划计划类信息8条，占17%；人事任免类信息7条，占15%，业务类信息6条，占13%；机构设置类及其他信息15条，占33%。',
  ),
  'shares cut off or rounded': disclosed(
    '2011年，主动公开政府信息425条，其中机构职能类信息148条，占34.8%；政策类信息21条，占4.9%；行政许可类信息8条，占1.9%；其他信息248条，占58.3%。',
  ),
  'shares in brackets': requests(
    '办结1191件，其中予以公开及部分公开208件（17.46%）、不予公开20件（1.68%）、因本机关不掌握等原因无法提供564件（47.36%）。',
  ),
  'a share of a figure that stands before': disclosed('主动公开政府信息425条。县直各单位主动公开政府信息303条，占71.3%。'),
  'more than eight tenths': disclosed('发布解读类信息21条，其中图文及视频类产品共17篇，占比超八成。'),
  'a rate of all': requests('全年共收到政府信息公开申请16件，均在法定时限内完成答复，答复率100%。'),
  'a growth whose base is not told': requests('收到政府信息公开申请3646件，同比增长1.05%。'),
};

const share = requests('办结政府信息公开申请81件：予以公开42件，占58.15%；不予公开5件，占6.17%；其他处理34件，占41.98%。');
const alone = disclosed('主动公开政府信息425条。县直各单位主动公开政府信息303条，占73.1%。');
const beyond = requests('收到政府信息公开申请16件，办结16件，办结率101%。');
const shareBeyond = disclosed('主动公开政府信息46条，其中规划计划类信息8条，占117%。');
const nothing = requests('全年收到政府信息公开申请0件，办结率100%。');
const rate = requests('收到政府信息公开申请20件，办结18件，办结率95%。');
const growth = requests('全年收到政府信息公开申请130件，上年收到政府信息公开申请100件，同比增长40%。');
const decline = disclosed('主动公开政府信息由200条减至150条，下降35%。');
const belowNothing = disclosed('主动公开政府信息20条，同比下降120%。');

RuleTester.run(rule, {
  valid: [
    ...Object.entries(real).map(([name, text]) => ({ name, text })),
    { name: 'a growth of more than all', text: disclosed('主动公开政府信息250条，同比增长150%。') },
    { name: 'parts taken together', text: requests('办结80件，其中予以公开30件，部分公开30件，合计占75%；其他处理20件。') },
    {
      name: 'a share of one of two figures',
      text: disclosed('主动公开政府信息500条，网站公开政府信息400条，微信公开政府信息100条，占25%。'),
    },
    { name: 'all that fell due was handled', text: requests('收到政府信息公开申请20件，办结18件，结转下年度2件，办结率100%。') },
    { name: 'a rate in time', text: requests('收到政府信息公开申请20件，办结18件，按时办结率100%。') },
    { name: 'a rate of something else', text: requests('收到政府信息公开申请0件；办理人大代表建议12件，办复率100%。') },
    { name: 'a growth that follows', text: requests('全年收到政府信息公开申请130件，上年收到政府信息公开申请100件，同比增长30%。') },
    {
      name: 'a growth told by how much it is',
      text: requests('全年收到政府信息公开申请110件，较去年同期增加10件，增长10%。'),
    },
    { name: 'a growth of one of several figures', text: disclosed('主动公开政府信息1020条，上年1000条，其中网站公开820条，同比增长2%。') },
    { name: 'a growth cut off', text: disclosed('主动公开政府信息由300条增至500条，增长66.6%。') },
    { name: 'a share of a list with 等', text: disclosed('主动公开政府信息46条，其中规划计划类信息8条，占33%，人事类信息3条等。') },
    { name: 'no percentage', text: disclosed('主动公开政府信息46条。'), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'digits exchanged',
      text: share,
      errors: [
        {
          messageId: 'share',
          ...placeOf(share, '58.15%'),
          severity: 'warning',
          kind: 'violation',
          message: '“予以公开”占“办结申请”的比例写作 58.15%，按 42÷81 计算为 51.85%，建议核对更正',
          related: ['2:19', '2:11'],
        },
      ],
    },
    {
      name: 'of the only figure that can be meant',
      text: alone,
      errors: [{ messageId: 'share', ...placeOf(alone, '73.1%') }],
    },
    {
      name: 'a rate above all',
      text: beyond,
      errors: [
        {
          messageId: 'beyond',
          ...placeOf(beyond, '101%'),
          severity: 'warning',
          message: '“办结率”为 101%，超过 100%，建议核对更正',
        },
      ],
    },
    {
      name: 'a share above all',
      text: shareBeyond,
      errors: [{ messageId: 'beyond', ...placeOf(shareBeyond, '117%') }],
    },
    {
      name: 'a rate of nothing',
      text: nothing,
      errors: [
        {
          messageId: 'ofNothing',
          ...placeOf(nothing, '100%'),
          message: '“收到申请”为 0，“办结率”却为 100%，建议删去比率或核对数字',
          related: ['2:13'],
        },
      ],
    },
    {
      name: 'a rate that its figures do not give',
      text: rate,
      errors: [
        {
          messageId: 'rate',
          ...placeOf(rate, '95%'),
          message: '“办结率”写作 95%，按“办结申请” 18÷“收到申请” 20 计算为 90%，建议核对更正',
        },
      ],
    },
    {
      name: 'a growth that its figures do not give',
      text: growth,
      errors: [
        {
          messageId: 'growth',
          ...placeOf(growth, '40%'),
          message: '增减幅度写作 40%，由 100 变为 130 应为 30%，建议核对更正',
        },
      ],
    },
    {
      name: 'a decline from one figure to another',
      text: decline,
      errors: [
        {
          messageId: 'growth',
          ...placeOf(decline, '35%'),
          message: '增减幅度写作 -35%，由 200 变为 150 应为 -25%，建议核对更正',
        },
      ],
    },
    {
      name: 'a decline by more than all',
      text: belowNothing,
      errors: [{ messageId: 'beyond', ...placeOf(belowNothing, '120%') }],
    },
  ],
});

import rule from '../../src/rules/prose-part-exceeds.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosed, placeOf, requests } from './prose-text.js';

/** Sentences of real reports. */
const near = disclosed('全年累计主动公开政府信息162条。其中，乡镇文件公开41条，通过“融安县大坡乡”微信公众号发布信息293篇。');
const afterSemicolon = disclosed(
  '主动公开信息497条，其中网站发布新闻类165条，教育通知类39条，政策文件及解读10条；“教育局”微信公众号发布1135条，关注人数达181761人。',
);
const reviews = disclosed('对涉及信息公开的复议，全市共发生行政复议10件，其中结果维持12件，结果纠正3件。');

const larger = disclosed('全年主动公开政府信息382条，包括政府网站公开35条，媒体公开80条，微信公众号公开2443条。');
const brackets = requests('收到政府信息公开申请21件（其中信函申请25件）。');
const nearFirst = disclosed('主动公开政府信息162条，其中微信公众号发布信息293篇。');

RuleTester.run(rule, {
  valid: [
    { name: 'a semicolon ends the list', text: afterSemicolon },
    { name: 'as much as the whole', text: requests('收到政府信息公开申请21件，其中信函申请21件。') },
    { name: 'another measure and unit', text: disclosed('主动公开政府信息120条，其中政策解读20条，浏览量达35000次。') },
    {
      name: 'what was carried in besides',
      text: requests('受理政府信息公开申请9件（含上年结转1件），另有结转下年度30件，其中信函申请3件。'),
    },
    { name: 'of a larger figure before', text: disclosed('主动公开政府信息1286条，重点领域信息18条，其中微信公开293条。') },
    { name: 'approximate numbers', text: disclosed('主动公开政府信息100余条，其中网站公开120条；公开规划20条，其中总体规划8条。') },
    { name: 'of another time', text: disclosed('主动公开政府信息100条，其中截至目前网站累计公开2300条；公开规划20条，其中总体规划8条。') },
    { name: 'another unit behind the list', text: disclosed('主动公开政府信息162条，其中文件公开41条；微信公众号发布信息293篇。') },
    { name: 'a near unit that is no more', text: disclosed('主动公开政府信息162条，其中文件公开41条，微信公众号发布信息93篇。') },
    { name: 'no list', text: disclosed('主动公开政府信息162条。'), inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'a part above its whole, as in a real report',
      text: larger,
      errors: [
        {
          messageId: 'exceeds',
          ...placeOf(larger, '2443'),
          severity: 'error',
          kind: 'violation',
          message: '“微信公众号公开”为 2443条，应不大于所属的“主动公开政府信息” 382条，超出 2061',
          related: ['2:11'],
        },
      ],
    },
    {
      name: 'in brackets',
      text: brackets,
      errors: [
        {
          messageId: 'exceeds',
          ...placeOf(brackets, '25'),
          message: '“信函申请”为 25件，应不大于所属的“收到申请” 21件，超出 4',
          related: ['2:11'],
        },
      ],
    },
    {
      name: 'a result above all cases',
      text: reviews,
      errors: [{ messageId: 'exceeds', ...placeOf(reviews, '12') }],
    },
    {
      name: 'in a near unit, in a real report: a warning',
      text: near,
      errors: [
        {
          messageId: 'near',
          ...placeOf(near, '293'),
          severity: 'warning',
          kind: 'violation',
          message: '“通过融安县大坡乡微信公众号发布信息”为 293篇，大于所属的“主动公开政府信息” 162条，超出 131，建议核对数字和计量单位',
          related: ['2:13'],
        },
      ],
    },
    {
      name: 'in a near unit, the only part',
      text: nearFirst,
      errors: [{ messageId: 'near', ...placeOf(nearFirst, '293') }],
    },
  ],
});
